/** Issues as they travel. What speaks of another agency goes to the Authority only (R07). */ export function issueFaces(
  issues,
  forAuthority,
) {
  return issues
    .filter((issue) => forAuthority || !issue.authorityOnly)
    .map(({ rule, severity, question, code, params, path, reason }) => ({
      rule,
      severity,
      question,
      code,
      params,
      ...(path === undefined
        ? {}
        : {
            path,
          }),
      ...(reason === undefined
        ? {}
        : {
            reason,
          }),
    }));
}

//# sourceMappingURL=issue-faces.js.map
