import type { QueryRunner } from 'typeorm';
import { quarterName } from '@ega/shared/text/format';
import { sha256 } from '../exports/pack/pack-files.js';
import { canonicalize } from '../platform/canonical.js';

interface Version {
  name: string;
  kept: boolean;
  /** What the audit chain says was frozen; null where it knows of no such freeze. */
  logged: string | null;
  hash: string | null;
  placed: boolean | null;
}

/**
 * What sessions froze is what the audit chain says was frozen: the content by its hash, reckoned anew, and the place in the
 * ledger from which its figures are read. A sentence for each version that differs.
 */
export async function checkFrozen(runner: QueryRunner): Promise<{ versions: number; faults: string[] }> {
  const versions: Version[] = await runner.query(
    `select name, f.name is not null as kept, e.sha256 as logged, encode(f.content_hash, 'hex') as hash,
            f.position = e.position and f.recorded_at = e.recorded_at and f.chain_head = e.prev_hash
              and f.reason is not distinct from e.reason as placed
       from (select meeting_id || '.' || version as name, content_hash, position, recorded_at, chain_head, reason
               from frozen_board) f
       full join (select substr(subject, 9) as name, after::jsonb ->> 'sha256' as sha256, position, recorded_at, prev_hash, reason
                    from audit_event where action = 'meeting.freeze') e using (name)
      order by name`,
  );
  const faults: string[] = [];
  for (const version of versions) {
    const fault = await faultOf(runner, version);
    const [meeting = '', number = ''] = version.name.split('.');
    const quarter = quarterName(meeting as Parameters<typeof quarterName>[0]);
    if (fault) faults.push(`Số liệu đã chốt của phiên họp ${quarter}, phiên bản ${number}: ${fault}.`);
  }
  return { versions: versions.length, faults };
}

async function faultOf(
  runner: QueryRunner,
  { name, kept, logged, hash, placed }: Version,
): Promise<string | null> {
  if (!kept) return 'nhật ký ghi đã chốt, nhưng không còn trong hệ thống';
  if (!logged) return 'nhật ký không ghi việc chốt này';
  // One after another: the content of thousands of agencies is large.
  const [row]: { content: object }[] = await runner.query(
    `select content from frozen_board where meeting_id || '.' || version = $1`,
    [name],
  );
  if (sha256(Buffer.from(canonicalize(row!.content))) !== logged)
    return 'nội dung lưu trong hệ thống không trùng với mã băm trong nhật ký';
  if (hash !== logged) return 'mã băm lưu kèm không trùng với nhật ký';
  return placed ? null : 'thời điểm, vị trí trong sổ cái hoặc lý do không trùng với nhật ký';
}
