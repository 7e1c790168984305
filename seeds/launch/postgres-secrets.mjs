import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from './start-error.mjs';

const fileIn = (dataDir) => join(dataDir, 'secrets.json');
const newPassword = () => randomBytes(24).toString('base64url');

/** The passwords of the embedded cluster; `ready` is false until the cluster, its roles and its database all exist. */
export function readSecrets(dataDir) {
  try {
    return JSON.parse(readFileSync(fileIn(dataDir), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    if (error.code === 'EACCES')
      throw new StartError(
        `Không đọc được ${fileIn(dataDir)}: thư mục dữ liệu này do người dùng khác tạo ra; đặt DATA_DIR khác hoặc chạy bằng người dùng đó.`,
      );
    throw new StartError(`Tệp ${fileIn(dataDir)} không đọc được (${error.message}).`);
  }
}

/** Written whole or not at all, readable by its owner only. */
export function writeSecrets(dataDir, secrets) {
  const fresh = `${fileIn(dataDir)}.new`;
  writeFileSync(fresh, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(fresh, fileIn(dataDir));
}

/** Three passwords nobody chose: cluster superuser (launcher only), owner (migrations), application. */
export const newSecrets = () => ({
  ready: false,
  superuser: newPassword(),
  owner: newPassword(),
  app: newPassword(),
});

/** Connection addresses of the three accounts on a port of this machine. */
export function urlsFor(secrets, port) {
  const url = (user, password, database) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
  return {
    superuserUrl: url('ega_cluster', secrets.superuser, 'postgres'),
    ownerUrl: url('ega_owner', secrets.owner, 'ega'),
    appUrl: url('ega_app', secrets.app, 'ega'),
  };
}
