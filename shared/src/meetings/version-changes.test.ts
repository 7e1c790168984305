import { describe, expect, it } from '@jest/globals';
import { buildFrozen } from './build-frozen.js';
import type { FrozenContent } from './frozen-content.js';
import { type VersionChange, versionChanges } from './version-changes.js';

/** The content as a test writes into it. */
type Open<T> = T extends string | number | boolean | null ? T : { -readonly [K in keyof T]: Open<T[K]> };
type Content = Open<FrozenContent>;

/** What versionChanges tells of one thing that was made different. */
function told(change: (content: Content) => unknown): VersionChange[] {
  const after = buildFrozen();
  change(after as Content);
  return versionChanges(buildFrozen(), after);
}

const duty = (content: Content, basis: 'reported' | 'verified' = 'reported') =>
  content.figures[basis].duties.find(({ code }) => code === 'O3')!;
const O3 = buildFrozen().figures.reported.duties.find(({ code }) => code === 'O3')!;
const CONCLUSION = { meeting: '2017-Q4', number: 1 };

describe('the list of what a version changes', () => {
  it('is empty where nothing differs', () => {
    expect(told(() => undefined)).toEqual([]);
  });

  it('names day and place, items of the agenda and offices that take part', () => {
    expect(
      told(({ meeting }) => {
        meeting.heldAt = '2018-03-20T14:00:00+07:00';
        meeting.place = 'Đà Nẵng';
        meeting.agenda = ['Kết luận', 'Thảo luận'];
        meeting.participants = [{ office: 'Văn phòng Chính phủ', kind: 'chair' }];
      }),
    ).toEqual([
      {
        ...{ what: 'plan', field: 'heldAt' },
        ...{ before: '2018-03-16T14:00:00+07:00', after: '2018-03-20T14:00:00+07:00' },
      },
      { what: 'plan', field: 'place', before: 'Hà Nội', after: 'Đà Nẵng' },
      { what: 'agenda', added: ['Thảo luận'], dropped: ['Báo cáo của Cục Tin học hóa'] },
      {
        what: 'participants',
        added: [{ office: 'Văn phòng Chính phủ', kind: 'chair' }],
        dropped: [{ office: 'Văn phòng Chính phủ', kind: 'member' }],
      },
    ]);
    expect(told(({ meeting }) => meeting.agenda.reverse())).toEqual([
      { what: 'agenda', added: [], dropped: [] },
    ]);
  });

  it('names a figure, of a duty by its title, and the whole it is counted on where that moved', () => {
    expect(told((content) => (content.figures.verified.overview.groups.all.issued.value = 9))).toEqual([
      { what: 'figure', basis: 'verified', name: 'issued', before: 3, after: 9, denominator: 11 },
    ]);
    expect(told((content) => (duty(content).denominator += 1))).toEqual([
      {
        ...{
          what: 'figure',
          basis: 'reported',
          name: 'O3',
          title: O3.titleVi,
          before: O3.value,
          after: O3.value,
        },
        ...{ denominator: O3.denominator + 1, denominatorBefore: O3.denominator },
      },
    ]);
  });

  it('names when a report was sent and whether late', () => {
    expect(
      told((content) => {
        const row = content.figures.reported.rows.find(({ number }) => number === 1)!;
        row.sentAt = '2018-03-15T09:00:00+07:00';
        row.late = true;
      }),
    ).toEqual([
      expect.objectContaining({
        what: 'agency',
        agency: 1,
        field: 'sentAt',
        after: '2018-03-15T09:00:00+07:00',
      }),
      expect.objectContaining({ what: 'agency', agency: 1, field: 'late', before: 'false', after: 'true' }),
    ]);
  });

  it('names the agencies whose status under a duty differs, together, also where the sum stays equal', () => {
    const first = O3.cells[0]![1];
    const other = first === 'met' ? 'notMet' : 'met';
    expect(
      told((content) => {
        const { cells } = duty(content);
        for (const cell of cells.filter(([, status]) => status === first)) cell[1] = other;
      }),
    ).toEqual([
      {
        ...{ what: 'cells', basis: 'reported', title: O3.titleVi, before: first, after: other },
        agencies: O3.cells.flatMap(([number, status]) => (status === first ? [number] : [])),
      },
    ]);
  });

  it('names a duty that came, went or was revised once, not on each basis', () => {
    const both = (change: (one: ReturnType<typeof duty>) => unknown) => (content: Content) => {
      change(duty(content));
      change(duty(content, 'verified'));
    };
    expect(told(both((one) => (one.version += 1)))).toEqual([
      { what: 'duty', title: O3.titleVi, field: 'revised' },
    ]);
    const dropped = buildFrozen() as Content;
    for (const basis of ['reported', 'verified'] as const)
      dropped.figures[basis].duties = dropped.figures[basis].duties.filter(({ code }) => code !== 'O3');
    dropped.conclusions[0]!.conclusion.obligation = null;
    const without = { ...buildFrozen(), figures: dropped.figures };
    expect(versionChanges(without, buildFrozen())).toContainEqual({
      ...{ what: 'duty', title: O3.titleVi, field: 'added' },
    });
    expect(versionChanges(buildFrozen(), without)).toContainEqual({
      ...{ what: 'duty', title: O3.titleVi, field: 'removed' },
    });
  });

  it('names the standing of an earlier conclusion, what of it changed and who finished', () => {
    expect(
      told(({ conclusions: [one] }) => {
        Object.assign(one!.conclusion, { dueOn: '2018-04-30', obligation: null });
        Object.assign(one!.progress, { done: 2, status: 'met', doneOn: '2018-03-15', open: [], daysLate: 0 });
      }),
    ).toEqual([
      { what: 'conclusion', ...CONCLUSION, field: 'dueOn', before: '2018-02-28', after: '2018-04-30' },
      { what: 'conclusion', ...CONCLUSION, field: 'obligation', before: O3.titleVi, after: null },
      { what: 'conclusion', ...CONCLUSION, field: 'status', before: 'overdue', after: 'met' },
      { what: 'conclusion', ...CONCLUSION, field: 'done', before: '1/2', after: '2/2' },
      { what: 'conclusion', ...CONCLUSION, field: 'doneOn', before: null, after: '2018-03-15' },
      { what: 'addressees', ...CONCLUSION, field: 'finished', agencies: [2] },
    ]);
    expect(told((content) => (content.conclusions = []))).toEqual([
      { what: 'conclusion', ...CONCLUSION, field: 'removed' },
    ]);
  });

  it('never takes who is no addressee any more for one who finished', () => {
    expect(
      told(({ conclusions: [one] }) => {
        one!.conclusion.agencies = [1, 3];
        one!.progress.open = [1, 3];
      }),
    ).toEqual([
      { what: 'addressees', ...CONCLUSION, field: 'given', agencies: [3] },
      { what: 'addressees', ...CONCLUSION, field: 'dropped', agencies: [2] },
      { what: 'addressees', ...CONCLUSION, field: 'reopened', agencies: [1] },
    ]);
  });

  it('names code, kind and region of an agency, and one that came or went', () => {
    const [first, second] = buildFrozen().registry;
    expect(
      told(({ registry }) => {
        Object.assign(registry[0]!, { code: 'G99', kind: 'GOVERNMENT_AGENCY', region6: 'Tây Nguyên' });
        registry[1]!.number = 99;
      }).filter(({ what }) => what === 'registry'),
    ).toEqual([
      { what: 'registry', name: first!.nameVi, field: 'code', before: first!.code, after: 'G99' },
      {
        what: 'registry',
        name: first!.nameVi,
        field: 'kind',
        before: first!.kind,
        after: 'GOVERNMENT_AGENCY',
      },
      {
        what: 'registry',
        name: first!.nameVi,
        field: 'region6',
        before: first!.region6,
        after: 'Tây Nguyên',
      },
      { what: 'registry', name: second!.nameVi, field: 'added' },
      { what: 'registry', name: second!.nameVi, field: 'removed' },
    ]);
  });

  it('names a paragraph by its section and what was done with it, and another rubric', () => {
    const of = { what: 'paragraph', name: 'atRisk', section: 'shortcomings' };
    const paragraphs = (next: Content['paragraphs']) =>
      told((content) => {
        content.paragraphs = next;
      });
    expect(paragraphs({ atRisk: 'Đoạn khác.' })).toEqual([{ ...of, deed: 'rewritten', words: 'Đoạn khác.' }]);
    expect(paragraphs({})).toEqual([{ ...of, deed: 'takenBack', words: 'Đoạn do thư ký viết.' }]);
    expect(paragraphs({ atRisk: 'Đoạn do thư ký viết.', askMinistry: 'Đề nghị.' })).toEqual([
      { what: 'paragraph', name: 'askMinistry', section: 'requests', deed: 'written', words: 'Đề nghị.' },
    ]);
    expect(told(({ rubric }) => (rubric.version = 2))).toEqual([{ what: 'rubric', name: '2' }]);
  });
});

