import type { CivilDate } from '@ega/shared/text/civil-date';
import { useSay } from '../../lib/language.js';
import { Panel } from '../../ui/panel.js';
import type { OverviewData } from './overview-data.js';

/** "trên 30" and "trên 50" stand as quotations with their source, never as data. */
export function Benchmarks({ overview }: { overview: OverviewData }) {
  const say = useSay();
  if (overview.benchmarks.length === 0) return null;
  return (
    <Panel title={say('overview.benchmarks')} span={12} className="statements">
      {overview.benchmarks.map((benchmark) => (
        <blockquote className="quoted sm" key={benchmark.measure} lang="vi">
          <p>“{benchmark.sentence}”</p>
          <footer className="cap">
            {say('benchmark.note', { source: benchmark.source, date: benchmark.saidOn as CivilDate })}
          </footer>
        </blockquote>
      ))}
    </Panel>
  );
}
