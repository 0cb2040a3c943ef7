import { createHash, randomUUID } from 'node:crypto';
import express from 'express';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { startHttpServer } from '@dragoman/shared/platform';

/** What the next person who signs in at the provider is said to be. */
export type Claims = JWTPayload & { readonly sub: string; readonly email: string };

/**
 * startOidcProvider is a small OpenID Connect provider (discovery, code flow with PKCE, signed ID
 * tokens): it signs in whoever `claims` says, without asking.
 */
export async function startOidcProvider(client: { id: string; secret: string }) {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  const codes = new Map<string, { nonce: string | undefined; challenge: string | undefined }>();
  let claims: Claims = { sub: 'nobody', email: 'nobody@example.org' };
  let issuer = '';
  let signingKey = privateKey;

  const app = express();
  app.get('/.well-known/openid-configuration', (_request, response) => {
    response.json({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/userinfo`,
      jwks_uri: `${issuer}/jwks`,
      id_token_signing_alg_values_supported: ['RS256'],
      response_types_supported: ['code'],
    });
  });
  app.get('/jwks', (_request, response) => {
    response.json({ keys: [jwk] });
  });
  app.get('/authorize', ({ query }, response) => {
    const code = randomUUID();
    const {
      nonce,
      code_challenge: challenge,
      redirect_uri,
      state,
    } = query as Record<string, string>;
    codes.set(code, { nonce, challenge });
    const back = new URL(redirect_uri ?? '');
    back.searchParams.set('code', code);
    back.searchParams.set('state', state ?? '');
    response.redirect(back.href);
  });
  app.post('/token', express.urlencoded({ extended: false }), async (request, response) => {
    const {
      code,
      code_verifier: verifier = '',
      client_secret: secret,
    } = request.body as Record<string, string>;
    const basic = `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}`;
    const known = secret === client.secret || request.headers.authorization === basic;
    const given = codes.get(code ?? '');
    codes.delete(code ?? '');
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    if (!known || given?.challenge !== challenge) {
      response.status(400).json({ error: 'invalid_grant' });
      return;
    }
    const token = await new SignJWT({ ...claims, ...(given.nonce ? { nonce: given.nonce } : {}) })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer(issuer)
      .setAudience(client.id)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(signingKey);
    response.json({ access_token: 'x', token_type: 'Bearer', expires_in: 300, id_token: token });
  });
  app.get('/userinfo', (_request, response) => {
    response.json(claims);
  });
  const server = await startHttpServer(app, { host: '127.0.0.1', port: 0 });
  issuer = `http://127.0.0.1:${server.port}`;

  return {
    issuer,
    be(next: Claims) {
      claims = next;
    },
    /** From now on tokens are signed with a key nobody published. */
    async forge() {
      signingKey = (await generateKeyPair('RS256')).privateKey;
    },
    stop: () => server.stop(),
  };
}
