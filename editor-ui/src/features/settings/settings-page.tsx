/** SettingsPage is built in its own feature. */
export function SettingsPage() {
  return <main className="page" id="page" />;
}
