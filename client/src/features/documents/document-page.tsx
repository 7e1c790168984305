import './documents.css';
import { Link, useParams } from 'react-router';
import { editionOf } from '@ega/shared/documents/edition';
import { NotFound } from '../../app/faults.js';
import { PageHead } from '../../app/page-head.js';
import { paths } from '../../app/paths.js';
import { RegisterDocumentDocument } from '../../gql/graphql.js';
import { useLanguage } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { failureCode } from '../../lib/request-error.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import { DocumentFacts } from './document-facts.js';
import { DocumentFiles } from './document-files.js';
import { DocumentTwins } from './document-twins.js';
import { DocumentUses } from './document-uses.js';
import { kindWord, markOf } from './register-words.js';

/** One document: what it is, what rests on it, its files with what was found in them, its twins. */
export function Screen() {
  const { id = '' } = useParams();
  const { say, lang } = useLanguage();
  const document = useRead(RegisterDocumentDocument, { id });
  const code = document.isError ? failureCode(document.error) : null;
  // A name that no document can have is that of none.
  if (code === 'NOT_FOUND' || code === 'MALFORMED_INPUT') return <NotFound />;
  const entry = document.data?.registerDocument.entry;
  const name = entry?.closed ? say('register.closed') : (entry?.numberSymbol ?? entry?.title);
  const title = [kindWord(say, lang, entry?.kind), name].filter(Boolean).join(' ');
  return (
    <>
      <PageHead
        title={title || say('register.document')}
        sub={
          <Link className="noprint" to={paths.documents()}>
            {say('register.back')}
          </Link>
        }
      />
      <Page>
        <Loaded query={document} heights={[22, 140, 22, 90]}>
          {({ registerDocument: data }) => (
            <>
              <Panel title={say('register.facts')} span={7}>
                <DocumentFacts document={data} edition={editionOf(data.entry.title)} />
                {data.entry.later && <p className="cap">{say('register.laterMore')}</p>}
                <p className="cap">{say(`register.markHint.${markOf(data.entry.mark)}`)}</p>
              </Panel>
              <Panel title={say('register.files')} span={5}>
                <DocumentFiles files={data.files} secret={data.entry.secret} />
              </Panel>
              <Panel title={say('register.restsOn')} note={String(data.uses.length)}>
                <DocumentUses uses={data.uses} />
              </Panel>
              {data.same.length > 0 && (
                <Panel title={say('register.same')} note={String(data.same.length)}>
                  <DocumentTwins twins={data.same} />
                </Panel>
              )}
            </>
          )}
        </Loaded>
      </Page>
    </>
  );
}
