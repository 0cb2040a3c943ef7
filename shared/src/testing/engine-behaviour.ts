import {
  answers,
  answersWell,
  complete,
  translated,
  type EngineBehaviour,
  type EngineRequestSeen,
} from './scripted-engine.js';

/** refuses answers with an HTTP status and an error body in OpenAI's shape. */
export function refuses(
  status: number,
  error: Record<string, unknown> | string,
  headers: Record<string, string> = {},
): EngineBehaviour {
  return (_request, response) => {
    const body = typeof error === 'string' ? error : JSON.stringify({ error });
    const type = typeof error === 'string' ? 'text/html' : 'application/json';
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  };
}

/** busy answers 429; `retryAfter` goes out as it is (seconds or a date). */
export function busy(retryAfter: string): EngineBehaviour {
  const error = { message: 'Rate limit reached.', type: 'requests', code: 'rate_limit_exceeded' };
  return refuses(429, error, { 'retry-after': retryAfter });
}

export const serverError: EngineBehaviour = refuses(500, { message: 'The server had an error.' });

export const htmlError: EngineBehaviour = refuses(
  502,
  '<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>',
);

export const unauthorised: EngineBehaviour = refuses(401, {
  message: 'Incorrect API key provided: sk-wrong***key.',
  type: 'invalid_request_error',
  code: 'invalid_api_key',
});

export const quotaExhausted: EngineBehaviour = refuses(429, {
  message: 'You exceeded your current quota, please check your plan and billing details.',
  type: 'insufficient_quota',
  code: 'insufficient_quota',
});

/** hangs takes the request and never answers. */
export const hangs: EngineBehaviour = () => undefined;

/** hangsInBody sends the head and half of the body, and nothing more. */
export const hangsInBody: EngineBehaviour = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{"id":"chatcmpl-1","cho');
};

/** resetsConnection drops the connection without an answer. */
export const resetsConnection: EngineBehaviour = (_request, response) => {
  response.socket?.resetAndDestroy();
};

/** truncated writes good JSON and stops after `share` of it, as at the token limit. */
export function truncated(share = 0.6, finish = 'length'): EngineBehaviour {
  return answers((request) => {
    const json = JSON.stringify(translated(request));
    return json.slice(0, Math.floor(json.length * share));
  }, finish);
}

/** leavesOut answers all segments but those at these places among the asked ones. */
export function leavesOut(...places: number[]): EngineBehaviour {
  return answers((request) => {
    const { segments } = translated(request);
    return { segments: segments.filter((_segment, place) => !places.includes(place)) };
  });
}

/** invents answers with ids that nobody asked for, beside all good ones or, with `only`, instead. */
export function invents({ only = false } = {}): EngineBehaviour {
  return answers((request) => {
    const invented = { id: 's991', en: 'A paragraph that the article does not hold.' };
    return { segments: [...(only ? [] : translated(request).segments), invented] };
  });
}

/** duplicates answers the first segment twice, the second time with other words. */
export const duplicates: EngineBehaviour = answers((request) => {
  const { segments } = translated(request);
  const again = segments.slice(0, 1).map(({ id }) => ({ id, en: 'Quite another text.' }));
  return { segments: [...segments, ...again] };
});

/** marksUp puts HTML and Markdown around the text of the first segment. */
export const marksUp: EngineBehaviour = answers((request) => ({
  segments: translated(request).segments.map((segment, place) =>
    place === 0 ? { ...segment, en: `<p>**${segment.en}**</p>` } : segment,
  ),
}));

/** refusesInWords says no where a translation should stand. */
export const refusesInWords: EngineBehaviour = answers(
  () => "I'm sorry, but I can't translate this content.",
);

/** declines says no in the protocol's own field. */
export const declines: EngineBehaviour = (request, response) =>
  complete(response, request, {
    finish_reason: 'stop',
    message: { role: 'assistant', content: null, refusal: 'I cannot help with that.' },
  });

/** filtered answers as Azure does when its content filter stops the prompt. */
export const filtered: EngineBehaviour = refuses(400, {
  message: "The response was filtered due to the prompt triggering Azure OpenAI's policy.",
  type: null,
  param: 'prompt',
  code: 'content_filter',
});

export const fenced: EngineBehaviour = answers(
  (request) => `\`\`\`json\n${JSON.stringify(translated(request), null, 2)}\n\`\`\``,
);

export const wrappedInProse: EngineBehaviour = answers(
  (request) => `Here is the translation:\n${JSON.stringify(translated(request))}\nEnjoy {it}!`,
);

export const noChoices: EngineBehaviour = (request, response) => complete(response, request, null);

/** takesOnly answers well unless the request uses a response format outside `types`. */
export function takesOnly(...types: string[]): EngineBehaviour {
  return unless(({ body }) => body.response_format && !types.includes(body.response_format.type), {
    message: "Invalid parameter: 'response_format' of this type is not supported with this model.",
    type: 'invalid_request_error',
    param: 'response_format',
    code: null,
  });
}

/** wantsMaxTokens answers well unless the request carries `max_completion_tokens`. */
export const wantsMaxTokens: EngineBehaviour = unless(
  ({ body }) => 'max_completion_tokens' in body,
  { message: 'Unrecognized request argument supplied: max_completion_tokens', code: null },
);

function unless(
  isRefused: (request: EngineRequestSeen) => unknown,
  error: Record<string, unknown>,
): EngineBehaviour {
  const refuse = refuses(400, error);
  const answer = answersWell();
  return (request, response) => (isRefused(request) ? refuse : answer)(request, response);
}
