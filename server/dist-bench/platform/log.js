import { pino } from 'pino';
/** Allow-list logging: ids, codes and durations; never variables, passwords or answers. Machine time. */ export const log =
  pino({
    level: process.env['LOG_LEVEL'] ?? 'warn',
    base: null,
    redact: ['err.parameters', 'err.query', 'err.detail'],
  });

//# sourceMappingURL=log.js.map
