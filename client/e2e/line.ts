import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { test as base, type BrowserContext, type Page } from '@playwright/test';

/**
 * The line between the browser and the product. Chromium's own "offline" is lifted from a page that is being left, so
 * what a page sends at that moment does arrive; a line that is cut here is down for every page until it is mended.
 */
class Line {
  private readonly open = new Set<Socket>();
  private down = false;
  private knockedAt = 0;
  private readonly server = createServer((near) => this.join(near));

  constructor(private readonly to: URL) {}

  async start(): Promise<string> {
    await new Promise<void>((listening) => this.server.listen(0, 'localhost', listening));
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  async cut(device: BrowserContext): Promise<void> {
    this.down = true;
    for (const socket of this.open) socket.destroy();
    await device.setOffline(true);
  }

  /** A page that was shut may still have sent something; it has failed when nobody has knocked for a second. */
  async settle(): Promise<void> {
    const shut = performance.now();
    while (performance.now() - Math.max(shut, this.knockedAt) < 1_000)
      await new Promise((next) => setTimeout(next, 50));
  }

  async mend(device: BrowserContext): Promise<void> {
    this.down = false;
    await device.setOffline(false);
  }

  async stop(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    await new Promise((closed) => this.server.close(closed));
  }

  private join(near: Socket): void {
    this.knockedAt = performance.now();
    if (this.down) return void near.destroy();
    const far = connect(Number(this.to.port), this.to.hostname);
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      this.open.add(from);
      from.pipe(into);
      from.on('error', () => into.destroy());
      from.on('close', () => {
        this.open.delete(from);
        into.destroy();
      });
    }
  }
}

/** A journey over a line that it can cut. */
export const test = base.extend<{ line: Line }>({
  line: async ({ browserName: _any }, use) => {
    await use(new Line(new URL(process.env['E2E_BASE_URL'] ?? 'http://localhost:3000')));
  },
  baseURL: async ({ line }, use) => {
    const address = await line.start();
    await use(address);
    await line.stop();
  },
});

/** Shuts the page while the line is down: what was typed lies on the device only. The same device, a new page. */
export async function leaveWithoutLine(page: Page, line: Line): Promise<Page> {
  const device = page.context();
  await page.close();
  await line.settle();
  await line.mend(device);
  return device.newPage();
}
