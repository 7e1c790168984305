import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@ega/shared/errors';
import { COMMON_PASSWORDS } from './common-passwords.js';
import { assertPasswordStrong } from './passwords.js';

const reasonOf = (password: string): string | null => {
  try {
    assertPasswordStrong(password, 'lap-bao-cao@binhdinh.demo.example');
    return null;
  } catch (error) {
    return error instanceof DomainError ? String(error.details['reason']) : 'broken';
  }
};

describe('the list of common passwords', () => {
  it('holds at least 3,000 words', () => {
    expect(COMMON_PASSWORDS.size).toBeGreaterThanOrEqual(3000);
  });

  it.each([
    'Password123456',
    'Mật khẩu 2018!!',
    'm@tkh4u!2018#x'.slice(0, 13),
    'matkhaumatkhau',
    'iloveyou-2018',
    'QWERTYUIOP!@#1',
    'Chính phủ điện tử 2018',
    'kientruc.2018.09',
    '123456789012',
    'aaaaaaaaaaaab',
    'Minh-Ngọc-1990',
    'lap-bao-cao-2018',
  ])('refuses "%s"', (password) => {
    expect(reasonOf(password)).toBe('common');
  });

  it.each(['ba con trâu trắng 7', 'Sáng nay mưa trên phố cũ', 'Minh-hoa-Quy-I-2018', 'tR9#vq!Lm2xPz'])(
    'takes "%s"',
    (password) => {
      expect(reasonOf(password)).toBeNull();
    },
  );
});
