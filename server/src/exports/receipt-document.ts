import { civilDateAt, type Instant } from '@ega/shared/text/civil-date';
import {
  formatDate,
  formatDeadline,
  formatInstant,
  formatInstantExact,
  quarterName,
} from '@ega/shared/text/format';
import { say } from '@ega/shared/text/say';
import type { ReceiptFace } from '../reports/report-results.types.js';
import type { PrintBlock, PrintDocument } from './print-document.js';

/** Phiếu tiếp nhận báo cáo: what was received, when, and the codes by which anybody can check it later (house decision 1). */
export function receiptDocument(
  receipt: ReceiptFace,
  printing: { at: Instant; demo: boolean },
): PrintDocument {
  const dropped = droppedSentence(receipt);
  const status =
    dropped ?? say('vi', receipt.superseded ? 'receipt.status.superseded' : 'receipt.status.valid');
  const rows: [string, string][] = [
    [say('vi', 'receipt.agency'), `${receipt.agency.agencyName} (${receipt.agency.number})`],
    [say('vi', 'receipt.round'), quarterName(receipt.round as { year: number; quarter: number })],
    [say('vi', 'receipt.revision'), String(receipt.revisionNumber)],
    [say('vi', 'receipt.recordedAt'), formatInstantExact(receipt.recordedAt)],
    [say('vi', 'receipt.dueAt'), formatDeadline(receipt.dueAt)],
    [say('vi', 'receipt.timeliness'), say('vi', receipt.late ? 'receipt.late' : 'receipt.onTime')],
    [say('vi', 'receipt.preparedBy'), receipt.preparedBy],
    [say('vi', 'receipt.submittedBy'), receipt.submittedBy],
    [
      say('vi', 'receipt.content'),
      say('vi', 'receipt.contentText', {
        answered: receipt.answered,
        confirmed: receipt.confirmed,
        changed: receipt.changed,
        files: receipt.fileCount,
      }),
    ],
    [
      say('vi', 'receipt.cover'),
      say('vi', receipt.coverPending ? 'receipt.coverPending' : 'receipt.coverGiven'),
    ],
    [say('vi', 'receipt.status'), status],
    [say('vi', 'receipt.hash'), inGroups(receipt.hash)],
    [say('vi', 'receipt.chainHead'), inGroups(receipt.chainHead)],
    [say('vi', 'receipt.position'), String(receipt.position)],
  ];
  const body: PrintBlock[] = [
    ...(dropped ? [{ kind: 'warning' as const, text: dropped }] : []),
    { kind: 'table', rows },
    { kind: 'note', text: say('vi', 'receipt.note') },
  ];
  const demo = printing.demo
    ? say('vi', 'export.demoDay', { day: formatDate(civilDateAt(printing.at)) })
    : null;
  const name = `${say('vi', 'receipt.title')} ${receipt.number}`;
  return {
    fileName: printing.demo ? `${say('vi', 'export.demo')} - ${name}` : name,
    title: name,
    demo,
    heading: {
      parent: say('vi', 'receipt.ministry'),
      agency: [say('vi', 'receipt.authority')],
      number: null,
      nation: say('vi', 'print.nation'),
      motto: say('vi', 'print.motto'),
      placeAndDate: null,
    },
    kind: say('vi', 'receipt.title'),
    subject: say('vi', 'receipt.numbered', { number: receipt.number }),
    to: null,
    body,
    signature: null,
    foot: say('vi', 'receipt.printedAt', { instant: formatInstant(printing.at) }),
  };
}

function droppedSentence({ status, statusAt }: ReceiptFace): string | null {
  if (status === 'valid') return null;
  const at = statusAt ? formatInstantExact(statusAt) : '';
  return say('vi', status === 'withdrawn' ? 'receipt.status.withdrawn' : 'receipt.status.voided', { at });
}

/** Eight groups of eight: easier to read aloud over the telephone. */
const inGroups = (hash: string): string => hash.replace(/(.{8})(?=.)/g, '$1 ');
