/**
 * readableErrors wraps `fetch` so that the words of every refusal survive. The openai client keeps an
 * error body only in OpenAI's own shape; vLLM, FastAPI and LM Studio put theirs elsewhere.
 */
export async function readableErrors(
  url: string | URL | Request,
  init?: RequestInit,
): Promise<Response> {
  const response = await fetch(url, init);
  if (response.status < 400) return response;
  const body = await response.text();
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(inOpenAiShape(body), { status: response.status, headers });
}

function inOpenAiShape(body: string): string {
  const value = parsed(body);
  if (typeof value !== 'object' || value === null) return body;
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const { error, detail } = { error: undefined, detail: undefined, ...Object(first) } as {
    error: unknown;
    detail: unknown;
  };
  if (typeof error === 'object' && error !== null) return JSON.stringify({ error });
  if (error !== undefined) return JSON.stringify({ error: { message: String(error) } });
  return JSON.stringify({
    error: detail === undefined ? first : { message: JSON.stringify(detail) },
  });
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}
