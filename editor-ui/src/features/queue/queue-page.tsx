/** QueuePage is built in its own feature. */
export function QueuePage() {
  return <main className="page" id="page" />;
}
