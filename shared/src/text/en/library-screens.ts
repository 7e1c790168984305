import type { SameMessages } from '../message.js';
import type { libraryScreens as vi } from '../vi/library-screens.js';
import { many } from '../plural.js';

export const libraryScreens = {
  'library.title': 'Library of issued architectures',
  'library.sub': 'For the agencies that are still drafting theirs',
  'library.print': 'Print the list',
  'library.list': 'Issued architectures',
  'library.shown': (p) => `${p.shown}/${p.total} architectures`,
  'library.agency': 'Agency',
  'library.decision': 'Decision',
  'library.issuedOn': 'Issued on',
  'library.signer': 'Signing office',
  'library.version': 'Version',
  'library.framework': (p) => `Framework ${p.version}`,
  'library.file': 'File',
  'library.open': 'Download',
  'library.openOf': (p) => `Download the document of ${p.agency}`,
  'library.noFile': 'No file yet',
  'library.search': 'Find an agency, number or title',
  'library.none': 'No architecture matches these filters.',
  'library.empty': 'No architecture has been issued and verified yet.',
  'library.caption': (p) =>
    `Library at ${p.instant}: ${many(p.count, 'architecture')} with a verified decision outside state secrecy, of ${many(p.agencies, 'agency', 'agencies')}. ${p.waiting} declared as issued are waiting for the Authority.`,
} as const satisfies SameMessages<typeof vi>;
