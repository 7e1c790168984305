import { visibleQuestions } from '@ega/shared/reports/questions';
import { canonicalize } from '../platform/canonical.js';
export const sameAnswer = (a, b) =>
  a !== undefined && a !== null && b !== undefined && b !== null && canonicalize(a) === canonicalize(b);
/**
 * An answer that equals the verified one counts as accepted beforehand where the agency confirmed it unchanged, or where
 * it was accepted in an earlier revision of this same report (practice.md 5). One that was returned never does.
 */ export function acceptedBeforehand(question, revision, verified, round, returnedEarlier) {
  if (!verified || returnedEarlier.has(question)) return false;
  if (!sameAnswer(revision.answers[question], verified.answers[question])) return false;
  return revision.states[question] === 'confirmed' || verified.from[question]?.round === round;
}
/**
 * Verified answers after a decision: the standing ones, overlaid with those marked accepted now (one accepted beforehand
 * stands already and keeps where it was accepted), without what their own gates hide.
 */ export function verifiedAfter(variant, standing, marked, revision, decision) {
  const answers = {
    ...standing?.answers,
  };
  const from = {
    ...standing?.from,
  };
  for (const question of marked) {
    answers[question] = revision.answers[question];
    from[question] = {
      round: decision.round,
      revision: revision.number,
      decision: decision.id,
    };
  }
  const shown = new Set(visibleQuestions(variant, answers));
  const keep = (question) => shown.has(question);
  return {
    answers: Object.fromEntries(Object.entries(answers).filter(([question]) => keep(question))),
    from: Object.fromEntries(Object.entries(from).filter(([question]) => keep(question))),
  };
}

//# sourceMappingURL=decision-content.js.map
