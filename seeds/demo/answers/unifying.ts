import { countOrNone, onlinePackages } from '@ega/shared/areas/one-stop/counting';
import { levelPairsOf } from '@ega/shared/areas/one-stop/level-pairs';
import { STANDARDS, standardsOn } from '@ega/shared/areas/one-stop/standards';
import type { AnswerOf, Answers } from '@ega/shared/reports/answer-schemas';
import { addDays, civil } from '@ega/shared/text/civil-date';
import { agencyDocument } from '../documents.js';
import { between, happens, oneOf } from '../random.js';
import { type AnswerContext, number } from './context.js';

/** C3, C6, C8–C11 beside what C1 and C7 say. */
export function unifyingAnswers(context: AnswerContext, { C1, C7 }: Answers): Answers {
  if (!C7) return {};
  const level3 = countOrNone(C7.level3) ?? 0;
  const level4 = countOrNone(C7.level4) ?? 0;
  const withFiles = filed(context, level3, level4);
  if (context.variant === 'CP') return withFiles;
  return {
    ...withFiles,
    C3: chosen(context, C1),
    C6: standards(context),
    C10: sharing(context),
    C11: portal(context, C1, level3 + level4),
  };
}

function filed({ agency }: AnswerContext, level3: number, level4: number): Answers {
  const share = (of: number, name: string) => Math.floor((of * between(35, 80, agency.number, name)) / 100);
  const [used3, used4] = [share(level3, 'used 3'), share(level4, 'used 4')];
  const online3 = used3 === 0 ? 0 : used3 * between(12, 60, agency.number, 'files 3');
  const online4 = used4 === 0 ? 0 : used4 * between(6, 40, agency.number, 'files 4');
  const onPaper = between(2_000, 28_000, agency.number, 'files on paper');
  return {
    C8: { level3: number(used3), level4: number(used4) },
    C9: {
      total: number(online3 + online4 + onPaper),
      level3: number(online3),
      level4: number(online4),
    },
  };
}

/** Most have chosen; a few date it before the session and are past their own date. */
function chosen({ agency }: AnswerContext, inventory: Answers['C1']): AnswerOf['C3'] {
  const unified = inventory?.packages?.find((line) => line.plan === 'unified' && !line.retiredOn);
  if (!unified || !happens(75, agency.number, 'chosen')) return { state: 'notChosen' };
  return {
    state: 'chosen',
    package: unified.id,
    formedBy: oneOf(['upgrade', 'merge', 'upgrade', 'hire'] as const, agency.number, 'formed'),
    unifiedBy: addDays(civil('2018-01-31'), between(0, 15, agency.number, 'unified by') * 30),
    document: agencyDocument(agency, {
      kind: 'decision',
      issuedOn: addDays(civil('2017-06-05'), between(0, 150, agency.number, 'chosen on')),
      title: 'Phê duyệt phương án thống nhất phần mềm một cửa điện tử',
      purpose: 'unified-package',
    }),
  };
}

/** Not on the list of C6; the officers decide whether it is put there. */
const ADDED = 'Hướng dẫn MH-15/BYT-CNTT về liên thông dữ liệu khám chữa bệnh';

function standards({ agency, variant, round }: AnswerContext): AnswerOf['C6'] {
  const full = happens(22, agency.number, 'standards');
  return {
    items: standardsOn(STANDARDS, round.cutOff, variant).map(({ code }) => {
      const met = full || happens(66, agency.number, code);
      const answer = met ? 'met' : oneOf(['partial', 'notMet'] as const, agency.number, code, 'less');
      return { item: code, answer, basis: met ? 'Hồ sơ nghiệm thu kỹ thuật' : null };
    }),
    ...(happens(6, agency.number, 'standard added')
      ? { others: [{ id: 'vb-1', name: ADDED, answer: 'met' as const }] }
      : {}),
  };
}

function sharing({ agency, variant }: AnswerContext): AnswerOf['C10'] {
  const pairs = levelPairsOf(variant);
  const least = oneOf(
    ['none', 'manual', 'manual', 'electronic', 'electronic'] as const,
    agency.number,
    'sharing',
  );
  return {
    levels: pairs.map((pair, place) => {
      // Where the levels differ the upper one is ahead.
      const ahead = place === 0 && least === 'manual' && happens(40, agency.number, 'ahead');
      const state = ahead ? 'electronic' : least;
      if (state !== 'electronic') return { pair, state };
      return {
        pair,
        state,
        procedures: number(between(20, 260, agency.number, pair, 'shared')),
        route: 'direct',
      };
    }),
  };
}

function portal({ agency }: AnswerContext, inventory: Answers['C1'], of: number): AnswerOf['C11'] {
  const count = onlinePackages(inventory) ?? 0;
  const share = happens(30, agency.number, 'all online') ? 100 : between(20, 90, agency.number, 'online');
  return {
    count,
    ...(count > 0 ? { address: 'https://dichvucong.minh-hoa.gov.vn' } : {}),
    online: number(count === 0 ? 0 : Math.floor((of * share) / 100)),
  };
}
