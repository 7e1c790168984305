import type { BoardView } from '../../app/board-view.js';
import { AgencyObligationsDocument } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { saySentence } from '../../lib/say-sentence.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { DutyStatus } from '../../ui/duty-status.js';
import { Loaded } from '../../ui/loaded.js';
import { BasisMark } from '../../ui/status-badge.js';
import { viewText } from '../../app/project-views.js';
import { Table } from '../../ui/table.js';
import { inputText } from './input-text.js';
import { sourceText, titleOf, word } from './obligation-words.js';

interface ExplainDialogProps {
  agency: number;
  name: string;
  code: string;
  variables: BoardView['variables'];
  onClose: () => void;
}

/** "Căn cứ đánh giá" of one duty of one agency: rule, sentence, what was looked at, whose word it is. */
export function ExplainDialog({ agency, name, code, variables, onClose }: ExplainDialogProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const read = useRead(AgencyObligationsDocument, { number: agency, ...variables });
  return (
    <Dialog
      open
      title={name}
      onClose={onClose}
      actions={<Button onClick={onClose}>{say('act.close')}</Button>}
    >
      <Loaded query={read} heights={[20, 60, 60]}>
        {({ agencyObligations }) => {
          const duty = agencyObligations.obligations.find((one) => one.obligation.code === code);
          if (!duty) return <p>{say('obligation.none')}</p>;
          return (
            <div className="stack">
              <p>
                <b>{titleOf(duty.obligation, lang)}</b>{' '}
                <span className="mut">({sourceText(say, duty.obligation)})</span>
              </p>
              <p>
                <DutyStatus status={duty.status} neutral={duty.neutral} />{' '}
                {duty.inputs.length > 0 && <BasisMark verified={duty.verified} />}
              </p>
              <ul>
                {duty.grounds.map((ground) => (
                  <li key={ground.code}>{saySentence(lang, ground)}</li>
                ))}
              </ul>
              <dl className="duty-facts">
                <dt>{say('obligation.rule')}</dt>
                <dd>
                  {word(lang, `formula.${duty.obligation.formula}`, { platform: duty.obligation.platform })}
                </dd>
                {duty.inputs.map((input) => (
                  <div key={input.name} style={{ display: 'contents' }}>
                    <dt>{word(lang, `dutyInput.${input.name}`, { platform: duty.obligation.platform })}</dt>
                    <dd>{inputText(lang, input.name, input.value)}</dd>
                  </div>
                ))}
              </dl>
              {duty.projects.length > 0 && (
                <>
                  <Table
                    caption={say('projectView.title')}
                    showCaption
                    rows={duty.projects}
                    rowKey={(row) => row.name}
                    columns={[
                      { key: 'name', label: say('projectView.project'), head: true, cell: (row) => row.name },
                      {
                        key: 'agency',
                        label: say('projectView.agency'),
                        cell: (row) => viewText(lang, row.agencyView),
                      },
                      {
                        key: 'authority',
                        label: say('projectView.authority'),
                        cell: (row) =>
                          row.assessment ? viewText(lang, row.assessment) : say('projectView.none'),
                      },
                    ]}
                  />
                  <p className="xs mut">{say('projectView.note')}</p>
                </>
              )}
            </div>
          );
        }}
      </Loaded>
    </Dialog>
  );
}
