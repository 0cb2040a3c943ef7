/** comeBackTo reads where to go after signing in: a page of this desk, never another site. */
export function comeBackTo(search: URLSearchParams): string {
  const to = search.get('to') ?? '/';
  return /^\/(?![/\\])/.test(to) && !to.startsWith('/sign-in') ? to : '/';
}
