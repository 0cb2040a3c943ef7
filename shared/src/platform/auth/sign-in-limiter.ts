import type pg from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DeskError } from '../../contract/index.js';

const quarterHour = 15 * 60;

/** Counts failed sign-ins by account and by address; shared by every process of the desk. */
export interface SignInLimiter {
  /** Takes one try before the password is looked at; throws `rate_limited` when none is left. */
  take(email: string, address: string): Promise<void>;
  /** Gives the tries back after a right password. */
  succeed(email: string, address: string): Promise<void>;
}

/** createSignInLimiter allows 5 tries an account and address in 15 minutes, and 60 an address. */
export async function createSignInLimiter(pool: pg.Pool): Promise<SignInLimiter> {
  const byAccount = await limiter(pool, 'sign_in_account', 5);
  const byAddress = await limiter(pool, 'sign_in_address', 60);
  const accountKey = (email: string, address: string) => `${email.trim().toLowerCase()}|${address}`;
  return {
    async take(email, address) {
      // The account first: whoever is shut out of one must not use up the tries of a shared address.
      await consume(byAccount, accountKey(email, address));
      await consume(byAddress, address);
    },
    async succeed(email, address) {
      await byAccount.delete(accountKey(email, address));
      await byAddress.reward(address, 1);
    },
  };
}

async function limiter(
  pool: pg.Pool,
  tableName: string,
  points: number,
): Promise<RateLimiterPostgres> {
  const options = { keyPrefix: '', points, duration: quarterHour };
  return new Promise((resolve, reject) => {
    const made: RateLimiterPostgres = new RateLimiterPostgres(
      {
        ...options,
        storeClient: pool,
        tableName,
        // With the database away sign-in fails anyway; the guess count must not reopen meanwhile.
        insuranceLimiter: new RateLimiterMemory(options),
      },
      (error?: Error) => (error ? reject(error) : resolve(made)),
    );
  });
}

async function consume(from: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await from.consume(key);
  } catch (rejection) {
    if (!(rejection instanceof RateLimiterRes)) throw rejection;
    const seconds = Math.max(1, Math.ceil(rejection.msBeforeNext / 1_000));
    throw new DeskError('rate_limited', `Too many tries. Try again in ${seconds} seconds.`, {
      extra: { retryAfter: seconds },
    });
  }
}
