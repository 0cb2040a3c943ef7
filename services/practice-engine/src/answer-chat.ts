import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Request, Response } from 'express';
import { readChatRequest } from './chat-request.js';
import { complete } from './complete.js';
import { chunksOf, completionOf } from './completion.js';
import type { FindPrepared } from './prepared-drafts.js';

/** answerChat serves POST /v1/chat/completions, whole or streamed, taking `delayMs` over each segment. */
export function answerChat(findPrepared: FindPrepared, delayMs: number) {
  return async (request: Request, response: Response): Promise<void> => {
    const chat = readChatRequest(request.body);
    const parts = complete(chat, findPrepared);
    const id = `chatcmpl-${randomUUID()}`;
    const created = Math.floor(Date.now() / 1000);
    const gone = signalOfLeaving(response);
    if (chat.stream) {
      await stream(response, chunksOf(chat, id, created, parts), delayMs, gone);
      return;
    }
    await pause(delayMs * segmentsIn(parts), gone);
    if (!gone.aborted) response.json(completionOf(chat, id, created, parts.join('')));
  };
}

async function stream(
  response: Response,
  chunks: readonly object[],
  delayMs: number,
  gone: AbortSignal,
): Promise<void> {
  response.status(200).set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
  response.flushHeaders();
  for (const chunk of chunks) {
    if (gone.aborted) return;
    response.write(`data: ${JSON.stringify(chunk)}\n\n`);
    await pause(delayMs, gone);
  }
  response.end('data: [DONE]\n\n');
}

// An answer in JSON opens and closes with a part of its own.
function segmentsIn(parts: readonly string[]): number {
  return Math.max(0, parts.length - 2);
}

function signalOfLeaving(response: Response): AbortSignal {
  const leaving = new AbortController();
  response.on('close', () => leaving.abort());
  return leaving.signal;
}

async function pause(ms: number, gone: AbortSignal): Promise<void> {
  if (ms > 0) await wait(ms, undefined, { signal: gone }).catch(() => undefined);
}
