import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { giveTime, limitArrival } from './limit-arrival.js';

const soon = 150;

/** What a client hears that sends half a body, waits for three times the limit, and sends the rest. */
async function trickled(onRequest: (request: IncomingMessage) => void): Promise<string> {
  const server = createServer((request, response) => {
    onRequest(request);
    request.resume().once('end', () => response.end('taken'));
  });
  limitArrival(server, soon);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  let heard = '';
  socket.setEncoding('utf8').on('data', (text) => (heard += String(text)));
  socket.on('error', () => undefined);
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 4\r\n\r\nab');
  setTimeout(() => socket.write('cd'), soon * 3);
  await once(socket, 'close');
  server.close();
  return heard;
}

it('cuts off a request that trickles in, and not one that was given time', async () => {
  expect(await trickled(() => undefined)).toMatch(/^HTTP\/1.1 408 /);
  expect(await trickled(giveTime)).toMatch(/^HTTP\/1.1 200 [^]*taken/);
});

it('leaves an answer alone that takes longer than its question', async () => {
  const server = createServer((_, response) => setTimeout(() => response.end('late'), soon * 3));
  limitArrival(server, soon);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}`, { headers: { Connection: 'close' } });
  expect(await answer.text()).toBe('late');
  server.close();
});
