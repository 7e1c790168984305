import { useRef, useState } from 'react';
import { useSay } from '../../../lib/language.js';
import { Button } from '../../../ui/button.js';

/** A file is chosen or dropped; its name decides nothing. */
export function WorkbookChoose({
  hint,
  busy,
  onFile,
}: {
  /** What is to be chosen; a form filled in where it is left out. */
  hint?: string;
  busy: boolean;
  onFile: (file: File) => void;
}) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <div
      className={over ? 'fil over' : 'fil'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file && !busy) onFile(file);
      }}
    >
      <span>{hint ?? say('workbook.dropHere')}</span>
      <input
        ref={input}
        type="file"
        className="vh"
        tabIndex={-1}
        aria-hidden="true"
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <Button icon="upload" busy={busy} data-autofocus onClick={() => input.current?.click()}>
        {say(busy ? 'workbook.reading' : 'workbook.choose')}
      </Button>
    </div>
  );
}
