import { webcrypto } from 'node:crypto';
import {
  type AlgorithmIdentifier,
  type Attribute,
  Certificate,
  CertificateChainValidationEngine,
  ContentInfo,
  IssuerAndSerialNumber,
  type RelativeDistinguishedNames,
  SignedData,
  type SignerInfo,
} from 'pkijs';
import type { ChainState, FileSignature, SignatureState } from '@ega/shared/documents/file-signature';
import type { SignaturePlace } from './signature-places.js';

const COMMON_NAME = '2.5.4.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_TIME = '1.2.840.113549.1.9.5';
const DETACHED = ['adbe.pkcs7.detached', 'ETSI.CAdES.detached'];
const DIGESTS: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

/** What one signature of a PDF says of its bytes (ISO 32000-1, 12.8). An object nobody can read is told, never skipped. */
export async function checkSignature(
  place: SignaturePlace,
  roots: readonly Certificate[],
): Promise<FileSignature> {
  const { wholeFile, addedAfter } = place;
  const unread = {
    signer: null,
    issuer: null,
    signedAt: null,
    state: 'unreadable',
    chain: 'unchecked',
  } as const;
  const signed = readSigned(place.contents);
  const info = signed?.signerInfos[0];
  if (!signed || !info) return { ...unread, wholeFile, addedAfter };
  const certificate = certificateOf(signed, info);
  const time = timeOf(info);
  return {
    signer: certificate ? commonName(certificate.subject) : null,
    issuer: certificate ? commonName(certificate.issuer) : null,
    signedAt: time ? hanoiText(time) : null,
    state: await stateOf(place, signed, info),
    ...{ wholeFile, addedAfter },
    chain: certificate ? await chainOf(certificate, signed, roots, time) : 'unchecked',
  };
}

/** The configured roots; a text that holds none leaves chains unchecked, and the screen says so. */
export function readRoots(pem: string): Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((block) =>
    Certificate.fromBER(exact(Buffer.from(block.replace(/-----[^-]+-----/g, ''), 'base64'))),
  );
}

function readSigned(contents: Buffer): SignedData | null {
  try {
    return new SignedData({ schema: ContentInfo.fromBER(exact(contents)).content });
  } catch {
    return null;
  }
}

async function stateOf(place: SignaturePlace, signed: SignedData, info: SignerInfo): Promise<SignatureState> {
  if (!place.covered || !DETACHED.includes(place.subFilter)) return 'unreadable';
  const stated = attribute(info, MESSAGE_DIGEST)?.values[0] as
    { valueBlock: { valueHexView: Uint8Array } } | undefined;
  const digest = DIGESTS[(info.digestAlgorithm as AlgorithmIdentifier).algorithmId];
  if (!stated || !digest) return 'unreadable';
  const computed = Buffer.from(await webcrypto.subtle.digest(digest, place.covered));
  if (!computed.equals(stated.valueBlock.valueHexView)) return 'broken';
  try {
    return (await signed.verify({ signer: 0, data: exact(place.covered), checkChain: false }))
      ? 'intact'
      : 'broken';
  } catch {
    // An algorithm this system does not know is no proof of a change.
    return 'unreadable';
  }
}

async function chainOf(
  certificate: Certificate,
  signed: SignedData,
  roots: readonly Certificate[],
  at: Date | null,
): Promise<ChainState> {
  if (roots.length === 0) return 'unchecked';
  const others = (signed.certificates ?? []).filter(
    (other): other is Certificate => other instanceof Certificate && other !== certificate,
  );
  try {
    // The engine takes the last one for the certificate in question.
    const engine = new CertificateChainValidationEngine({
      trustedCerts: [...roots],
      certs: [...others, certificate],
      ...(at ? { checkDate: at } : {}),
    });
    return (await engine.verify()).result ? 'trusted' : 'untrusted';
  } catch {
    return 'untrusted';
  }
}

function certificateOf(signed: SignedData, info: SignerInfo): Certificate | null {
  const { sid } = info;
  const all = (signed.certificates ?? []).filter((each): each is Certificate => each instanceof Certificate);
  if (!(sid instanceof IssuerAndSerialNumber)) return all[0] ?? null;
  return (
    all.find((each) => each.serialNumber.isEqual(sid.serialNumber) && each.issuer.isEqual(sid.issuer)) ?? null
  );
}

function commonName(name: RelativeDistinguishedNames): string | null {
  const part = name.typesAndValues.find(({ type }) => (type as unknown as string) === COMMON_NAME);
  const text = (part?.value.valueBlock as { value?: unknown } | undefined)?.value;
  // A certificate is what somebody sent: no control character of it reaches a screen.
  return typeof text === 'string' ? text.normalize('NFC').replace(/\p{C}/gu, '').slice(0, 200) || null : null;
}

function timeOf(info: SignerInfo): Date | null {
  const value = attribute(info, SIGNING_TIME)?.values[0] as { toDate?: () => Date } | undefined;
  const time = value?.toDate?.();
  return time && !Number.isNaN(time.getTime()) ? time : null;
}

const attribute = (info: SignerInfo, type: string): Attribute | undefined =>
  info.signedAttrs?.attributes.find((each) => each.type === type);

const HANOI_MS = 7 * 3_600_000;
const hanoiText = (time: Date): string =>
  new Date(time.getTime() + HANOI_MS).toISOString().replace('Z', '+07:00');

/** A buffer of its own: Buffers share theirs with others. */
const exact = (bytes: Buffer): ArrayBuffer => Uint8Array.from(bytes).buffer;
