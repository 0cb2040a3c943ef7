import type { Router } from 'express';
import type { Route } from '@dragoman/shared/contract';
import type { Person } from '@dragoman/shared/domain';
import type { Guarded } from '@dragoman/shared/platform';
import type { EventStream } from './event-stream.js';

const heartbeat = 20_000;

/** Anybody of the desk may listen; an event says that something changed, never what it says. */
const eventsRoute = { roles: ['submitter', 'editor', 'approver', 'admin'] } as Pick<
  Route,
  'roles'
> as Route;

/**
 * eventRoutes mounts the live stream (SSE). A page that reconnects is told `refresh` first: whatever it
 * missed, it asks for everything once, so nothing depends on how far back events are kept.
 */
export function eventRoutes(router: Router, guard: Guarded<Person>, events: EventStream): void {
  router.get('/events', async (request, response) => {
    await guard.admit(request, eventsRoute);
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store, no-transform',
      Connection: 'keep-alive',
      'X-Accel-Buffering': 'no',
    });
    response.write('retry: 2000\n\n');
    if (request.headers['last-event-id'] !== undefined)
      response.write('event: refresh\ndata: {}\n\n');
    const unsubscribe = events.subscribe((event) => {
      response.write(`id: ${event.id}\ndata: ${JSON.stringify(event)}\n\n`);
    });
    const beat = setInterval(() => response.write(': still here\n\n'), heartbeat);
    request.on('close', () => {
      clearInterval(beat);
      unsubscribe();
    });
  });
}
