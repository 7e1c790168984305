import type { Messages } from '../message.js';

export const report = {} as const satisfies Messages;
