import { formatInteger, sizeText } from '../../../lib/numbers.js';
import { useSay } from '../../../lib/language.js';
import { Icon } from '../../../ui/icon.js';
import { fileAddress, findFile } from './known-files.js';

/** An accepted file with its size and pages; opening it saves it from the browser. */
export function KeptLine({ id }: { id: string }) {
  const say = useSay();
  const file = findFile(id);
  return (
    <>
      <Icon name="file" />
      <a href={fileAddress(id)} download className="fil-name b">
        {file?.name ?? say('upload.file')}
      </a>
      {file && (
        <span className="mut num">
          {sizeText(file.size)}
          {file.pages ? ` · ${say('upload.pages', { pages: formatInteger(file.pages) })}` : ''}
          {' · '}
          {say('upload.proven')}
        </span>
      )}
    </>
  );
}
