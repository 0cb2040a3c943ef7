import { spawn } from 'node:child_process';
import { once } from 'node:events';

const program = `
  const { runUntilStopped } = await import('./shared/src/platform/shutdown.ts');
  const { createLogger } = await import('./shared/src/platform/logger.ts');
  const mode = process.argv[1];
  const part = (name, ms) => ({ stop: () => new Promise((done) => setTimeout(() => { console.log('stopped ' + name); done(); }, ms)) });
  const parts = mode === 'stuck' ? [{ stop: () => new Promise(() => {}) }] : [part('door', 50), part('database', 1)];
  runUntilStopped(parts, { logger: createLogger(), deadlineMs: 300 });
  setInterval(() => {}, 1000);
  if (mode === 'broken') setTimeout(() => { throw new Error('unforeseen'); }, 10);
  else console.log('up');
`;

async function run(mode: string, signal?: NodeJS.Signals) {
  const child = spawn(
    process.execPath,
    ['--import', './scripts/register-typescript.mjs', '--input-type=module', '-e', program, mode],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let output = '';
  child.stdout.on('data', (bytes: Buffer) => {
    output += String(bytes);
    if (signal && output.includes('up\n') && !child.killed) child.kill(signal);
  });
  const [code] = (await once(child, 'close')) as [number];
  return { code, output };
}

describe('runUntilStopped', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('stops part after part on %s', async (signal) => {
    const { code, output } = await run('orderly', signal);
    expect(output).toMatch(/stopped door[^]*stopped database/);
    expect(code).toBe(0);
  });

  it('gives up at its deadline', async () => {
    const { code, output } = await run('stuck', 'SIGTERM');
    expect(output).toContain('not everything stopped in time');
    expect(code).toBe(1);
  });

  it('logs an uncaught error, stops in order and fails', async () => {
    const { code, output } = await run('broken');
    expect(output).toMatch(/unforeseen[^]*stopped door[^]*stopped database/);
    expect(code).toBe(1);
  });
});
