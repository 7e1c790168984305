import { connect, createServer, type Server, type Socket } from 'node:net';

/** A loopback port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A connection through the proxy: whoever asks, and what answers. */
interface Line {
  near: Socket;
  far: Socket;
}

/** One address that stays while what stands behind it dies, hangs, or comes back on another port. */
export class TcpProxy {
  private readonly lines = new Set<Line>();
  private readonly awaited: { text: string; act: (line: Line) => void }[] = [];
  private held = false;

  private constructor(
    private readonly server: Server,
    private target: number,
  ) {}

  static async start(target: number): Promise<TcpProxy> {
    const server = createServer();
    const proxy = new TcpProxy(server, target);
    server.on('connection', (near) => proxy.join(near));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    return (this.server.address() as { port: number }).port;
  }

  aimAt(target: number): void {
    this.target = target;
  }

  /** Half open: connections stand and new ones are taken, but no byte comes through. */
  hold(): void {
    this.held = true;
    for (const { near, far } of this.lines) for (const end of [near, far]) end.unpipe().pause();
  }

  release(): void {
    this.held = false;
    for (const line of this.lines) flow(line);
  }

  /** Hangs once somebody has sent this text. */
  holdAfter(text: string): void {
    this.awaited.push({ text, act: () => this.hold() });
  }

  /** What is asked last is done, but its answer is lost with the connection: first `before` is sent, then `text`. */
  loseAnswerTo(text: string, before: string): void {
    const lose = ({ near, far }: Line): void => {
      far.unpipe(near).resume();
      far.once('data', () => {
        near.destroy();
        far.destroy();
      });
    };
    this.awaited.push({ text: before, act: () => this.awaited.push({ text, act: lose }) });
  }

  async stop(): Promise<void> {
    for (const { near, far } of this.lines) for (const end of [near, far]) end.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(near: Socket): void {
    const line = { near, far: connect(this.target, '127.0.0.1') };
    this.lines.add(line);
    near.on('data', (bytes) => {
      const [next] = this.awaited;
      if (!next || !bytes.includes(next.text)) return;
      this.awaited.shift();
      next.act(line);
    });
    if (this.held) near.pause();
    else flow(line);
    for (const [one, other] of [
      [near, line.far],
      [line.far, near],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.lines.delete(line);
        other.destroy();
      });
    }
  }
}

/** However often it is said: piped twice, every byte would arrive twice. */
function flow({ near, far }: Line): void {
  for (const [from, to] of [
    [near, far],
    [far, near],
  ] as const) {
    from.unpipe(to);
    from.pipe(to);
  }
}
