import {
  answers,
  answersWell,
  busy,
  declines,
  filtered,
  hangs,
  hangsInBody,
  htmlError,
  noChoices,
  quotaExhausted,
  refuses,
  resetsConnection,
  serverError,
  startScriptedEngine,
  takesOnly,
  translated,
  unauthorised,
  wantsMaxTokens,
  type EngineBehaviour,
  type ScriptedEngine,
} from '@dragoman/shared/testing';
import { createEngineClient } from './engine-client.js';
import { EngineError, type EngineTrouble } from './engine-error.js';
import type { EngineConfig } from './engine-config.js';
import type { TokensAtMost } from './engine-request.js';
import { PROBE } from './probe-profile.js';
import { FULL_PROFILE, type ProfileStore, type ProviderProfile } from './provider-profile.js';

let engine: ScriptedEngine;
beforeEach(async () => {
  engine = await startScriptedEngine();
});
afterEach(() => engine.close());

function storeWith(profile: ProviderProfile | null): ProfileStore & { saved: ProviderProfile[] } {
  const saved: ProviderProfile[] = [];
  return {
    saved,
    load: async () => saved.at(-1) ?? profile,
    save: async (_baseUrl, _model, next) => void saved.push(next),
  };
}

function clientWith(store: ProfileStore, config: Partial<EngineConfig> = {}) {
  return createEngineClient(
    {
      baseUrl: engine.baseUrl,
      apiKey: 'sk-secret-key',
      model: 'desk-model',
      practice: false,
      timeoutMs: 5_000,
      ...config,
    },
    store,
  );
}

const never = new AbortController().signal;

const breaksOff: EngineBehaviour = (request, response) => {
  hangsInBody(request, response);
  setTimeout(() => response.socket?.resetAndDestroy(), 50);
};

async function troubleOf(behaviour: EngineBehaviour, config: Partial<EngineConfig> = {}) {
  engine.always(behaviour);
  const failure = await clientWith(storeWith(FULL_PROFILE), config)(PROBE, never).catch(
    (error: unknown) => error,
  );
  if (!(failure instanceof EngineError))
    throw new Error(`expected trouble, got ${String(failure)}`);
  return failure;
}

it('sends the request in the contract’s shape and reads the answer and its usage', async () => {
  const store = storeWith(FULL_PROFILE);
  const answer = await clientWith(store)(PROBE, never);
  const [seen] = engine.requests;
  expect(seen?.headers.authorization).toBe('Bearer sk-secret-key');
  expect(seen?.body).toMatchObject({
    model: 'desk-model',
    temperature: 0,
    response_format: { type: 'json_schema', json_schema: { strict: true } },
  });
  expect(seen?.body['max_completion_tokens']).toBeGreaterThan(280);
  expect(JSON.parse(answer.content)).toEqual(translated(seen!));
  expect(answer).toMatchObject({ finish: 'stop', requestId: 'req_scripted', model: 'desk-model' });
  expect(answer.usage.cachedTokens).toBe(1_024);
  expect(answer.usage.promptTokens).toBeGreaterThan(1_024);
  expect(store.saved).toEqual([]);
});

