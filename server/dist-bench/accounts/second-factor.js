import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { generateSecret, generateURI, verify } from 'otplib';
import { machineNow } from '../platform/clock.js';
const ISSUER = 'Theo doi Kien truc CPDT';
const STEP_SECONDS = 30;
/** One step of drift either side. */ const TOLERANCE_SECONDS = 30;
const keyOf = (appSecret) => createHash('sha256').update(`second-factor:${appSecret}`).digest();
export function sealSecret(secret, appSecret) {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(appSecret), nonce);
  return Buffer.concat([nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}
export function openSecret(sealed, appSecret) {
  const decipher = createDecipheriv('aes-256-gcm', keyOf(appSecret), sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]).toString('utf8');
}
export const newSecret = () => generateSecret();
export const secretUri = (email, secret) =>
  generateURI({
    issuer: ISSUER,
    label: email,
    secret,
  });
/**
 * The time step whose code this is, or null. A step at or before the last accepted one is refused,
 * so a code that was seen over a shoulder cannot be used again.
 */ export async function acceptedStep(secret, code, lastStep) {
  if (!/^\d{6}$/.test(code)) return null;
  const result = await verify({
    secret,
    token: code,
    epochTolerance: TOLERANCE_SECONDS,
  });
  if (!result.valid) return null;
  const step = Math.floor(machineNow().getTime() / 1000 / STEP_SECONDS) + result.delta;
  return lastStep !== null && step <= Number(lastStep) ? null : step;
}
/** Ten codes, each good once; only their hashes are kept. */ export function newRecoveryCodes() {
  const codes = Array.from(
    {
      length: 10,
    },
    () =>
      randomBytes(5)
        .toString('hex')
        .replace(/(.{5})/, '$1-'),
  );
  return {
    codes,
    hashes: codes.map(hashRecoveryCode),
  };
}
export const hashRecoveryCode = (code) =>
  createHash('sha256').update(code.trim().toLowerCase().replace(/\s/g, '')).digest('hex');

//# sourceMappingURL=second-factor.js.map
