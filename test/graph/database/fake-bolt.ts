import { createServer, type Server, type Socket } from 'node:net';
import { afterEach } from 'vitest';

const running = new Set<{ close(): void }>();
afterEach(() => {
  for (const server of running) server.close();
  running.clear();
});

/** Something on a port of this machine until the test ends; each connection is given to `onSocket`. */
export async function serve(onSocket: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    onSocket(socket.on('error', () => undefined));
  });
  running.add({
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

const text = (value: string): Buffer => {
  const bytes = Buffer.from(value, 'utf8');
  return Buffer.concat([Buffer.from([0xd0, bytes.length]), bytes]);
};
const END_OF_MESSAGE = Buffer.from([0, 0]);

/** SUCCESS with who answers, as PackStream has it, in one chunk. */
function success(agent: string): Buffer {
  const body = Buffer.concat([
    Buffer.from([0xb1, 0x70, 0xa2]),
    text('server'),
    text(agent),
    text('connection_id'),
    text('bolt-1'),
  ]);
  return Buffer.concat([Buffer.from([0, body.length]), body, END_OF_MESSAGE]);
}

/** How many messages a client has said to their end; what is left of the next. */
function messagesIn(bytes: Buffer): { readonly count: number; readonly rest: Buffer } {
  let count = 0;
  let start = 0;
  for (let at = 0; at + 2 <= bytes.length;) {
    const size = bytes.readUInt16BE(at);
    if (at + 2 + size > bytes.length) break;
    at += 2 + size;
    if (size > 0) continue;
    count += 1;
    start = at;
  }
  return { count, rest: bytes.subarray(start) };
}

/** A server that speaks a version of Bolt, takes whatever is said, and says that it is `agent`. */
export const serveBolt = (agent: string, [major, minor]: readonly [number, number]): Promise<string> =>
  serve((socket) => {
    let isAgreed = false;
    let heard: Buffer = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      if (!isAgreed) {
        isAgreed = true;
        return void socket.write(Buffer.from([0, 0, minor, major]));
      }
      const { count, rest } = messagesIn(Buffer.concat([heard, chunk]));
      heard = rest;
      for (let message = 0; message < count; message++) socket.write(success(agent));
    });
  });
