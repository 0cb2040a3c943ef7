import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** A client that trickles its request in must not hold a connection for the standard 5 minutes. */
export const arrivalMs = 60_000;

// Node has one limit for all requests of a server; a file of a million units takes longer than any page.
const unhurried = new WeakSet<IncomingMessage>();

/** limitArrival cuts off requests that have not arrived whole after `ms`, but for those given longer. */
export function limitArrival(server: Server, ms = arrivalMs): void {
  server.requestTimeout = 0;
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const cut = setTimeout(() => {
      if (request.complete || unhurried.has(request)) return;
      if (response.headersSent) request.socket.destroy();
      else request.socket.end('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n');
    }, ms);
    response.once('close', () => clearTimeout(cut));
  });
}

/** giveTime lets a request arrive as slowly as it is read; whoever reads it ends it when it stalls. */
export function giveTime(request: IncomingMessage): void {
  unhurried.add(request);
}
