import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** What this scanner calls harmful: the word stands in clear text in the file. */
export const HARMFUL = 'EGA-HARMFUL-SAMPLE';

/** Speaks INSTREAM as clamd does: zINSTREAM, chunks led by their length, a zero length, one line back. */
export class ScanServer {
  /** How often it was asked. */
  asked = 0;
  private holding = false;
  private readonly held: (() => void)[] = [];

  private constructor(private readonly server: Server) {
    server.on('connection', (socket) => this.answer(socket));
  }

  static async start(): Promise<ScanServer> {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    return new ScanServer(server);
  }

  get address(): { host: string; port: number } {
    return { host: '127.0.0.1', port: (this.server.address() as AddressInfo).port };
  }

  /** Whoever asks from now on waits for the answer. */
  hold(): void {
    this.holding = true;
  }

  /** Files that have come whole and wait for their answer. */
  get waiting(): number {
    return this.held.length;
  }

  release(): void {
    this.holding = false;
    for (const answer of this.held.splice(0)) answer();
  }

  stop(): void {
    this.release();
    this.server.close();
  }

  private answer(socket: Socket): void {
    this.asked += 1;
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      received = Buffer.concat([received, data as Buffer]);
      const start = received.indexOf(0) + 1;
      if (received.toString('latin1', 0, start) !== 'zINSTREAM\0') return socket.destroy();
      const parts: Buffer[] = [];
      let at = start;
      while (at + 4 <= received.length) {
        const length = received.readUInt32BE(at);
        if (length === 0) return this.end(socket, Buffer.concat(parts));
        if (at + 4 + length > received.length) return;
        parts.push(received.subarray(at + 4, at + 4 + length));
        at += 4 + length;
      }
    });
  }

  private end(socket: Socket, bytes: Buffer): void {
    const answer = (): void =>
      void socket.end(bytes.includes(HARMFUL) ? 'stream: Ega.Test.Sample FOUND\0' : 'stream: OK\0');
    if (this.holding) this.held.push(answer);
    else answer();
  }
}
