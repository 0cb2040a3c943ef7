import express, { type RequestHandler } from 'express';
import { DeskError } from '../../contract/index.js';

export interface JsonBodyOptions {
  /** Most bytes taken, after decompression. */
  readonly limit: number;
  /** Receives the raw bytes, for whoever must keep them as they came. */
  readonly keepRaw?: boolean;
}

declare module 'express-serve-static-core' {
  interface Request {
    rawBody?: Buffer;
  }
}

/**
 * jsonBody parses JSON request bodies, and refuses other media types (415), bodies over the limit (413)
 * and text that is not JSON (400, saying where). A request without a body passes with `undefined`.
 */
export function jsonBody({ limit, keepRaw = false }: JsonBodyOptions): RequestHandler[] {
  const parse = express.json({
    limit,
    strict: false,
    inflate: true,
    verify: (request, _response, buffer) => {
      if (keepRaw) (request as { rawBody?: Buffer }).rawBody = Buffer.from(buffer);
    },
  });
  return [
    (request, _response, next) => {
      const hasBody =
        Number(request.headers['content-length'] ?? 0) > 0 ||
        request.headers['transfer-encoding'] !== undefined;
      if (hasBody && !request.is(['application/json', 'application/*+json']))
        throw new DeskError(
          'unsupported_media_type',
          `Send application/json; this was ${request.headers['content-type'] ?? 'not named'}.`,
        );
      next();
    },
    (request, response, next) =>
      parse(request, response, (error?: unknown) =>
        next(error ? bodyRefusal(error, limit, request.headers['content-encoding']) : undefined),
      ),
  ];
}

interface ParserError {
  readonly type?: string;
  readonly message?: string;
  readonly status?: number;
}

function bodyRefusal(error: unknown, limit: number, encoding: string | undefined): unknown {
  const { type, message, status } = error as ParserError;
  switch (type) {
    case 'entity.too.large':
      return new DeskError('too_large', `The body is over ${Math.floor(limit / 1024)} KiB.`);
    case 'entity.parse.failed':
      return new DeskError(
        'not_json',
        `The body is not JSON: ${message ?? 'it cannot be parsed'}.`,
      );
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return new DeskError('unsupported_media_type', `Send UTF-8 JSON: ${message ?? ''}`);
    case 'request.aborted':
    case 'request.size.invalid':
      return new DeskError('not_json', 'The body broke off before its end.');
    default:
      // A decompressor's own error, which names neither the body nor the header.
      if (status === 400 && encoding !== undefined)
        return new DeskError(
          'not_json',
          `The body is not ${encoding}, as its Content-Encoding says. Send it so, or without the header.`,
        );
      return error;
  }
}
