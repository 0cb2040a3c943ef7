import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { fileURLToPath } from 'node:url';
import { freezeApprovedRevision, type Db } from '@dragoman/shared/db';
import { insertApprovedStory } from '@dragoman/shared/testing';
import type { Figure } from './figure.js';

const requests = 3_000;
const atOnce = 8;

/** editionFigure compares a public page with a bare Express answer of the same bytes, each from its own process. */
export async function editionFigure(db: Db, databaseUrl: string): Promise<Figure> {
  const paragraphs = Array.from({ length: 20 }, (_, index) => ({
    kind: 'paragraph' as const,
    text: `The transport ministry today announced plan ${index} for buses in the capital.`,
  }));
  const headline = { kind: 'headline' as const, text: 'A new plan for public transport' };
  const translationId = await insertApprovedStory(db, { segments: [headline, ...paragraphs] });
  const publication = await db
    .transaction()
    .execute((trx) =>
      freezeApprovedRevision(trx, { translationId, by: null, correctionNote: null }, new Date()),
    );
  const path = `/edition/${publication?.slug}`;
  const server = fork(fileURLToPath(new URL('serve-edition.ts', import.meta.url)), [path], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  const [ports] = (await once(server, 'message')) as [{ edition: number; bare: number }];
  const rates = { edition: 0, bare: 0 };
  for (let round = 0; round < 3; round += 1)
    for (const name of ['bare', 'edition'] as const)
      rates[name] = Math.max(rates[name], await rate(`http://127.0.0.1:${ports[name]}${path}`));
  server.kill();
  const share = rates.edition / rates.bare;
  return {
    what: 'public page',
    measured: `${(share * 100).toFixed(0)} % of bare Express (${rates.edition.toFixed(0)}/s, bare ${rates.bare.toFixed(0)}/s)`,
    budget: '≥ 50 %',
    holds: share >= 0.5,
  };
}

async function rate(url: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  let left = requests;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left-- > 0) await fetched(url, agent);
    }),
  );
  agent.destroy();
  return requests / ((performance.now() - began) / 1_000);
}

function fetched(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      response.resume().on('end', resolve);
    }).on('error', reject);
  });
}
