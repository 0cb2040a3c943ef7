import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** How long caches may show a page after it changed: a withdrawal must not linger. */
const livePage = 'public, max-age=30, stale-while-revalidate=30';

/** publicHeaders lets pages load their own style and fonts and nothing else: no script, no frame, no form. */
export function publicHeaders(publicUrl: string): RequestHandler[] {
  const policy = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: publicUrl.startsWith('https:'),
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    crossOriginEmbedderPolicy: false,
  });
  return [
    policy,
    (request, response, next) => {
      // That is said to caches. Here every answer is from the database anyway, and a reader who names
      // the tag of what stands here need not be sent it again (RFC 9110, 13.1.2).
      delete request.headers['cache-control'];
      response.setHeader('Cache-Control', livePage);
      next();
    },
  ];
}
