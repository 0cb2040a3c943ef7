import { Agent, request } from 'node:http';
import { createIntakeApp } from '@dragoman/intake';
import { createSourceKey, type Db } from '@dragoman/shared/db';
import { startHttpServer, type Logger } from '@dragoman/shared/platform';
import { openBareIntake } from './bare-intake.js';
import { median, ms, timed, type Figure } from './figure.js';
import { longArticle } from './long-article.js';

const runs = 150;

/** intakeFigure compares an article's way through the intake, HTTP included, with writing its rows by hand. */
export async function intakeFigure(db: Db, databaseUrl: string, logger: Logger): Promise<Figure> {
  const { key } = await createSourceKey(
    db,
    {
      ...{ sourceId: 'ar-edition', name: 'bench', scopes: ['articles:write'] },
      ...{ expiresAt: null, createdBy: null },
    },
    new Date(),
  );
  const app = createIntakeApp({
    ...{ db, logger, now: () => new Date(), readPerson: async () => null },
    ...{ origins: [], publicUrl: 'http://localhost', enqueueDraft: async () => {} },
    requestsPerMinute: 1_000_000,
  });
  const server = await startHttpServer(app, { host: '127.0.0.1', port: 0 });
  const caller = openCaller(server.port, key);
  const bare = await openBareIntake(databaseUrl);
  const body = (index: number) => JSON.stringify(longArticle(20, String(index)));
  const ours: number[] = [];
  const theirs: number[] = [];
  // Turn about, so that whatever else the machine does falls on both.
  for (let round = 0; round < 3; round += 1) {
    theirs.push(...(await timed(runs / 3, (n) => bare.accept(`bare-${round}-${n}`, body(n)))));
    ours.push(
      ...(await timed(runs / 3, async (n) => {
        const { status, text } = await caller.put(`ours-${round}-${n}`, body(n));
        if (status !== 201) throw new Error(text);
      })),
    );
  }
  caller.close();
  await server.stop();
  await bare.close();
  const share = median(theirs) / median(ours);
  return {
    what: 'intake: durable accept, 20 paragraphs',
    measured: `${(share * 100).toFixed(0)} % of a bare loop (${ms(median(ours))}, bare ${ms(median(theirs))})`,
    budget: '≥ 50 %',
    holds: share >= 0.5,
  };
}

/** A caller who costs little beside what is measured: one kept connection, no fetch. */
function openCaller(port: number, key: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
  const put = (externalId: string, body: string) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      const path = `/api/v1/sources/ar-edition/articles/${externalId}`;
      const sent = request({ agent, host: '127.0.0.1', port, method: 'PUT', path, headers });
      sent.on('error', reject);
      sent.on('response', (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => (text += part));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      });
      sent.end(body);
    });
  return { put, close: () => agent.destroy() };
}
