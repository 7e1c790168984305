import { hash, verify } from '@node-rs/argon2';
import { DomainError } from '@ega/shared/errors';
import { fold } from '@ega/shared/text/nfc';
import { COMMON_PASSWORDS } from './common-passwords.js';

/** argon2id (2), OWASP's minimum. */
const ARGON = { algorithm: 2, memoryCost: 19456, timeCost: 2, parallelism: 1 };

/** At most two hashes at once: 200 sign-ins in one second must not stop every other request. */
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= 2) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

const MIN = 12;
const MAX = 128;

/** Signs that stand for letters in passwords that only look mixed: m@tkh4u. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/**
 * Whether a password is only a common word with digits, signs or marks around it, once or repeated; folded, so that
 * "Mật-khẩu@2018" and "matkhau" are one (trust.md 15).
 */
function isCommon(password: string): boolean {
  const folded = fold(password);
  const letters = (text: string): string => text.replace(/[^a-z]+/g, '');
  const unmasked = (text: string): string =>
    letters(text.replace(/[013457@$!]/g, (sign) => STANDS_FOR[sign]!));
  const bare = folded.replace(/^[^a-z]+|[^a-z]+$/g, '');
  return [letters(folded), unmasked(folded), unmasked(bare)].some(
    (word) => word === '' || COMMON_PASSWORDS.has(word) || COMMON_PASSWORDS.has(halfOf(word)),
  );
}

/** matkhaumatkhau is matkhau. */
function halfOf(word: string): string {
  const half = word.slice(0, word.length / 2);
  return word.length % 2 === 0 && half.repeat(2) === word ? half : word;
}

export function assertPasswordStrong(password: string, email: string): void {
  const normal = password.normalize('NFC');
  const length = [...normal].length;
  if (length < MIN || length > MAX)
    throw new DomainError('PASSWORD_TOO_WEAK', { reason: 'length', min: MIN, max: MAX });
  const alike = new Set(normal.toLowerCase()).size < 5;
  if (alike || isCommon(normal) || normal.toLowerCase().includes(email.split('@')[0]!))
    throw new DomainError('PASSWORD_TOO_WEAK', { reason: 'common', min: MIN, max: MAX });
}

/** NFC, so that a password typed on another keyboard (NFD) is the same password. */
export const hashPassword = (password: string): Promise<string> =>
  inTurn(() => hash(password.normalize('NFC'), ARGON));

/** Same work for an unknown account: the answer's time tells nothing. */
let decoy: Promise<string> | null = null;

export async function passwordMatches(password: string, stored: string | null): Promise<boolean> {
  if ([...password].length > MAX) return false;
  decoy ??= hashPassword('no account has this password');
  const against = stored ?? (await decoy);
  const same = await inTurn(() => verify(against, password.normalize('NFC')));
  return same && stored !== null;
}
