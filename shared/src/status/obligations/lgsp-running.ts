import { type AgencyQuestion, ground, notEnough, reading, type Verdict, verdict } from './verdict.js';

const RUNNING = 'operating';

/** The agency's own platform runs (TT 13/2017/TT-BTTTT): a figure beside the duties, not a duty of document 1655. */
export function lgspRunning({ summary }: AgencyQuestion): Verdict {
  const { lgsp } = summary;
  if (lgsp === null) return notEnough();
  const more = {
    reading: reading(lgsp === RUNNING ? 'running' : 'notRunning'),
    inputs: [{ name: 'lgsp', value: lgsp }],
  };
  return lgsp === RUNNING
    ? verdict('met', [ground('lgspMet')], more)
    : verdict('onTrack', [ground('lgspOpen')], more);
}
