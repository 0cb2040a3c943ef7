import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/**
 * Fault is what the proxy does to traffic: `pass` nothing, `refuse` new connections, `blackhole`
 * swallow every byte while connections stay open (a half-dead peer).
 */
export type Fault = 'pass' | 'refuse' | 'blackhole';

/**
 * Trip fires on client bytes that contain `bytes`: the connection is reset `before` they reach the
 * server, or `after` (the server acts, its answer is lost). It fires `times` times (1 unless told).
 */
export interface Trip {
  bytes: string;
  moment: 'before' | 'after';
  times?: number;
}

/** TcpFaultProxy stands between a client and a server and breaks what passes as it is told. */
export interface TcpFaultProxy {
  port: number;
  fault: Fault;
  /** the number of times the trip has fired */
  readonly tripped: number;
  trip(trip: Trip | undefined): void;
  /** leave every open connection half dead for good: it stays open and hears nothing; new ones pass */
  strand(): void;
  /** break every open connection now */
  cut(): void;
  close(): Promise<void>;
}

/** startTcpFaultProxy listens on a free loopback port and forwards to `targetPort`. */
export async function startTcpFaultProxy(targetPort: number): Promise<TcpFaultProxy> {
  const open = new Set<Socket>();
  const stranded = new WeakSet<Socket>();
  let trip: Trip | undefined;
  let tripped = 0;

  const server = createServer((client) => {
    if (proxy.fault === 'refuse') {
      client.destroy();
      return;
    }
    const upstream = connect(targetPort, '127.0.0.1');
    const both = [client, upstream];
    for (const socket of both) {
      open.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => {});
      socket.on('close', () => {
        open.delete(socket);
        for (const other of both) other.destroy();
      });
    }
    client.on('data', (bytes) => {
      if (proxy.fault === 'blackhole' || stranded.has(client)) return;
      if (trip && tripped < (trip.times ?? 1) && bytes.includes(trip.bytes)) {
        tripped += 1;
        if (trip.moment === 'before') client.resetAndDestroy();
        else loseTheAnswer(client, upstream, bytes);
        return;
      }
      upstream.write(bytes);
    });
    upstream.on('data', (bytes) => {
      if (proxy.fault === 'blackhole' || stranded.has(client)) return;
      if (!client.destroyed) client.write(bytes);
    });
  });

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const proxy: TcpFaultProxy = {
    port: typeof address === 'object' && address ? address.port : 0,
    fault: 'pass',
    get tripped() {
      return tripped;
    },
    trip(next) {
      trip = next;
      tripped = 0;
    },
    strand() {
      for (const socket of open) stranded.add(socket);
    },
    cut() {
      for (const socket of open) socket.destroy();
    },
    async close() {
      proxy.cut();
      server.close();
      await once(server, 'close');
    },
  };
  return proxy;
}

// The server needs the bytes and a moment to act on them; only then may its side close.
function loseTheAnswer(client: Socket, upstream: Socket, bytes: Buffer): void {
  client.removeAllListeners('close');
  upstream.removeAllListeners('data');
  upstream.write(bytes);
  client.resetAndDestroy();
  upstream.resume();
  setTimeout(() => upstream.destroy(), 500).unref();
}
