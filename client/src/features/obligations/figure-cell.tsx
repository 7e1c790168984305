import { formatChange } from '../../lib/numbers.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { roundName } from '../../lib/round-name.js';
import { wholeText } from '../../app/duty-words.js';
import { figureText, type Line } from './obligation-words.js';

/** What a change is counted from: the last session, or the due instant of the round before. */
export interface Since {
  previousRound?: string | null | undefined;
  previousMeeting?: string | null | undefined;
}

/** Value, whole, share, verified part and projects: a figure never stands alone. */
export function FigureCell({ line, since }: { line: Line; since: Since }) {
  const { lang, say } = useLanguage();
  const { figure, projects } = line;
  return (
    <span className="duty-figure">
      <b className="nw">{figureText(say, line)}</b>
      {figure.verified != null && (
        <span className="duty-sub">{say('obligations.verifiedPart', { value: figure.verified })}</span>
      )}
      {figure.change != null && since.previousRound && (
        <span className="duty-sub">
          {say(since.previousMeeting ? 'obligations.sinceMeeting' : 'obligations.sinceRound', {
            change: formatChange(figure.change),
            quarter: roundName(since.previousMeeting?.slice(0, 7) ?? since.previousRound, lang),
          })}
        </span>
      )}
      {projects && <span className="duty-sub">{say('obligations.projects', projects)}</span>}
    </span>
  );
}

/** What the figure is counted on. */
export function WholeCell({ line }: { line: Line }) {
  const say = useSay();
  return (
    <>
      {wholeText(say, line.figure)}
      {line.withoutProcedures != null && (
        <span className="duty-sub">
          {say('obligations.withoutProcedures', { count: line.withoutProcedures })}
        </span>
      )}
    </>
  );
}
