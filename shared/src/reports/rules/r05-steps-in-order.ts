import { warning, type Rule } from './rule.js';

/** R05: the steps of A3 begin one after the other (catalogue 5, R05). */
export const r05StepsInOrder: Rule = ({ answers }) => {
  const dated = (answers.A3?.steps ?? []).filter((row) => row.startedOn).sort((a, b) => a.step - b.step);
  return dated
    .filter((row, place) => {
      const before = dated[place - 1]?.startedOn;
      return Boolean(before && row.startedOn && row.startedOn < before);
    })
    .map(({ step }) =>
      warning({ rule: 'R05', question: 'A3', path: `steps.${step}.startedOn` }, 'rule.R05', { step }),
    );
};
