import type { Response, Router } from 'express';
import type { DeskEvent, Route } from '@dragoman/shared/contract';
import { Role, type Person } from '@dragoman/shared/domain';
import type { Guarded } from '@dragoman/shared/platform';
import type { EventStream } from './event-stream.js';

/** What a page that stopped reading may leave unread before it is let go; it comes back by itself. */
const mostUnread = 1_024 * 1_024;

/** Anybody who is signed in may listen: an event says that something changed, never what it says. */
const eventsRoute = { roles: Role.options } as Pick<Route, 'roles'> as Route;

/**
 * eventRoutes mounts the live stream (SSE). A page that reconnects is told `refresh` first: whatever it
 * missed, it asks for everything once, so nothing depends on how far back events are kept. Who has lost
 * access is put out at the next heartbeat.
 */
export function eventRoutes(
  router: Router,
  guard: Guarded<Person>,
  events: EventStream,
  heartbeatMs = 20_000,
): void {
  router.get('/events', async (request, response) => {
    const person = await guard.admit(request, eventsRoute);
    openStream(response);
    if (request.headers['last-event-id'] !== undefined) write(response, 'event: refresh\ndata: {}');
    const unsubscribe = events.subscribe({
      tell(event) {
        if (concerns(event, person))
          write(response, `id: ${event.id}\ndata: ${JSON.stringify(event)}`);
      },
      refresh: () => write(response, 'event: refresh\ndata: {}'),
      end: () => response.end(),
    });
    const beat = setInterval(() => {
      guard.admit(request, eventsRoute).then(
        () => write(response, ': still here'),
        () => response.end(),
      );
    }, heartbeatMs);
    response.on('close', () => {
      clearInterval(beat);
      unsubscribe();
    });
  });
}

/** Who was told something is theirs to know; who is at work on what is for the desk. */
function concerns({ kind, detail }: DeskEvent, { id, roles }: Person): boolean {
  if (kind === 'notification') return detail['to'] === id;
  return kind !== 'presence' || roles.some((role) => role !== 'submitter');
}

function openStream(response: Response): void {
  response.set({
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
  });
  write(response, 'retry: 2000');
}

function write(response: Response, message: string): void {
  if (response.writableEnded) return;
  response.write(`${message}\n\n`);
  if (response.writableLength > mostUnread) response.destroy();
}