it.each<[string, EngineBehaviour, EngineTrouble]>([
  ['429 with Retry-After', busy('7'), { kind: 'wait', ms: 7_000 }],
  ['503 with Retry-After', refuses(503, '', { 'retry-after': '3' }), { kind: 'wait', ms: 3_000 }],
  ['500', serverError, { kind: 'retry', reason: 'server_error' }],
  ['an HTML page', htmlError, { kind: 'retry', reason: 'server_error' }],
  ['a dropped connection', resetsConnection, { kind: 'retry', reason: 'unreachable' }],
  ['401', unauthorised, { kind: 'pause', reason: 'unauthorised' }],
  ['an exhausted quota', quotaExhausted, { kind: 'pause', reason: 'quota' }],
  ['402', refuses(402, { message: 'Insufficient Balance' }), { kind: 'pause', reason: 'quota' }],
  [
    '403',
    refuses(403, { message: 'Country not supported' }),
    { kind: 'pause', reason: 'forbidden' },
  ],
  [
    'an unknown model',
    refuses(404, { message: 'model "x" not found, try pulling it first' }),
    { kind: 'pause', reason: 'model_not_found' },
  ],
  ['a wrong path', refuses(404, '404 page not found'), { kind: 'pause', reason: 'wrong_address' }],
  ['a filtered prompt', filtered, { kind: 'refused' }],
  ['a refusal', declines, { kind: 'refused' }],
  [
    'too much text',
    refuses(400, { message: "This model's maximum context length is 4096 tokens." }),
    { kind: 'too_long' },
  ],
  ['empty choices', noChoices, { kind: 'bad_reply' }],
  [
    'a 200 that is a page',
    refuses(200, '<html>Welcome</html>'),
    { kind: 'retry', reason: 'server_error' },
  ],
  [
    'a 200 that holds a refusal',
    refuses(200, { message: 'Rate limited upstream, retry in 2s', code: 429 }),
    { kind: 'wait', ms: 2_000 },
  ],
  [
    'a 200 that holds an error in words',
    refuses(200, { message: 'Provider returned error', code: 'upstream' }),
    { kind: 'retry', reason: 'server_error' },
  ],
  [
    'a 200 that is no JSON',
    (_q, r) => void r.writeHead(200, { 'content-type': 'application/json' }).end('{"a'),
    { kind: 'bad_reply' },
  ],
  ['any other 400', refuses(400, { message: 'Bad things.' }), { kind: 'bad_request' }],
])('understands %s', async (_name, behaviour, trouble) => {
  expect((await troubleOf(behaviour)).trouble).toEqual(trouble);
});

it.each([
  ['before the head', hangs],
  ['inside the body', hangsInBody],
])('cuts off a call that hangs %s', async (_name, behaviour) => {
  const failure = await troubleOf(behaviour, { timeoutMs: 150 });
  expect(failure.trouble).toEqual({ kind: 'retry', reason: 'timeout' });
});

it('stops at once when told to', async () => {
  engine.always(hangs);
  const stop = new AbortController();
  const call = clientWith(storeWith(FULL_PROFILE))(PROBE, stop.signal);
  setTimeout(() => stop.abort(), 50);
  await expect(call).rejects.toMatchObject({ trouble: { kind: 'cancelled' } });
});

it('says where nothing listens', async () => {
  const failure = await troubleOf(answersWell(), { baseUrl: 'http://127.0.0.1:9/v1' });
  expect(failure.trouble).toEqual({ kind: 'retry', reason: 'unreachable' });
  expect(failure.message).toMatch(/ECONNREFUSED|bad port/u);
});

it('never shows the key', async () => {
  const failure = await troubleOf(
    refuses(401, { message: 'Wrong key sk-secret-key, sk-abc***xyz' }),
  );
  expect(failure.message).toBe('401 Wrong key …, …');
});

