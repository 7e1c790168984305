import { formatInstant } from '@ega/shared/text/format';
import { useSay } from '../lib/language.js';
import { useRoundName } from '../lib/round-name.js';
import { useSession } from './session.js';

interface PrintHeadProps {
  asOf: { instant: string; basis: string; round?: string | null | undefined } | undefined;
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
  const round = asOf.round ? roundName(asOf.round) : say('overview.noRound');
  const basis = say(asOf.basis === 'verified' ? 'overview.onVerified' : 'overview.onReported');
  const left = `${say('print.system')} · ${round} · ${say('overview.asOfInstant', { instant: formatInstant(asOf.instant) })} · ${basis}`;
  const right = viewer.world.demo ? say('print.demo') : '';
  const box = 'font-family: "Be Vietnam Pro", sans-serif; font-size: 8pt;';
  return (
    <style>{`@page { size: A4 landscape; margin: 14mm 11mm 13mm;
      @top-left { content: ${cssText(left)}; ${box} width: 78%; text-align: left; }
      @top-right { content: ${cssText(right)}; ${box} font-weight: 700; text-align: right; }
      @bottom-right { content: ${cssText(say('print.page'))} " " counter(page) "/" counter(pages); ${box} } }`}</style>
  );
}
