/** ApprovalPage is built in its own feature. */
export function ApprovalPage() {
  return <main className="page" id="page" />;
}
