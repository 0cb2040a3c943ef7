/** SignInPage is built in its own feature. */
export function SignInPage() {
  return <main className="page" id="page" />;
}
