import { useState } from 'react';
import { ArchitectureViews, type JudgedArchitecture } from '../../app/architecture-views.js';
import { useLanguage } from '../../lib/language.js';
import { Button } from '../../ui/button.js';
import { ArchitectureDialog } from './architecture-dialog.js';
import type { Sheet } from './sheet.js';

/** Under A7: both views of every content, and the Authority's own to be recorded. */
export function ArchitectureFinding({ sheet, judged }: { sheet: Sheet; judged: JudgedArchitecture }) {
  const { say } = useLanguage();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <ArchitectureViews
        judged={judged}
        action={
          sheet.allowed.includes('assess') && (
            <p className="noprint">
              <Button small onClick={() => setAsked(true)}>
                {say('architectureView.act')}
              </Button>
            </p>
          )
        }
      />
      {asked && (
        <ArchitectureDialog revisionId={sheet.revisionId} judged={judged} onClose={() => setAsked(false)} />
      )}
    </>
  );
}
