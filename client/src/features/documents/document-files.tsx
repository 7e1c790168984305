import { isGivenOut } from '@ega/shared/documents/file-scan';
import type { RegisterDocumentQuery } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { Icon } from '../../ui/icon.js';
import { SignatureList } from './signature-list.js';
import { sizeText } from '../../lib/numbers.js';
import { scanOf } from './register-words.js';

type File = RegisterDocumentQuery['registerDocument']['files'][number];

/** The files of a document, newest first: where to get each, whether it was scanned, the signatures in it, its hash. */
export function DocumentFiles({ files, secret }: { files: readonly File[]; secret: boolean }) {
  const say = useSay();
  if (files.length === 0)
    return <p className="sm mut">{say(secret ? 'register.secretFile' : 'register.filesNone')}</p>;
  return (
    <ul className="reg-files">
      {files.map((file) => (
        <li key={file.id}>
          <FileName file={file} />
          <dl className="facts">
            <dt>{say('register.file')}</dt>
            <dd>
              {file.pages
                ? say('register.fileFacts', { size: sizeText(file.size), pages: file.pages })
                : sizeText(file.size)}
            </dd>
            <dt>{say('register.scan')}</dt>
            <dd>{say(`register.scan.${scanOf(file.scan)}`)}</dd>
            <dt>{say('register.sha')}</dt>
            <dd className="reg-hash">{file.sha256}</dd>
          </dl>
          <SignatureList signatures={file.signatures ?? null} />
        </li>
      ))}
    </ul>
  );
}

function FileName({ file }: { file: File }) {
  const say = useSay();
  if (!isGivenOut(scanOf(file.scan)))
    return (
      <p className="b">
        <Icon name="lock" /> {file.name}
      </p>
    );
  return (
    <p>
      <a
        className="ef"
        href={`/files/${encodeURIComponent(file.id)}`}
        download
        aria-label={`${say('register.download')}: ${file.name}`}
      >
        <Icon name="file" />
        <span>{file.name}</span>
      </a>
    </p>
  );
}
