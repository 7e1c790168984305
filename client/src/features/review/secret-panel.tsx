import { useState } from 'react';
import { useSecretRecordText } from '../../app/secret-record-text.js';
import { useSay } from '../../lib/language.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { SecretDialog } from './secret-dialog.js';
import type { Sheet } from './sheet.js';

/** Above the sheet of a report that leaves its architecture to the secret channel: what was recorded of it. */
export function SecretPanel({ sheet, agency }: { sheet: Sheet; agency: string }) {
  const say = useSay();
  const textOf = useSecretRecordText();
  const [recording, setRecording] = useState(false);
  if (!sheet.toldInSecret) return null;
  const { secretRecord } = sheet;
  return (
    <>
      <Notice
        tone={secretRecord ? 'neutral' : 'warning'}
        icon="lock"
        lead={say('secretRecord.lead')}
        action={
          sheet.allowed.includes('recordSecret') && (
            <Button small onClick={() => setRecording(true)}>
              {say(secretRecord ? 'secretRecord.again' : 'secretRecord.act')}
            </Button>
          )
        }
      >
        {secretRecord ? textOf(secretRecord) : say('secretRecord.none')}
      </Notice>
      {recording && <SecretDialog sheet={sheet} agency={agency} onClose={() => setRecording(false)} />}
    </>
  );
}
