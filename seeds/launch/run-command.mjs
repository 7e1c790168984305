import { StartError } from './start-error.mjs';

/** Not shared with verify-pack.ts: the server reads nothing of seeds, and this runs before anything is built. */
const FILE_FAULTS = {
  EACCES: 'người dùng hiện tại không có quyền',
  EPERM: 'người dùng hiện tại không có quyền',
  EISDIR: 'đây là thư mục, không phải tệp',
  ENOENT: 'không có tệp hoặc thư mục này',
  ENOSPC: 'ổ đĩa đã đầy',
  ENOTDIR: 'đường dẫn này không phải là thư mục',
  EROFS: 'hệ thống tệp chỉ cho đọc',
};

/** What the person at the keyboard is told; null for a defect, which keeps its stack. */
function sentenceOf(error) {
  if (error instanceof StartError) return error.message;
  if (error.code === 'ERR_MODULE_NOT_FOUND')
    return 'Phần mềm chưa được cài đặt đầy đủ ở đây; hãy chạy npm ci và npm run build, rồi chạy lại.';
  const fault = error.syscall && FILE_FAULTS[error.code];
  return fault ? `Không đọc hoặc ghi được ${error.path ?? 'tệp'}: ${fault}.` : null;
}

/** Runs a command. What needs an installed package is imported by `work`, so that its absence is told as well. */
export async function runCommand(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === null) throw error;
    process.stderr.write(`${sentence}\n`);
    process.exitCode = 1;
  }
}