describe('the provider profile', () => {
  it('is probed with two segments once, and remembered', async () => {
    const store = storeWith(null);
    const ask = clientWith(store);
    await ask(PROBE, never);
    await ask(PROBE, never);
    expect(engine.requests).toHaveLength(3);
    expect(store.saved).toEqual([FULL_PROFILE]);
    await clientWith(store)(PROBE, never);
    expect(engine.requests).toHaveLength(4);
  });

  it.each<[string, EngineBehaviour, Partial<ProviderProfile>, number]>([
    ['json_object', takesOnly('json_object'), { jsonMode: 'object' }, 2],
    ['no response format', takesOnly(), { jsonMode: 'none' }, 3],
    ['max_tokens', wantsMaxTokens, { maxTokensParam: 'max_tokens' }, 2],
  ])('steps down to %s for an engine that wants it', async (_name, behaviour, change, probes) => {
    engine.always(behaviour);
    const store = storeWith(null);
    await clientWith(store)(PROBE, never);
    expect(store.saved).toEqual([{ ...FULL_PROFILE, ...change }]);
    expect(engine.requests).toHaveLength(probes + 1);
  });

  it('steps down in the middle of work when an engine changes its mind', async () => {
    engine.always(takesOnly('json_object'));
    const store = storeWith(FULL_PROFILE);
    await clientWith(store)(PROBE, never);
    expect(store.saved.map((profile) => profile.jsonMode)).toEqual(['object']);
  });

  it('reads refusals in the shapes of other servers', async () => {
    const refusal = {
      object: 'error',
      message: 'max_completion_tokens: extra fields not permitted',
    };
    engine.next((_request, response) => {
      response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify(refusal));
    });
    const store = storeWith(FULL_PROFILE);
    await clientWith(store)(PROBE, never);
    expect(store.saved[0]?.maxTokensParam).toBe('max_tokens');
  });

  it('tries the barest request when a 400 says nothing it knows', async () => {
    engine.always((request, response) =>
      'response_format' in request.body
        ? refuses(400, { message: 'Nope.' })(request, response)
        : answersWell()(request, response),
    );
    const store = storeWith(FULL_PROFILE);
    await clientWith(store)(PROBE, never);
    expect(store.saved[0]?.jsonMode).toBe('none');
  });

  it.each([serverError, noChoices, declines])(
    'does not let a failing probe stop the work',
    async (fault) => {
      engine.next(fault);
      const store = storeWith(null);
      await clientWith(store)(PROBE, never);
      expect(store.saved).toEqual([FULL_PROFILE]);
    },
  );

  it('gives a model that reasons its allowance away more room', async () => {
    const store = storeWith(FULL_PROFILE);
    engine.next((_request, response) => {
      const usage = {
        prompt_tokens: 9,
        completion_tokens: 300,
        completion_tokens_details: { reasoning_tokens: 300 },
      };
      const choices = [{ index: 0, finish_reason: 'length', message: { content: '' } }];
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ choices, usage }));
    });
    const ask = clientWith(store);
    await ask(PROBE, never);
    await ask(PROBE, never);
    const [small, large] = engine.requests.map(({ body }) => Number(body['max_completion_tokens']));
    expect(large).toBe((small ?? 0) + 2_000);
  });
});

describe('a slow engine', () => {
  const slowly: EngineBehaviour = async (request, response) => {
    if (!request.body.stream) return hangs(request, response);
    const text = JSON.stringify(translated(request));
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const piece of text.match(/.{1,30}/gu) ?? []) {
      await new Promise((done) => setTimeout(done, 100));
      const choices = [{ index: 0, delta: { content: piece } }];
      response.write(`data: ${JSON.stringify({ choices })}\n\n`);
    }
    response.end('data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n');
  };

  it('is asked to stream after a timeout, and given time while it shows signs of life', async () => {
    engine.always(slowly);
    const store = storeWith(FULL_PROFILE);
    const ask = clientWith(store, { timeoutMs: 250 });
    await expect(ask(PROBE, never)).rejects.toMatchObject({ trouble: { reason: 'timeout' } });
    const answer = await ask(PROBE, never);
    expect(JSON.parse(answer.content)).toEqual(translated(engine.requests[0]!));
    expect(answer.finish).toBe('stop');
    expect(answer.milliseconds).toBeGreaterThan(250);
    expect(store.saved).toEqual([{ ...FULL_PROFILE, streaming: true }]);
  });

  const streaming = { ...FULL_PROFILE, streaming: true };

  it('is cut off when it falls silent in the middle of a stream', async () => {
    engine.always((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: {"choices":[{"delta":{"content":"{"}}]}\n\n');
    });
    const ask = clientWith(storeWith(streaming), { timeoutMs: 200 });
    await expect(ask(PROBE, never)).rejects.toMatchObject({ trouble: { reason: 'timeout' } });
  });

  it('is read the same when it streams with usage, or does not stream after all', async () => {
    const ask = clientWith(storeWith(streaming));
    const streamed = await ask(PROBE, never);
    expect(JSON.parse(streamed.content)).toEqual(translated(engine.requests[0]!));
    expect(streamed).toMatchObject({ finish: 'stop', usage: { cachedTokens: 1_024 } });
    engine.next((request, response) => {
      const whole = { ...request, body: { ...request.body, stream: false } };
      return answersWell()(whole, response);
    });
    expect((await ask(PROBE, never)).content).toBe(streamed.content);
  });

  it('gives up streaming where it is refused', async () => {
    engine.next(refuses(400, { message: 'stream_options is not supported.' }));
    const store = storeWith(streaming);
    await clientWith(store)(PROBE, never);
    expect(store.saved).toEqual([FULL_PROFILE]);
  });

  it('is left when it writes spaces without end', async () => {
    engine.next(async (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const part = { choices: [{ delta: { content: `{"segments":[]${' '.repeat(50)}` } }] };
      const space = { choices: [{ delta: { content: ' '.repeat(50) } }] };
      response.write(`data: ${JSON.stringify(part)}\n\n`);
      while (response.writable && !response.destroyed) {
        response.write(`data: ${JSON.stringify(space)}\n\n`);
        await new Promise((done) => setTimeout(done, 5));
      }
    });
    const answer = await clientWith(storeWith(streaming))(PROBE, never);
    expect(answer.finish).toBe('length');
    expect(answer.content.length).toBeLessThan(2_000);
  });
});