/** What names a thing, what is computed from other things told, and what is always another. */
const TOLD_ELSEWHERE = [
  /^(format|version|asOf)\b/,
  /^meeting\.(id|roundId)$/,
  /^rubric\.(?!version$)/,
  /^figures\.\w+\.overview\./,
  /^figures\.\w+\.duties\.\d+\.(byStatus\..+|cells\.\d+\.0)$/,
  // Duties are the same on both bases.
  /^figures\.verified\.duties\.\d+\.(code|version|titleVi|denominatorName)$/,
  /^conclusions\.\d+\.(conclusion\.(meeting|number|source)|progress\.daysLate)$/,
];

it('leaves nothing out: whatever value of a frozen version is another, some change tells it', () => {
  const base = buildFrozen();
  const after = buildFrozen();
  const silent: string[] = [];
  let looked = 0;
  for (const path of leavesOf(base)) {
    if (TOLD_ELSEWHERE.some((pattern) => pattern.test(path.join('.')))) continue;
    looked += 1;
    const key = path.at(-1)!;
    const holder = path.slice(0, -1).reduce((at, inner) => at[inner] as Inner, after as unknown as Inner);
    const value = holder[key];
    holder[key] = another(value);
    if (versionChanges(base, after).length === 0) silent.push(path.join('.'));
    holder[key] = value;
  }
  expect(silent).toEqual([]);
  expect(looked).toBeGreaterThan(500);
});

type Inner = Record<string, unknown>;

function* leavesOf(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null) yield path;
  else for (const [key, inner] of Object.entries(value)) yield* leavesOf(inner, [...path, key]);
}

function another(value: unknown): unknown {
  if (typeof value === 'number') return value + 1000;
  if (typeof value === 'boolean') return !value;
  return typeof value === 'string' ? `${value}.` : 'met';
}
