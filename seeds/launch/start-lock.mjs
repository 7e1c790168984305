import { linkSync, readFileSync, unlinkSync, writeFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, markOf, stopProcess } from './processes.mjs';
import { StartError } from './start-error.mjs';

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    return { owner: { pid: 0, born: null }, children: [] };
  }
}

function writeWhole(file, content) {
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, JSON.stringify(content));
  return fresh;
}

/**
 * One data folder, one `npm start`. The lock names the process that holds it and the children it started; a lock
 * whose holder was killed is taken over, and a server left behind by it is stopped first.
 */
export async function takeStartLock(dataDir, note) {
  const file = join(dataDir, 'start.lock');
  const content = { owner: markOf(process.pid), children: [] };
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const fresh = writeWhole(file, content);
    try {
      linkSync(fresh, file);
      return lockHandle(file, content);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    } finally {
      unlinkSync(fresh);
    }
    await clearStale(file, dataDir, note);
  }
  throw new StartError(`Không giành được khóa ${file}; đề nghị thử lại.`);
}

async function clearStale(file, dataDir, note) {
  const held = readLock(file);
  if (held === null) return;
  if (isAlive(held.owner))
    throw new StartError(
      `Hệ thống đang chạy trên thư mục ${dataDir} (tiến trình ${held.owner.pid}); dừng tiến trình đó hoặc đặt DATA_DIR khác.`,
    );
  for (const child of held.children) {
    if (!isAlive(child)) continue;
    note(`Dừng máy chủ còn lại của lần chạy trước (tiến trình ${child.pid}).`);
    await stopProcess(child, [
      ['SIGTERM', 5000],
      ['SIGKILL', 2000],
    ]);
  }
  const now = readLock(file);
  if (now?.owner.pid === held.owner.pid && now.owner.born === held.owner.born) unlinkSync(file);
}

function lockHandle(file, content) {
  return {
    remember(pid) {
      content.children.push(markOf(pid));
      renameSync(writeWhole(file, content), file);
    },
    release() {
      if (readLock(file)?.owner.pid === process.pid) unlinkSync(file);
    },
  };
}
