import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { limitArrival } from './http/limit-arrival.js';
import { OperatorError } from './operator-error.js';

/** HttpServer is a listening server; `port` is the real one when 0 was asked for. */
export interface HttpServer {
  port: number;
  stop(): Promise<void>;
}

// Requests under way get this long to end before their connections are cut.
const drainMs = 5_000;
// Requests that were sent when the stop was asked for have arrived when none did for so long.
const arrivingMs = 50;
const arrivingAtMostMs = 1_000;

/**
 * startHttpServer listens on `host` and `port`. `stop()` takes no new connection, ends idle and
 * streaming ones (an event stream would hold the process for ever), and lets requests under way
 * finish. Throws with what to do when the port is taken or not allowed.
 */
export async function startHttpServer(
  listener: RequestListener,
  address: { host: string; port: number },
): Promise<HttpServer> {
  const server = createServer(listener);
  limitArrival(server);
  // Proxies keep their connections for up to a minute: one we closed first would fail their next request.
  server.keepAliveTimeout = 65_000;
  server.listen(address.port, address.host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw explain(error, address);
  }

  const answers = new Set<ServerResponse>();
  let requests = 0;
  server.on('request', (_request, response) => {
    requests += 1;
    answers.add(response);
    response.once('close', () => answers.delete(response));
  });

  /** Node takes a connection whose request it has not read yet for idle, and would reset it. */
  async function arrived(): Promise<void> {
    const until = performance.now() + arrivingAtMostMs;
    let [seen, late] = [-1, 0];
    // A process that was busy meanwhile has not looked yet.
    while (performance.now() < until && (requests !== seen || late > arrivingMs)) {
      seen = requests;
      const asked = performance.now();
      await sleep(arrivingMs);
      late = performance.now() - asked - arrivingMs;
    }
  }

  async function stop(): Promise<void> {
    const closed = once(server, 'close');
    await arrived();
    server.close();
    for (const response of answers) {
      if (isEventStream(response)) response.end();
      else if (!response.headersSent) response.setHeader('Connection', 'close');
    }
    // A kept-alive connection turns idle when its last answer is out: look again and again.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const cut = setTimeout(() => server.closeAllConnections(), drainMs);
    await closed;
    clearInterval(sweep);
    clearTimeout(cut);
  }
  return { port: (server.address() as AddressInfo).port, stop };
}

/** assertListenable throws what startHttpServer would, before anything else has been started. */
export async function assertListenable({
  host,
  port,
}: {
  host: string;
  port: number;
}): Promise<void> {
  const probe = createServer().listen(port, host);
  try {
    await once(probe, 'listening');
  } catch (error) {
    throw explain(error, { host, port });
  }
  probe.close();
  await once(probe, 'close');
}

function isEventStream(response: ServerResponse): boolean {
  return String(response.getHeader('content-type')).startsWith('text/event-stream');
}

function explain(error: unknown, { host, port }: { host: string; port: number }): Error {
  const { code } = error as { code?: string };
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} on ${host} is taken by another program. Stop it, or set PORT to a free one.`,
    EACCES: `Port ${port} on ${host} is not allowed to this user. Set PORT to one above 1023.`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Set HOST to one it has, such as 127.0.0.1.`,
    ENOTFOUND: `There is no host ${host}. Set HOST to an address of this machine.`,
  };
  const reason = reasons[code ?? ''];
  return reason ? new OperatorError(reason, { cause: error }) : (error as Error);
}
