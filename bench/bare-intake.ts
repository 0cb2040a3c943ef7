import { createHash, randomUUID } from 'node:crypto';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import pg from 'pg';

/** The rows of an article with its blocks, written in one transaction by hand: the limit intake is held to. */
export async function openBareIntake(databaseUrl: string) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const sha = (text: string) => createHash('sha256').update(text).digest('hex');

  async function accept(externalId: string, json: string): Promise<void> {
    const { headline, body } = JSON.parse(json) as { headline: string; body: { value: string } };
    const texts = [headline];
    for (const node of parseFragment(body.value).childNodes)
      if ('childNodes' in node) texts.push(textOf(node));
    const [article, version, translation] = [randomUUID(), randomUUID(), randomUUID()];
    const blocks = texts.map((plain, position) => ({
      ...{ id: randomUUID(), segment: randomUUID(), position, plain, hash: sha(plain) },
      text: [{ text: plain }],
    }));
    const rows = JSON.stringify(blocks);
    const fromRows = `FROM jsonb_to_recordset($2::jsonb) AS b (id uuid, segment uuid, position int, plain text, hash text, text jsonb)`;
    await client.query('BEGIN');
    await client.query(
      `INSERT INTO article (id, source_id, external_id, headline, words, search_text, version)
       VALUES ($1, 'ar-edition', $2, $3, 100, $3, 1)`,
      [article, externalId, headline],
    );
    await client.query(
      `INSERT INTO source_version (id, article_id, number, content_hash, raw, cleaning, change)
       VALUES ($1, $2, 1, $3, $4, '{}', '{}')`,
      [version, article, sha(rows), Buffer.from(json)],
    );
    await client.query(
      `INSERT INTO block (id, source_version_id, position, kind, text, plain, hash)
       SELECT id, $1, position, 'paragraph', text, plain, hash ${fromRows}`,
      [version, rows],
    );
    await client.query(
      `INSERT INTO translation (id, article_id, state, source_version, segments) VALUES ($1, $2, 'queued', 1, $3)`,
      [translation, article, blocks.length],
    );
    await client.query(
      `INSERT INTO segment (id, translation_id, position, kind, source_hash)
       SELECT segment, $1, position, 'paragraph', hash ${fromRows}`,
      [translation, rows],
    );
    await client.query(
      `INSERT INTO segment_block (segment_id, block_id, position)
       SELECT segment, id, 0 FROM jsonb_to_recordset($1::jsonb) AS b (id uuid, segment uuid)`,
      [rows],
    );
    await client.query(
      `INSERT INTO desk_event (kind, translation_id, detail) VALUES ('article', $1, '{}')`,
      [translation],
    );
    const { rows: last } = await client.query<{ seq: number; hash: string }>(
      'SELECT seq, hash FROM audit_log ORDER BY seq DESC LIMIT 1',
    );
    const previous = last[0]?.hash ?? '0'.repeat(64);
    await client.query(
      `INSERT INTO audit_log (seq, at, actor, action, translation_id, subject, detail, previous_hash, hash)
       VALUES ($1, now(), 'bench', 'article.received', $2, $3, '{}', $4, $5)`,
      [Number(last[0]?.seq ?? 0) + 1, translation, externalId, previous, sha(previous + rows)],
    );
    await client.query('COMMIT');
  }
  return { accept, close: () => client.end() };
}

function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
