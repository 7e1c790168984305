import { useSay } from '../lib/language.js';

/** "3/7 Dự thảo" with seven boxes; step 8 is issued and being updated, never 8/8. */
export function StepBoxes({ step }: { step: number | null }) {
  const say = useSay();
  if (step === null) return <>–</>;
  const reached = Math.min(step, 7);
  return (
    <span className="nw">
      <span className="steps" aria-hidden="true">
        {Array.from({ length: 7 }, (_, index) => (
          <i key={index} className={index < reached ? 'on' : undefined} />
        ))}
      </span>
      <b className="num">{reached}/7</b> {say(`step.short.${step as 0}`)}
    </span>
  );
}
