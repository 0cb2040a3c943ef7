import { hash, verify } from '@node-rs/argon2';

// argon2id, 64 MiB, three passes (OWASP's stronger profile): about 55 ms on the machine it was measured on.
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };

// Each hash takes 64 MiB: two at once bound what a flood of sign-ins can hold.
const atOnce = 2;
const waiting: (() => void)[] = [];
let running = 0;

/** hashPassword makes an argon2id hash in PHC form. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, cost));
}

/** verifyPassword tells whether a password belongs to a hash; a malformed hash is no match. */
export function verifyPassword(stored: string, password: string): Promise<boolean> {
  return inTurn(() => verify(stored, password).catch(() => false));
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
