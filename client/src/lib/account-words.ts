import { signIn } from '@ega/shared/text/vi/sign-in';
import { learnWords } from './say.js';

/* Fetched by the router with signing in, single-use links, accounts: whoever is at work does not need them. */
learnWords(signIn);
