import type { GroupName } from '@ega/shared/status/overview';
import type { DenominatorName } from '@ega/shared/directives/denominators';
import type { RoundId } from '@ega/shared/rounds/round';
import { fileMark } from '@ega/shared/text/file-mark';
import { formatInstant, quarterName } from '@ega/shared/text/format';
import { type MessageCode, say, sayData } from '@ega/shared/text/say';
import type { ReleasedFiguresFace } from '../status/released.types.js';
import type { PackColumn, PackDocument } from './pack-document.js';

/** Name of the released figures among the open data of the public page. */
export const RELEASED_SET = 'so-lieu-cong-bo';

const column = (code: MessageCode, kind: PackColumn['kind'], width: number): PackColumn => ({
  title: sayData('vi', code),
  kind,
  width,
});

/** Released figures, one figure a line, so that a program can add nothing wrongly: value, what it is counted on, verified part. */
export function releasedPack(released: ReleasedFiguresFace, demoWorld: boolean): PackDocument {
  const demo = demoWorld ? say('vi', 'app.demo') : null;
  const title = say('vi', 'released.title', { quarter: quarterName(released.meeting as RoundId) });
  return {
    fileName: `${fileMark(demoWorld)}${title.replace(/\//g, '-')} - ${released.instant.slice(0, 10)}`,
    title,
    demo,
    asOf: say('vi', 'public.asOf', { instant: formatInstant(released.instant) }),
    sheets: [
      {
        name: say('vi', 'released.sheet'),
        heading: [title],
        keptColumns: 1,
        filter: true,
        columns: [
          column('released.figure', 'text', 70),
          column('released.scope', 'text', 44),
          column('released.value', 'integer', 12),
          column('released.countedOn', 'integer', 12),
          column('released.verified', 'integer', 14),
        ],
        rows: [...groupRows(released), ...dutyRows(released)],
      },
    ],
  };
}

type Line = [figure: string, scope: string, value: number, of: number, verified: number | null];

function groupRows({ groups }: ReleasedFiguresFace): Line[] {
  return groups.flatMap((group): Line[] => {
    const scope = say('vi', `overview.group.${group.group as GroupName}`);
    const line = (code: MessageCode, value: number, of: number, verified: number | null = null): Line => [
      sayData('vi', code),
      scope,
      value,
      of,
      verified,
    ];
    return [
      line('figure.issued', group.issued, group.denominator, group.issuedVerified),
      line('figure.underWay', group.underWay, group.denominator),
      line('figure.notStarted', group.notStarted, group.denominator),
      line('figure.noReport', group.noReport, group.denominator),
      line('figure.submitted', group.submitted, group.opened),
      line('figure.onTime', group.onTime, group.opened),
    ];
  });
}

function dutyRows({ duties }: ReleasedFiguresFace): Line[] {
  return duties.map(({ titleVi, denominatorName, value, denominator, verified }) => [
    titleVi,
    sayData('vi', `denominator.${denominatorName as DenominatorName}`),
    value,
    denominator,
    verified,
  ]);
}
