/** ReviewPage is built in its own feature. */
export function ReviewPage() {
  return <main className="page" id="page" />;
}
