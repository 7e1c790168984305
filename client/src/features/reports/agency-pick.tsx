import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.js';
import { useAccount, useSession } from '../../app/session.js';
import { useLanguage } from '../../lib/language.js';
import { roundName } from '../../lib/round-name.js';
import { Pick } from '../../ui/select.js';

/** The round, and for a person who serves several agencies the agency. */
export function AgencyPick({ round, current }: { round: string; current: number }) {
  const { lang, say } = useLanguage();
  const navigate = useNavigate();
  const { viewer } = useSession();
  const { agencies } = useAccount();
  const rounds = viewer.rounds.map(({ id }) => id);
  // A trial round is none of the rounds one chooses from, and stays the one that is shown.
  const offered = rounds.includes(round) ? rounds : [round, ...rounds];
  return (
    <>
      <Pick
        label={say('reportForm.round')}
        value={round}
        options={offered.map((id) => ({ value: id, label: roundName(id, lang) }))}
        onChange={(next) => void navigate(paths.report(next, current))}
      />
      {agencies.length > 1 && (
        <Pick
          label={say('reportForm.agency')}
          value={String(current)}
          options={agencies.map((agency) => ({
            value: String(agency.number),
            label: lang === 'en' ? agency.nameEn : agency.nameVi,
          }))}
          onChange={(number) => void navigate(paths.report(round, Number(number)))}
        />
      )}
    </>
  );
}
