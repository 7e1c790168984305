import { hash, verify } from '@node-rs/argon2';
import { DomainError } from '@ega/shared/errors';
/** argon2id (2), OWASP's minimum. */ const ARGON = {
  algorithm: 2,
  memoryCost: 19456,
  timeCost: 2,
  parallelism: 1,
};
/** At most two hashes at once: 200 sign-ins in one second must not stop every other request. */ let running = 0;
const waiting = [];
async function inTurn(work) {
  if (running >= 2) await new Promise((resolve) => waiting.push(resolve));
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
/** Words that many people choose, folded; a password made only of one of them and digits is refused. */ const COMMON =
  [
    'password',
    'matkhau',
    'qwerty',
    'abcdef',
    'iloveyou',
    'admin',
    'administrator',
    'welcome',
    'letmein',
    'vietnam',
    'hanoi',
    'saigon',
    'botttt',
    'chinhphu',
    'dientu',
    'kientruc',
    'anhyeuem',
    'khongbiet',
    'monkey',
    'dragon',
  ];
export function assertPasswordStrong(password, email) {
  const normal = password.normalize('NFC');
  const length = [...normal].length;
  if (length < MIN || length > MAX)
    throw new DomainError('PASSWORD_TOO_WEAK', {
      reason: 'length',
      min: MIN,
      max: MAX,
    });
  const bare = normal.toLowerCase().replace(/[\d\W_]+/g, '');
  const alike = new Set(normal.toLowerCase()).size < 5;
  if (alike || bare === '' || COMMON.includes(bare) || normal.toLowerCase().includes(email.split('@')[0]))
    throw new DomainError('PASSWORD_TOO_WEAK', {
      reason: 'common',
      min: MIN,
      max: MAX,
    });
}
/** NFC, so that a password typed on another keyboard (NFD) is the same password. */ export const hashPassword =
  (password) => inTurn(() => hash(password.normalize('NFC'), ARGON));
/** Same work for an unknown account: the answer's time tells nothing. */ let decoy = null;
export async function passwordMatches(password, stored) {
  if ([...password].length > MAX) return false;
  decoy ??= hashPassword('no account has this password');
  const against = stored ?? (await decoy);
  const same = await inTurn(() => verify(against, password.normalize('NFC')));
  return same && stored !== null;
}

//# sourceMappingURL=passwords.js.map
