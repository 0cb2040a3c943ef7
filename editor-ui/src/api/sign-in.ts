import { z } from 'zod';
import { ApiProblem, problemFrom } from './api-problem.js';

/** How people may sign in, beside an address and a password. */
export const AuthOptions = z.looseObject({
  oidc: z.looseObject({ id: z.string(), name: z.string() }).nullable(),
});
export type AuthOptions = z.infer<typeof AuthOptions>;

const Redirect = z.looseObject({ url: z.string() });

/** authOptions asks which ways in there are; a desk that does not say has the password alone. */
export async function authOptions(): Promise<AuthOptions> {
  const answer = await fetch('/api/v1/auth-options').catch(() => null);
  const parsed = AuthOptions.safeParse(answer?.ok ? await answer.json().catch(() => null) : null);
  return parsed.success ? parsed.data : { oidc: null };
}

/** signIn opens a session with an address and a password, or throws `ApiProblem`. */
export async function signIn(email: string, password: string): Promise<void> {
  await post('sign-in/email', { email, password });
}

/** signInAt gives the address of another house where the person signs in and comes back from. */
export async function signInAt(provider: string, comeBackTo: string): Promise<string> {
  const answer = await post('sign-in/social', { provider, callbackURL: comeBackTo });
  return Redirect.parse(await answer.json()).url;
}

/** signOut ends the session. */
export async function signOut(): Promise<void> {
  await post('sign-out', {});
}

async function post(path: string, body: Record<string, string>): Promise<Response> {
  const answer = await fetch(`/api/auth/${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new ApiProblem('unreachable', 0, 'The desk did not answer.');
  });
  if (!answer.ok) throw await problemFrom(answer);
  return answer;
}
