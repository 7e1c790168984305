import {
  type AgencyQuestion,
  ground,
  notEnough,
  reading,
  type Verdict,
  verdict,
  withoutProcedures,
} from './verdict.js';

/** Data sharing between one-stop systems, the subject of document 1655: every level shares electronically (C10). */
export function oneStopSharing({ summary }: AgencyQuestion): Verdict {
  const none = withoutProcedures(summary);
  if (none) return none;
  const { sharing } = summary;
  if (sharing === null) return notEnough();
  const more = { reading: reading(`sharing.${sharing}`), inputs: [{ name: 'sharing', value: sharing }] };
  return sharing === 'electronic'
    ? verdict('met', [ground('sharingMet')], more)
    : verdict('onTrack', [ground(sharing === 'manual' ? 'sharingManual' : 'sharingNone')], more);
}
