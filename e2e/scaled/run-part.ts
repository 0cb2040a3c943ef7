import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const running = new Set<ChildProcess>();

/** A command of the compose file, running as a process of this machine. */
export interface Part {
  /** Everything it has written so far, to both streams. */
  output(): string;
  /** Resolves with the exit code, or the signal that ended it. */
  untilEnded(): Promise<number | string>;
  /** Sends a signal and waits for the end; an ended process is left alone. */
  end(signal: NodeJS.Signals): Promise<number | string>;
}

/** runPart runs a command in this environment and nothing of the test run's own. */
export function runPart(command: readonly string[], env: Readonly<Record<string, string>>): Part {
  const [program = '', ...args] = command;
  const { PATH = '', HOME = tmpdir() } = process.env;
  const child = spawn(program, args, {
    cwd: root,
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const closed = once(child, 'close').then(() => running.delete(child));
  const untilEnded = async () => {
    await closed;
    return child.exitCode ?? child.signalCode ?? 'closed';
  };
  return {
    output: () => output,
    untilEnded,
    end(signal) {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      return untilEnded();
    },
  };
}

/** killEveryPart ends what a failed test may have left running. */
export async function killEveryPart(): Promise<void> {
  const left = [...running];
  for (const child of left) child.kill('SIGKILL');
  await Promise.all(
    left.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'close')),
  );
}
