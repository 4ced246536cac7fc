import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way to Neo4j that can be cut, or swallow everything from now on. */
export interface Proxy {
  readonly address: string;
  /** `pass` as usual; `cut` closes and refuses; `swallow` accepts and never answers. */
  set(mode: 'pass' | 'cut' | 'swallow'): void;
  /** How many connections it has refused. */
  readonly refused: number;
  /** Called with what a client sends, before it is passed on. */
  onSent: ((chunk: Buffer) => void) | undefined;
  close(): Promise<void>;
}

export async function openProxy(target: string): Promise<Proxy> {
  const port = Number(new URL(target).port);
  const sockets = new Set<Socket>();
  let mode: 'pass' | 'cut' | 'swallow' = 'pass';
  let refused = 0;
  const server = createServer((client) => {
    keep(sockets, client);
    if (mode === 'cut') {
      refused += 1;
      return void client.destroy();
    }
    const upstream = connect({ host: '127.0.0.1', port });
    keep(sockets, upstream);
    client.on('data', (chunk) => {
      proxy.onSent?.(chunk);
      if (mode === 'pass') upstream.write(chunk);
    });
    upstream.on('data', (chunk) => (mode === 'pass' ? client.write(chunk) : undefined));
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  const proxy: Proxy = {
    address: await listen(server),
    get refused() {
      return refused;
    },
    onSent: undefined,
    set: (next) => {
      mode = next;
      if (mode === 'cut') for (const socket of sockets) socket.destroy();
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return proxy;
}

function keep(sockets: Set<Socket>, socket: Socket): void {
  sockets.add(socket);
  socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`bolt://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`);
    });
  });
}