const content = JSON.stringify({ segments: [] });
const completion = JSON.stringify({ choices: [{ message: { content }, finish_reason: 'stop' }] });
it.each<[string, string, string | undefined]>([
  ['as plain text', completion, 'text/plain'],
  ['as nothing in particular', completion, undefined],
  [
    'in parts, thoughts among them',
    JSON.stringify({
      choices: [
        {
          message: {
            content: [
              { type: 'thinking', thinking: [{ type: 'text', text: 'Hm.' }] },
              { type: 'text', text: content },
            ],
          },
        },
      ],
    }),
    'application/json',
  ],
  [
    'streamed though nobody asked',
    `data: ${JSON.stringify({ choices: [{ delta: { content }, finish_reason: 'stop' }] })}\n\ndata: [DONE]\n\n`,
    'text/event-stream',
  ],
])('reads an answer that comes %s', async (_name, body, type) => {
  engine.always((_request, response) => {
    response.writeHead(200, type === undefined ? {} : { 'content-type': type }).end(body);
  });
  expect((await clientWith(storeWith(FULL_PROFILE))(PROBE, never)).content).toBe(content);
});

it('speaks with an engine that asks for no key', async () => {
  engine.always(answers((request) => translated(request)));
  const answer = await clientWith(storeWith(FULL_PROFILE), { apiKey: null })(PROBE, never);
  expect(answer.finish).toBe('stop');
});

describe('what a call takes', () => {
  const ask = (store: ProfileStore, heard: TokensAtMost[] = [], stops = never) =>
    clientWith(store)(PROBE, stops, async (most) => void heard.push(most));

  it('is heard before each call, the finding out of the dialect and room for thoughts included', async () => {
    const heard: TokensAtMost[] = [];
    const first = await ask(storeWith(null), heard);
    expect([engine.requests.length, heard.length]).toEqual([2, 2]);
    const known = await ask(storeWith({ ...FULL_PROFILE, reasoningTokens: 9_000 }), heard);
    expect(heard[2]?.completion).toBe((heard[1]?.completion ?? 0) + 9_000);
    expect(first.usage.promptTokens).toBe(2 * (known.usage.promptTokens ?? 0));
  });

  it('keeps a call from going out that cannot be paid', async () => {
    const poor = clientWith(storeWith(FULL_PROFILE))(PROBE, never, () =>
      Promise.reject(new EngineError({ kind: 'wait', ms: 1 }, 'No money.')),
    );
    await expect(poor).rejects.toMatchObject({ message: 'No money.' });
    expect(engine.requests).toEqual([]);
  });

  it.each<[string, EngineBehaviour, unknown]>([
    ['declined', declines, expect.objectContaining({ cachedTokens: 1_024 })],
    ['answered with nothing', noChoices, expect.objectContaining({ cachedTokens: 1_024 })],
    ['broken off in its answer', breaksOff, 'prompt'],
    ['refused', serverError, null],
    ['dropped before its answer', resetsConnection, null],
  ])('is known of a call that was %s', async (_what, behaviour, taken) => {
    engine.next(behaviour);
    await expect(ask(storeWith(FULL_PROFILE))).rejects.toMatchObject({ taken });
  });
});
