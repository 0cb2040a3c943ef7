export default async function globalTeardown() {
  await globalThis.dragomanTestPostgres?.stop();
}
