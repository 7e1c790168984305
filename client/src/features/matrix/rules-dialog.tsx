import { Link } from 'react-router';
import { withoutBasis } from '@ega/shared/status/obligations/without-basis';
import { formulaHead } from '@ega/shared/status/matrix/matrix-head';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import { dueText, sourceText, titleOf, wholeText, word } from '../../app/duty-words.js';
import { paths } from '../../app/paths.js';
import { useLanguage } from '../../lib/language.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import type { Column, MatrixData } from './matrix-rows.js';

interface RulesDialogProps {
  rubric: MatrixData['rubric'];
  columns: readonly Column[];
  search: string;
  onClose: () => void;
}

/** How each column is judged, since when, under which document, and what is still to be confirmed. */
export function RulesDialog({ rubric, columns, search, onClose }: RulesDialogProps) {
  const { say, lang } = useLanguage();
  return (
    <Dialog
      open
      wide
      sheet
      title={say('matrix.rules')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{say('act.close')}</Button>}
    >
      <div className="stack">
        <p>
          {say('matrix.rulesNote', {
            version: rubric.version,
            lead: rubric.leadDays.join(', '),
            stuck: rubric.stuckDays,
          })}{' '}
          {say('matrix.validFrom', { day: formatDate(rubric.validFrom as CivilDate) })}.
        </p>
        {columns.map((column) => (
          <section key={column.key} className="mx-rule">
            <h3>{formulaHead(lang, column.duties[0]!, column.duties[0]!.platform)}</h3>
            <p>
              {word(lang, `formula.${column.duties[0]!.formula}`, { platform: column.duties[0]!.platform })}
            </p>
            <p className="sm mut">
              {withoutBasis(column.faces)
                ? say('status.noBasis')
                : say('matrix.reached', {
                    met: column.figure.value,
                    counted: column.figure.denominator,
                  })}{' '}
              · {say('obligations.countedOn')}: {wholeText(say, column.figure)}
            </p>
            <ul className="sm">
              {column.duties.map((duty) => (
                <li key={duty.code}>
                  <Link to={paths.obligation(duty.code) + search}>
                    {duty.code}: {titleOf(duty, lang)}
                  </Link>
                  <br />
                  {sourceText(say, duty)} ·{' '}
                  {say('matrix.validFrom', { day: formatDate(duty.firstDay as CivilDate) })} ·{' '}
                  {say('obligations.due')}: {dueText(say, duty)}
                  {duty.doubt && (
                    <>
                      <br />
                      <span className="mut">
                        {say('obligation.doubt')}: {duty.doubt}
                      </span>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
