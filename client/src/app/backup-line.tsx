import { useQuery } from '@tanstack/react-query';
import { useSay } from '../lib/language.js';
import { Notice } from '../ui/notice.js';

interface Readiness {
  backup?: { ageSeconds: number | null; failedAt: string | null };
}

const DAY = 86_400;

async function readBackup(): Promise<Readiness> {
  const answer = await fetch('/ready');
  return (await answer.json()) as Readiness;
}

/** How old the last backup is: a nightly one that failed, or is over two days old, is said in amber. */
export function BackupLine() {
  const say = useSay();
  const { data } = useQuery({ queryKey: ['ready'], queryFn: readBackup, staleTime: 60_000 });
  if (!data) return null;
  const age = data.backup?.ageSeconds ?? null;
  const old = age === null || age > 2 * DAY || Boolean(data.backup?.failedAt);
  return (
    <div className="page-notice">
      <Notice tone={old ? 'warning' : 'neutral'} icon="file">
        {age === null ? say('backup.none') : say('backup.age', { hours: Math.floor(age / 3600) })}{' '}
        {data.backup?.failedAt && say('backup.failed')}
      </Notice>
    </div>
  );
}
