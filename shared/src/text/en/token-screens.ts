import type { SameMessages } from '../message.js';
import type { tokenScreens as vi } from '../vi/token-screens.js';
import { many } from '../plural.js';

export const tokenScreens = {
  'tokens.sub':
    'Tokens with which software of the agency reads and prepares reports through the published API',
  'tokens.list': 'Tokens issued',
  'tokens.none': 'No token has been issued.',
  'tokens.noneMore': 'Tokens are issued by the approver of the agency, serve one agency and expire.',
  'tokens.name': 'Software',
  'tokens.nameHint': 'E.g. reporting system of the province.',
  'tokens.agency': 'Agency',
  'tokens.scopes': 'Scope',
  'tokens.scope.read': 'Read',
  'tokens.scope.draft': 'Prepare',
  'tokens.scope.submit': 'Send',
  'tokens.scopeHint.read': 'Reads the report, the draft and the receipts of the agency.',
  'tokens.scopeHint.draft': 'Saves answers, confirms them unchanged, marks the report ready.',
  'tokens.scopeHint.submit':
    'Sends a report that somebody else marked ready. It counts as sent by the approver.',
  'tokens.life': 'Lifetime',
  'tokens.days': (p) => many(p.days, 'day'),
  'tokens.made': 'Issued',
  'tokens.expires': 'Valid until',
  'tokens.used': 'Last used',
  'tokens.never': 'Never used',
  'tokens.state': 'State',
  'tokens.active': 'Valid',
  'tokens.expired': 'Expired',
  'tokens.revoked': (p) => `Revoked ${p.at}, ${p.by}`,
  'tokens.issue': 'Issue a token',
  'tokens.issueTitle': 'Issue a token for software',
  'tokens.issueLead': 'The token is shown once. Only its hash is kept; if it is lost, issue another one.',
  'tokens.nameMissing': 'Name the software.',
  'tokens.scopesMissing': 'Choose at least one scope.',
  'tokens.strange': 'The name holds a letter that looks like another one. Please type it again.',
  'tokens.once': 'The token is shown this time only. Copy it and hand it over through a safe channel.',
  'tokens.secret': 'Token',
  'tokens.how':
    'Send it in the header “Authorization: Bearer” of each request. Operations and examples are in server/api/README.md of the software.',
  'tokens.copy': 'Copy the token',
  'tokens.given': 'Token kept, back to the list',
  'tokens.revoke': 'Revoke',
  'tokens.revokeAsk': (p) => `Revoke the token of “${p.name}”?`,
  'tokens.revokeMore': 'From the next request on the software is refused. What it recorded stays.',
  'tokens.revokeDone': 'The token was revoked.',
  'tokens.machineTime': "Expiry and last use are the server's own time, not that of the demonstration.",
} as const satisfies SameMessages<typeof vi>;
