/** What the signed bytes say: as signed, changed, or not readable by this system. */
export const SIGNATURE_STATES = ['intact', 'broken', 'unreadable'] as const;
export type SignatureState = (typeof SIGNATURE_STATES)[number];

/** The certificate chain: not checked unless root certificates are configured (TT 41/2017/TT-BTTTT leaves the check to the receiver). */
export const CHAIN_STATES = ['unchecked', 'trusted', 'untrusted'] as const;
export type ChainState = (typeof CHAIN_STATES)[number];

/** One signature found in a PDF; it says nothing of who may sign, only of the bytes and the certificate. */
export interface FileSignature {
  /** Subject CN of the certificate. */
  readonly signer: string | null;
  /** Issuer CN of the certificate. */
  readonly issuer: string | null;
  /** As the signer's device stated it, ISO 8601; no time stamp authority vouches for it. */
  readonly signedAt: string | null;
  readonly state: SignatureState;
  /** The signed range runs from the first to the last byte of the file, the signature itself left out. */
  readonly wholeFile: boolean;
  /** Bytes were added behind the signed range. */
  readonly addedAfter: boolean;
  readonly chain: ChainState;
}
