// Hands an article in from a file, as a content system would: npm run submit -- FILE --source ar-edition
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { parseArgs, TextDecoder } from 'node:util';

const usage = `Usage: npm run submit -- FILE --source SOURCE [options]

FILE is an article in Arabic:
  .html  the headline is --headline, else the first <h1>, else <title>
  .txt   the headline is --headline, else the first line; blank lines divide paragraphs
  .json  the body of PUT /api/v1/sources/{source}/articles/{externalId}

  --source SOURCE    the source that hands it in, such as ar-edition
  --key KEY          its key; else the variable DRAGOMAN_KEY
  --url URL          where the desk is (DRAGOMAN_URL; http://localhost:8080)
  --id ID            what the source calls the article (else the file's name)
  --headline TEXT    --standfirst TEXT   --byline NAME   --section NAME
  --link URL         the address of the Arabic original
  --priority normal|urgent   --due TIME (like 2026-11-23T18:00:00Z)

Exit: 0 accepted, 1 refused, 2 the command or the file is wrong, 3 the desk does not answer.`;

const text = { type: 'string' };
const options = {
  source: text,
  key: text,
  url: text,
  id: text,
  headline: text,
  standfirst: text,
  byline: text,
  section: text,
  link: text,
  priority: text,
  due: text,
  help: { type: 'boolean', short: 'h' },
};

const entities = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
};

class WrongCommand extends Error {}

async function submit(argv) {
  const { values, file } = readCommand(argv);
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const { source: named, externalId, ...article } = await readArticle(file, values);
  const source = values.source ?? named;
  if (!source) throw new WrongCommand('Say which source hands it in: --source ar-edition.');
  const key = values.key ?? process.env.DRAGOMAN_KEY;
  if (!key)
    throw new WrongCommand(
      'Give the key of the source with --key or DRAGOMAN_KEY. An admin makes one at the desk, under Sources.',
    );
  const id = values.id ?? externalId ?? basename(file, extname(file));
  const base = (values.url ?? process.env.DRAGOMAN_URL ?? 'http://localhost:8080').replace(
    /\/+$/,
    '',
  );
  const address = `${base}/api/v1/sources/${encodeURIComponent(source)}/articles/${encodeURIComponent(id)}`;
  const answer = await send(address, key, article);
  return answer ? report(answer, `${source}/${id}`, base) : 3;
}

function readCommand(argv) {
  try {
    const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true });
    if (!values.help && positionals.length !== 1)
      throw new WrongCommand('Name one file to hand in.');
    return { values, file: positionals[0] };
  } catch (error) {
    throw new WrongCommand(error.message);
  }
}

async function readArticle(file, given) {
  const content = await readUtf8(file);
  const article = articleIn(content, extname(file).toLowerCase(), file, given.headline);
  const said = {
    headline: given.headline,
    standfirst: given.standfirst,
    byline: given.byline,
    section: given.section,
    url: given.link,
    priority: given.priority,
    dueAt: given.due,
  };
  for (const [field, value] of Object.entries(said))
    if (value !== undefined) article[field] = value;
  if (!article.headline)
    throw new WrongCommand(
      `${file} has no headline (no <h1>, no <title>): give one with --headline.`,
    );
  return article;
}

function articleIn(content, extension, file, headline) {
  if (extension === '.json') return jsonIn(content, file);
  if (extension === '.html' || extension === '.htm')
    return { headline: headlineIn(content), body: { format: 'html', value: content } };
  if (extension !== '.txt') throw new WrongCommand(`${file}: hand in .html, .txt or .json.`);
  if (headline !== undefined) return { body: { format: 'text', value: content } };
  const [first = '', ...rest] = content.trimStart().split('\n');
  return { headline: first.trim(), body: { format: 'text', value: rest.join('\n') } };
}

function jsonIn(content, file) {
  try {
    const article = JSON.parse(content);
    if (article !== null && typeof article === 'object' && !Array.isArray(article)) return article;
  } catch (error) {
    throw new WrongCommand(`${file} is not JSON: ${error.message}`);
  }
  throw new WrongCommand(`${file} must hold one JSON object.`);
}

function headlineIn(html) {
  const visible = html.replace(/<!--[\s\S]*?-->/g, '');
  for (const tag of ['h1', 'title']) {
    const inside = new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}\\s*>`, 'i').exec(visible)?.[1];
    const headline = decode((inside ?? '').replace(/<[^>]*>/g, ''))
      .replace(/\s+/g, ' ')
      .trim();
    if (headline) return headline;
  }
  return undefined;
}

function decode(html) {
  return html.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = decimal === undefined ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

async function readUtf8(file) {
  let bytes;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new WrongCommand(`Cannot read ${file}: ${error.message}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    throw new WrongCommand(
      `${file} is not UTF-8. If it is Windows Arabic: iconv -f windows-1256 -t utf-8 ${file}`,
    );
  }
}

async function send(address, key, article) {
  let response;
  try {
    response = await fetch(address, {
      method: 'PUT',
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(article),
    });
  } catch (error) {
    console.error(
      `The desk does not answer at ${address}: ${error.cause?.message ?? error.message}\nStart it with npm start, or name its address with --url.`,
    );
    return null;
  }
  const body = await response.text();
  try {
    return { status: response.status, body: JSON.parse(body) };
  } catch {
    console.error(
      `${address} answered ${response.status}, and not as a desk does. Is --url right?`,
    );
    return null;
  }
}

function report({ status, body }, name, base) {
  if (status >= 400) {
    console.error(`Refused (${status} ${body.code}): ${body.detail}`);
    for (const { field, message } of body.errors ?? []) console.error(`  ${field}: ${message}`);
    return status >= 500 ? 3 : 1;
  }
  const { article, translation, change } = body;
  const changes = Object.entries(change).filter(([, count]) => count > 0);
  console.log(
    `${status === 201 ? 'Accepted' : 'Received again'}: ${name}, version ${article.version}`,
  );
  console.log(`  blocks: ${changes.map(([what, count]) => `${count} ${what}`).join(', ')}`);
  console.log(`  translation: ${translation.state}, ${base}/translations/${translation.id}`);
  return 0;
}

try {
  process.exitCode = await submit(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof WrongCommand ? `${error.message}\n\n${usage}` : error);
  process.exitCode = 2;
}
