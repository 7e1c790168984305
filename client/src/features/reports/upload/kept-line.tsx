import { formatInteger } from '@ega/shared/text/format';
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

/** '1,2 MB', '340 KB'. */
function sizeText(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  if (kilobytes < 1000) return `${kilobytes} KB`;
  return `${(Math.round((bytes * 10) / (1024 * 1024)) / 10).toFixed(1).replace('.', ',')} MB`;
}
