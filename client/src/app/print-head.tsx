import { formatInstant } from '@ega/shared/text/format';
import { useSay } from '../lib/language.js';
import { useRoundName } from '../lib/round-name.js';
import { useSession } from './session.js';

interface PrintHeadProps {
  /** A page that speaks of no round, instant or basis leaves it out; a round of null is one that was never opened. */
  asOf: { instant?: string; basis?: string; round?: string | null | undefined } | undefined;
}

/** A text inside a CSS string: nothing in it may end the string or begin a tag. */
const cssText = (text: string): string =>
  `"${text.replace(/[\\"<>]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

/**
 * The head of every printed page: what, which round, as of when, on which basis, and the mark of a demonstration; the foot
 * counts the pages. Margin boxes repeat it without taking room from the page.
 */
export function PrintHead({ asOf }: PrintHeadProps) {
  const say = useSay();
  const roundName = useRoundName();
  const { viewer } = useSession();
  if (!asOf) return null;
  const { instant, basis, round } = asOf;
  const left = [
    say('print.system'),
    round === undefined ? null : round === null ? say('overview.noRound') : roundName(round),
    instant && say('overview.asOfInstant', { instant: formatInstant(instant) }),
    basis && say(basis === 'verified' ? 'overview.onVerified' : 'overview.onReported'),
  ]
    .filter(Boolean)
    .join(' · ');
  const right = viewer.world.demo ? say('app.demo') : '';
  const box = 'font-family: "Be Vietnam Pro", sans-serif; font-size: 8pt;';
  return (
    <style>{`@page { size: A4 landscape; margin: 14mm 11mm 13mm;
      @top-left { content: ${cssText(left)}; ${box} width: 78%; text-align: left; }
      @top-right { content: ${cssText(right)}; ${box} font-weight: 700; text-align: right; }
      @bottom-right { content: ${cssText(say('print.page'))} " " counter(page) "/" counter(pages); ${box} } }`}</style>
  );
}
