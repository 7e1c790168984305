import { useCan } from '../../app/session.js';
import { AssignReviewDocument, ReviewQueueDocument, ReviewSheetDocument } from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRead, useSend } from '../../lib/query.js';
import { useToast } from '../../ui/toast.js';

interface Person {
  id: string;
  name: string;
}

interface AssigneePickProps {
  queue: { round: { id: string }; officers: readonly Person[] };
  item: { agency: { number: number; nameVi: string; nameEn: string }; assignee?: Person | null };
}

/** Who verifies this report; a name where the viewer may not change it. */
export function AssigneePick({ queue, item }: AssigneePickProps) {
  const { say, lang } = useLanguage();
  const may = useCan();
  const toast = useToast();
  const assign = useSend(AssignReviewDocument, { refresh: [ReviewQueueDocument, ReviewSheetDocument] });
  if (!may('report.assign', { agencyNumber: item.agency.number }))
    return item.assignee?.name ?? <span className="mut">{say('review.unassigned')}</span>;
  // A person who left stays named while the report is theirs.
  const known = queue.officers.some((officer) => officer.id === item.assignee?.id);
  const officers = item.assignee && !known ? [item.assignee, ...queue.officers] : queue.officers;
  return (
    <select
      className="in-t slim"
      aria-label={`${say('review.assign')}: ${lang === 'en' ? item.agency.nameEn : item.agency.nameVi}`}
      value={item.assignee?.id ?? ''}
      disabled={assign.isPending}
      onChange={(event) => {
        const officer = officers.find((each) => each.id === event.target.value);
        assign.mutate(
          { round: queue.round.id, agency: item.agency.number, officer: officer?.id ?? null },
          {
            onSuccess: () =>
              toast({
                text: officer ? say('review.assigned', { name: officer.name }) : say('review.unassignedNow'),
              }),
            onError: (error) => toast({ text: failureText(say, error), tone: 'error' }),
          },
        );
      }}
    >
      <option value="">{say('review.unassigned')}</option>
      {officers.map((officer) => (
        <option key={officer.id} value={officer.id}>
          {officer.name}
        </option>
      ))}
    </select>
  );
}

/** The same on the sheet of one report, with its caption. */
export function Assigned({ sheet }: { sheet: AssigneePickProps['item'] & { round: { id: string } } }) {
  const say = useSay();
  const queue = useRead(ReviewQueueDocument, { round: sheet.round.id });
  return (
    <span className="assigned sm">
      <span className="mut">{say('review.assign')}: </span>
      {queue.data ? <AssigneePick queue={queue.data.reviewQueue} item={sheet} /> : sheet.assignee?.name}
    </span>
  );
}
