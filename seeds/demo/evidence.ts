import { Readable } from 'node:stream';
import type { Actor } from '@ega/shared/access/actor';
import type { DocumentDraft } from '@ega/shared/documents/official-document';
import { fold } from '@ega/shared/text/nfc';
import { numberSymbol } from '@ega/shared/documents/official-document';
import type { DemoWorld } from './demo-world.js';
import { evidencePdf } from './evidence-pdf.js';

/** Hands a document in as the agency's reporter does: the file goes through the same structure check as any other. */
export async function handIn(
  world: DemoWorld,
  actor: Actor,
  agency: number,
  document: DocumentDraft,
  pages: number,
): Promise<string> {
  const bytes = await evidencePdf(document, pages);
  const name = `${fold(numberSymbol(document)).replace(/[^a-z0-9]+/g, '-')}.pdf`;
  const { id } = await world.uploads.begin(actor, { agencyNumber: agency, name, size: bytes.length });
  const upload = await world.uploads.receive(actor, id, 0, Readable.from([bytes]));
  return upload.file!.id;
}
