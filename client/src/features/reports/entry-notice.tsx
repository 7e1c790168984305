import { formatDate, formatInstant } from '@ega/shared/text/format';
import { ConfirmEntryDocument, type EntryFieldsFragment } from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage, type Say } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { useToast } from '../../ui/toast.js';
import type { Page } from './draft/sheet.js';

/** 'Nhận bằng văn bản giấy ngày 09/3/2018, số đến 123'. */
export function arrivalText(entry: EntryFieldsFragment, say: Say): string {
  return say('entry.arrived', {
    channel: say(`entry.channel.${entry.channel}`),
    date: formatDate(entry.arrivedOn),
    number: entry.arrivalNumber,
  });
}

/** That an officer enters this report, or has entered it, and whether the agency has confirmed it. */
export function EntryNotice({ page }: { page: Page }) {
  const { say } = useLanguage();
  const { entry } = page;
  if (!entry) return null;
  const arrived = arrivalText(entry, say);
  if (entry.open)
    return (
      <Notice tone="info" icon="file" lead={say(entry.byViewer ? 'entry.byYou' : 'entry.byOther')}>
        {arrived}
        {entry.byViewer ? ` ${say('entry.anotherVerifies')}` : ''}
      </Notice>
    );
  return (
    <Notice
      tone="neutral"
      icon="file"
      lead={say('entry.entered', { by: entry.enteredBy })}
      action={page.allowed.includes('confirmEntry') && <Confirm page={page} />}
    >
      {arrived}{' '}
      {entry.confirmedBy && entry.confirmedAt
        ? say('entry.confirmed', { by: entry.confirmedBy, at: formatInstant(entry.confirmedAt) })
        : say('entry.unconfirmed')}
    </Notice>
  );
}

function Confirm({ page }: { page: Page }) {
  const { say } = useLanguage();
  const toast = useToast();
  const confirm = useSend(ConfirmEntryDocument, {
    refresh: 'all',
    done: () => toast({ text: say('entry.confirmDone') }),
  });
  return (
    <Button
      small
      busy={confirm.isPending}
      onClick={() =>
        confirm.mutate(
          { round: page.round.id, agency: page.agency.number },
          { onError: (error) => toast({ text: failureText(say, error), tone: 'error' }) },
        )
      }
    >
      {say('entry.confirm')}
    </Button>
  );
}
