import { isMessageCode, sayData } from '@ega/shared/text/say';
import { useLanguage } from '../../lib/language.js';
import { Icon } from '../../ui/icon.js';
import { groupChecks } from './change-list.js';
import type { Check } from './sheet.js';

/** What the rules say about an answer, each with the reason the agency gave for it. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  const { say, lang } = useLanguage();
  if (checks.length === 0)
    return (
      <span className="ck st-done">
        <Icon name="check" />
        {say('review.noChecks')}
      </span>
    );
  const textOf = (check: Check): string =>
    isMessageCode(check.code)
      ? sayData(lang, check.code, check.params as Record<string, string | number>)
      : check.code;
  return (
    <ul>
      {groupChecks(checks, textOf).map(({ check, text, places }) => (
        <li key={`${check.rule}:${text}:${check.reason ?? ''}`}>
          <span className={check.severity === 'blocking' ? 'ck st-over' : 'ck st-risk'}>
            <Icon name={check.severity === 'blocking' ? 'over' : 'risk'} />
            <span>
              {text} {places > 1 && <span className="mut">({say('review.places', { count: places })})</span>}
            </span>
          </span>
          {check.severity === 'warning' && (
            <span className="ck-reason">
              {check.reason ? (
                <>
                  <b>{say('review.agencyReason')}</b> {check.reason}
                </>
              ) : (
                say('review.noReason')
              )}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
