import { connect } from 'node:net';
import type { Readable } from 'node:stream';
import { once } from 'node:events';

export type ScanAnswer = { outcome: 'clean' } | { outcome: 'infected'; finding: string };

/** A scanner that takes longer than this is treated as one that is down. */
export const SCAN_LIMIT_MS = 30_000;

/**
 * Asks clamd about a stream with INSTREAM: chunks led by their length, a length of zero at the end, one line as answer
 * (clamd(8)). Rejects where there is no clear answer: what was not scanned is never called clean (trust.md 67).
 */
export function askClamd(at: { host: string; port: number }, bytes: Readable): Promise<ScanAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(at);
    let answer = '';
    const fail = (error: Error): void => {
      bytes.destroy();
      socket.destroy();
      reject(error);
    };
    socket.setTimeout(SCAN_LIMIT_MS, () => fail(new Error('clamd: no answer in time')));
    socket.on('error', fail);
    socket.on('data', (data: Buffer) => {
      answer += data.toString('utf8');
      if (answer.length > 4096) fail(new Error('clamd: answer too long'));
    });
    socket.on('close', () => {
      bytes.destroy();
      const result = readAnswer(answer);
      if (result) resolve(result);
      else reject(new Error(`clamd: ${answer.slice(0, 100)}`));
    });
    send(bytes, socket).catch(fail);
  });

  async function send(source: Readable, socket: ReturnType<typeof connect>): Promise<void> {
    const write = async (data: Buffer): Promise<void> => {
      if (!socket.write(data)) await once(socket, 'drain');
    };
    await write(Buffer.from('zINSTREAM\0'));
    for await (const chunk of source as AsyncIterable<Buffer>) {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(chunk.length);
      await write(Buffer.concat([length, chunk]));
    }
    await write(Buffer.alloc(4));
  }
}

function readAnswer(answer: string): ScanAnswer | null {
  const line = answer.replace(/\0+$/, '').trim();
  if (line === 'stream: OK') return { outcome: 'clean' };
  const finding = /^stream: (.+) FOUND$/.exec(line)?.[1];
  return finding ? { outcome: 'infected', finding } : null;
}
