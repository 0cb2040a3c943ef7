/** PublishedPage is built in its own feature. */
export function PublishedPage() {
  return <main className="page" id="page" />;
}
