import type { Route } from '../../contract/index.js';

/** allowedMethods tells which methods some route takes at a path, for 405 answers; HEAD goes with GET. */
export function allowedMethods(routes: readonly Route[]): (path: string) => string[] {
  const known = routes.map((route) => ({
    pattern: new RegExp(`^${route.path.replaceAll(/\{\w+\}/g, '[^/]+')}/?$`),
    method: route.method.toUpperCase(),
  }));
  return (path) => [
    ...new Set(known.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method)),
  ];
}
