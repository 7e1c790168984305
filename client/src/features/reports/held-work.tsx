import { useQueryClient } from '@tanstack/react-query';
import { questionTitle } from '@ega/shared/reports/question-text';
import { formatInstant } from '@ega/shared/text/format';
import { ReportPageDocument } from '../../gql/graphql.js';
import { useLanguage } from '../../lib/language.js';
import { keyOf } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { Panel } from '../../ui/panel.js';
import { AnswerLines } from './answer-lines.js';
import type { Desk } from './draft/desk.js';
import type { DeskState } from './draft/desk-state.js';
import { heldWork } from './draft/left-behind.js';
import type { Page } from './draft/sheet.js';
import type { FormView } from './form-state.js';

interface HeldWorkProps {
  page: Page;
  form: FormView;
  desk: Desk;
  state: DeskState;
}

/** Words typed without a line for a draft that was given up meanwhile: shown whole, wherever the report stands now. */
export function HeldWork({ page, form, desk, state }: HeldWorkProps) {
  const { lang, say } = useLanguage();
  const client = useQueryClient();
  const held = heldWork(state);
  if (held.length === 0) return null;
  const given = page.moves.findLast(({ action }) => action === 'giveUp');
  const open = page.source === 'draft' && page.allowed.includes('edit');
  return (
    <Panel title={say('givenUp.held', { count: held.length })}>
      <div className="stack">
        <Notice tone="warning" live="status">
          {given && say('givenUp.heldBy', { by: given.by, at: formatInstant(given.at) })}
          {!open && ` ${say('givenUp.heldClosed')}`}
        </Notice>
        {held.map(({ question, work }) => (
          <section key={question} aria-label={question}>
            <h3>
              <span className="num">{question}</span>{' '}
              {questionTitle(question, form.variant, lang, form.asked)}
            </h3>
            <AnswerLines
              question={question}
              value={work.value}
              variant={form.variant}
              answers={form.answers}
              asked={form.asked}
            />
            <p className="cfb">
              {open && state.editable.has(question) && (
                <Button small onClick={() => desk.settleHeld(question, 'carryOver')}>
                  {say('givenUp.carryOver')}
                </Button>
              )}
              <Button
                small
                kind="text"
                onClick={() => {
                  desk.settleHeld(question, 'drop');
                  void client.invalidateQueries({ queryKey: keyOf(ReportPageDocument) });
                }}
              >
                {say('givenUp.drop')}
              </Button>
            </p>
          </section>
        ))}
      </div>
    </Panel>
  );
}
