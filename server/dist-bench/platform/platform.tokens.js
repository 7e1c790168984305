/** Injection token of the validated environment. */ export const ENV = Symbol('env');

//# sourceMappingURL=platform.tokens.js.map
