import { useQuery } from '@tanstack/react-query';
import { useSay } from '../lib/language.js';
import { Notice } from '../ui/notice.js';

interface Readiness {
  /** Absent where the database is somebody else's to back up. */
  backup?: { ageSeconds: number | null; failedAt: string | null };
}

const DAY = 86_400;

async function readBackup(): Promise<Readiness> {
  const answer = await fetch('/ready');
  if (!answer.ok) throw new Error(`/ready: ${answer.status}`);
  return (await answer.json()) as Readiness;
}

/** How old the last backup is: a nightly one that failed, or is over two days old, is said in amber. */
export function BackupLine() {
  const say = useSay();
  const { data } = useQuery({ queryKey: ['ready'], queryFn: readBackup, staleTime: 60_000 });
  if (!data) return null;
  if (!data.backup) return <Line tone="neutral" words={say('backup.elsewhere')} />;
  const { ageSeconds: age, failedAt } = data.backup;
  const old = age === null || age > 2 * DAY || failedAt !== null;
  const taken = age === null ? say('backup.none') : say('backup.age', { hours: Math.floor(age / 3600) });
  return (
    <Line tone={old ? 'warning' : 'neutral'} words={failedAt ? `${taken} ${say('backup.failed')}` : taken} />
  );
}

function Line({ tone, words }: { tone: 'neutral' | 'warning'; words: string }) {
  return (
    <div className="page-notice">
      <Notice tone={tone} icon="file">
        {words}
      </Notice>
    </div>
  );
}
