import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { StartError } from './start-error.mjs';

const REASONS = {
  EACCES: 'người dùng hiện tại không có quyền ghi',
  EPERM: 'người dùng hiện tại không có quyền ghi',
  EROFS: 'hệ thống tệp chỉ cho đọc',
  ENOSPC: 'ổ đĩa đã đầy',
  ENOENT: 'không tạo được thư mục ở đây',
  ENOTDIR: 'đường dẫn này không phải là thư mục',
  EEXIST: 'đường dẫn này không phải là thư mục',
};

/** Not `recursive: true`: Node never comes back from it on a folder that no file can be made in, such as /proc. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  if (!existsSync(dirname(folder))) makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Proves that a folder can be written by writing, because permission bits say nothing to root or on a read-only disk. */
export function assertWritable(folder, advice = 'Đề nghị cấp quyền ghi.') {
  const probe = join(folder, `.write-probe-${process.pid}`);
  try {
    makeFolder(folder);
    closeSync(openSync(probe, 'w'));
    unlinkSync(probe);
  } catch (error) {
    const reason = REASONS[error.code] ?? error.message;
    throw new StartError(`Không ghi được vào thư mục ${folder}: ${reason}. ${advice}`);
  }
}

const LARGEST_LOG = 10 * 1024 * 1024;

/** Opens a log of the data folder for appending; above 10 MB the old one is kept once as `.1`. */
export function openLog(dataDir, name) {
  const file = join(dataDir, 'log', name);
  mkdirSync(join(dataDir, 'log'), { recursive: true });
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG) renameSync(file, `${file}.1`);
  const from = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return { file, from, descriptor: openSync(file, 'a', 0o600) };
}

/** The last lines written to a log since it was opened, to be shown when what wrote them has failed. */
export function tailOf({ file, from }, lines = 15) {
  return readFileSync(file).subarray(from).toString('utf8').trimEnd().split('\n').slice(-lines).join('\n');
}
