/** ApprovePage is built in its own feature. */
export function ApprovePage() {
  return <main className="page" id="page" />;
}
