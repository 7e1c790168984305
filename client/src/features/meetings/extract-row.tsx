import { useState } from 'react';
import { useLanguage } from '../../lib/language.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { Select } from '../../ui/select.js';
import type { MeetingFace } from './meeting-face.js';

interface ExtractRowProps {
  meeting: MeetingFace;
  profile: string;
  /** The extracts of all are being made. */
  busy: boolean;
  onAll: () => void;
}

/** The extract of one agency, of the newest version or of now, in either format; or those of all, as a job. */
export function ExtractRow({ meeting, profile, busy, onAll }: ExtractRowProps) {
  const { say, lang } = useLanguage();
  const [agency, setAgency] = useState<string | null>(null);
  const version = meeting.versions[0]?.version;
  const query = new URLSearchParams({ 'the-thuc': profile, ...(version ? { ban: String(version) } : {}) });
  return (
    <div className="pack-extract noprint">
      <Select
        label={say('pack.extractOf')}
        value={agency}
        options={meeting.agencies.map(({ number, nameVi, nameEn }) => ({
          value: String(number),
          label: lang === 'en' ? nameEn : nameVi,
        }))}
        onChange={setAgency}
      />
      {agency && (
        <p className="row">
          {(['docx', 'pdf'] as const).map((format) => (
            <a
              key={format}
              className="btn sm"
              href={`/exports/meetings/${meeting.id}/extracts/${agency}.${format}?${query.toString()}`}
              download
            >
              <Icon name="download" />
              {format.toUpperCase()}
            </a>
          ))}
        </p>
      )}
      <Button busy={busy} onClick={onAll}>
        {say('pack.buildExtracts', { count: meeting.agencies.length })}
      </Button>
    </div>
  );
}
