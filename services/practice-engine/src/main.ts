import { createPracticeEngine } from './create-practice-engine.js';

const port = Number(process.env['PORT'] ?? 8090);
const host = process.env['HOST'] ?? '127.0.0.1';

const server = createPracticeEngine({}).listen(port, host, (error) => {
  if (error) throw error;
  process.stdout.write(`The practice engine answers on http://${host}:${port}/v1\n`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => server.close());
}
