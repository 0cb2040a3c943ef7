/** SubmitPage is built in its own feature. */
export function SubmitPage() {
  return <main className="page" id="page" />;
}
