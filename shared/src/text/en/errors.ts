import type { SameMessages } from '../message.js';
import type { errors as vi } from '../vi/errors.js';

export const errors = {
  'error.UNAUTHENTICATED': 'The session has ended. Please sign in again.',
  'error.SIGN_IN_REFUSED': 'The e-mail address or the password is not correct.',
  'error.TOO_MANY_REQUESTS': 'Too many attempts in a short time. Please try again in a few minutes.',
  'error.NOT_FOUND': 'The requested item was not found.',
  'error.FORBIDDEN_ACTION': 'This account has not been given this permission.',
  'error.STALE_VERSION': 'Someone else has updated this. Please look at it again before saving.',
  'error.DRAFT_GIVEN_UP':
    'The draft was given up after this was written. It is not saved; it is kept on this device.',
  'error.ROUND_NOT_OPEN': 'The reporting round is not open yet.',
  'error.ROUND_CLOSED':
    'The reporting round is closed. The draft is kept and can be sent once the Authority has reopened the report.',
  'error.RETURN_EXPIRED':
    'The time given to complete the report has passed. The draft is kept and can be sent once the Authority has given more time.',
  'error.MOVE_NOT_ALLOWED': 'The report is in a state that does not allow this.',
  'error.REASON_REQUIRED': 'Please give a reason.',
  'error.SAME_PERSON': 'The person who prepared a report may not also approve its sending or verify it.',
  'error.SECOND_LOOK_MISSING':
    "A newly issued architecture or a step back needs a look of the Authority's leader before it is verified.",
  'error.OWN_UNIT': 'A report of your own unit is verified by another unit.',
  'error.VALIDATION_FAILED': 'Some items must be completed before sending.',
  'error.MALFORMED_INPUT': 'The input does not have the expected form.',
  'error.FILE_TOO_LARGE': 'The file is larger than the limit (20 MB).',
  'error.FILE_NOT_ACCEPTED': 'The file is not accepted. Please use an intact PDF, PNG or JPEG file.',
  'error.FILE_DUPLICATE': 'This file is already in the report.',
  'error.LINK_USED_OR_EXPIRED': 'The link has been used or has expired.',
  'error.PASSWORD_TOO_WEAK': 'The password is too weak. Please use a longer password and no common one.',
  'error.SECOND_FACTOR_REQUIRED': 'Please enter the code of your second factor.',
  'error.SECOND_FACTOR_REFUSED': 'The code is not correct or has been used.',
  'error.OPEN_WORK': 'The account still has open work. Hand it over or confirm that it is left.',
  'error.UNDO_TOO_LATE': 'More than 10 seconds have passed; this can no longer be undone.',
  'error.NOT_DEMO': 'This exists only in the demonstration system.',
  'error.AS_OF_UNKNOWN': 'The system has no figures for that moment.',
  'error.QUERY_REFUSED': 'The request is not one of the listed operations.',
  'error.UNAVAILABLE': 'The system cannot answer at the moment. Please try again later.',
  'error.INTERNAL': 'Something went wrong. Please try again; if it happens again, tell the support desk.',
  'error.OFFLINE': 'There is no network connection. What was not sent is kept on this device.',
} as const satisfies SameMessages<typeof vi>;
