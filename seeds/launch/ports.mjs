import { createServer } from 'node:net';
import { StartError } from './start-error.mjs';

function listenOnce(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });
}

/** Below what Linux (32768), macOS and Windows (49152) give to outgoing connections. */
const FIRST = 20_000;
const LAST = 32_767;

/**
 * A loopback port nobody listens on at this moment, and that no outgoing connection is given meanwhile: a product is
 * started on it seconds or minutes later.
 */
export async function findFreePort(first = FIRST, last = LAST) {
  const from = Math.floor(Math.random() * (last - first + 1));
  for (let step = 0; step <= last - first; step += 1) {
    const port = first + ((from + step) % (last - first + 1));
    try {
      return await listenOnce(port, '127.0.0.1');
    } catch (error) {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    }
  }
  throw new StartError(`Không còn cổng trống từ ${first} đến ${last} trên 127.0.0.1.`);
}

/** Asked before the long steps, so that a busy port is told at once and not after minutes of building. */
export async function assertPortFree(port, host) {
  try {
    await listenOnce(port, host);
  } catch (error) {
    if (error.code === 'EADDRINUSE')
      throw new StartError(`Cổng ${port} đang được chương trình khác sử dụng; đặt PORT để dùng cổng khác.`);
    if (error.code === 'EACCES')
      throw new StartError(`Người dùng hiện tại không được mở cổng ${port}; đặt PORT từ 1024 trở lên.`);
    throw new StartError(`Không mở được địa chỉ ${host}:${port} (${error.code}); kiểm tra HOST và PORT.`);
  }
}
