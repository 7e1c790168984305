import { useState } from 'react';
import { documentDraft, type DocumentDraft } from '@ega/shared/documents/official-document';
import { isClosedBySecrecy } from '@ega/shared/reports/answer-fields';
import { entriesOf } from '@ega/shared/reports/field-place';
import { faceOf } from '@ega/shared/documents/field';
import { documentText } from '@ega/shared/reports/present-value';
import { useLanguage } from '../../../lib/language.js';
import { Icon } from '../../../ui/icon.js';
import { ErrorText } from '../../../ui/field.js';
import { setField, type Change } from './change.js';
import { fieldId, useForm } from './form-context.js';
import { LeafField } from './leaf-fields.js';
import type { Holder } from '@ega/shared/reports/shown-fields';

interface DocumentProps {
  path: string;
  document: Holder;
  change: Change;
  label: string;
  /** Stands open from the start while it is empty. */
  open?: boolean;
}

const ENTRIES = entriesOf(documentDraft);
/** As a document is read: what it is, its day, its number, what it says, who signed it. */
const ORDER = [
  'kind',
  'issuedOn',
  'number',
  'symbol',
  'title',
  'issuingBody',
  'signer',
  'signerTitle',
  'signingForm',
  'secrecy',
  'fileId',
] as const;
const WIDE = ['title', 'fileId'];

/** A document of evidence: number, symbol, day, signer … and its file (catalogue 0.6). */
export function DocumentFields({ path, document, change, label, open }: DocumentProps) {
  const { lang, say } = useLanguage();
  const form = useForm();
  const summary = documentText(document as DocumentDraft, lang);
  // Decided once: a document must not close while it is being filled in.
  const [openAtFirst] = useState(open === true && summary === '');
  const fault = form.faults.get(path);
  const faultInside = [...form.faults.keys()].some((each) => each.startsWith(`${path}.`));
  return (
    <details
      className={fault || faultInside ? 'doc has-error' : 'doc'}
      id={fieldId(form.question, path)}
      open={openAtFirst}
    >
      <summary>
        <Icon name="chevronRight" />
        <span>
          <b>{label}</b>
          <small className={summary ? undefined : 'mut'}>{summary || say('reportForm.documentNone')}</small>
        </span>
      </summary>
      {fault && <ErrorText>{fault}</ErrorText>}
      <DocumentGrid path={path} document={document} change={change} />
    </details>
  );
}

/** The parts of a document without a frame around them. */
export function DocumentGrid({
  path,
  document,
  change,
}: Pick<DocumentProps, 'path' | 'document' | 'change'>) {
  const form = useForm();
  return (
    <div className="evf">
      {ORDER.map((key) => {
        const schema = ENTRIES[key];
        const face = schema ? faceOf(schema) : null;
        const closed = form.secret && face !== null && isClosedBySecrecy(face);
        // Of a secret document no file ever enters (catalogue 0.6).
        if (!schema || closed || (key === 'fileId' && document['secrecy'] === 'secret')) return null;
        return (
          <div key={key} className={WIDE.includes(key) ? 'wide' : undefined}>
            <LeafField
              schema={schema}
              path={`${path}.${key}`}
              value={document[key]}
              onChange={(value) => setField(change, key, value)}
            />
          </div>
        );
      })}
    </div>
  );
}
