// Jest loads this file before it sets up its own TypeScript; Node's loader does it here.
import '../../../scripts/register-typescript.mjs';

export default async function globalSetup() {
  const { startTestPostgres } = await import('./start-test-postgres.ts');
  globalThis.dragomanTestPostgres = await startTestPostgres();
}
