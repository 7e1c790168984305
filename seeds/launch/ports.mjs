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

/** A loopback port nobody listens on at this moment. */
export const findFreePort = () => listenOnce(0, '127.0.0.1');

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
