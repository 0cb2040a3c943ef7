// Makes a clone ready: `prepare.mjs start` installs the locked dependencies and builds,
// `prepare.mjs test` also sees to the browser and the Redis server that suites use.
// It runs before node_modules exists, so it imports nothing but Node's own modules.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamps = join(root, '.cache');
const purpose = process.argv[2];

function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status === 0;
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(
    `Dragoman needs Node 20.19 or newer; this is ${process.versions.node} (${process.execPath}).`,
  );
}

// A stamp tells whether a step was done for exactly this input.
function isStamped(name, value) {
  const file = join(stamps, name);
  return existsSync(file) && readFileSync(file, 'utf8') === value;
}

function stamp(name, value) {
  mkdirSync(stamps, { recursive: true });
  writeFileSync(join(stamps, name), value);
}

function digest(text) {
  return createHash('sha256').update(text).digest('hex');
}

function installDependencies() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  const wanted = digest(readFileSync(lock));
  if (existsSync(installed)) {
    // Whoever ran npm himself after the lock last changed has what it says.
    if (isStamped('installed', wanted)) return;
    if (statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  }
  console.log('Installing the locked dependencies …');
  // The build needs the development dependencies even where NODE_ENV says production.
  const options = ['--include=dev', '--no-audit', '--no-fund'];
  const ci = npm(['ci', ...options], 'pipe');
  if (ci.status !== 0) {
    // A registry mirror may lack the binaries of other systems; `ci` then holds the lock file for
    // incomplete, while `install` follows it all the same and fetches what this system needs.
    const said = String(ci.stdout) + String(ci.stderr);
    if (!said.includes('EUSAGE')) fail(`${said}\nThe dependencies could not be installed.`);
    const install = npm(['install', '--no-save', ...options], 'inherit');
    if (install.status !== 0) fail('The dependencies could not be installed; see above.');
  }
  stamp('installed', wanted);
}

function npm(args, stdio) {
  const program = process.env.npm_execpath;
  return program
    ? spawnSync(process.execPath, [program, ...args], { cwd: root, stdio })
    : spawnSync('npm', args, { cwd: root, stdio, shell: true });
}

function sourceFolders() {
  const inside = (folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name, 'src'));
  return ['shared/src', ...inside('services'), ...inside('workers'), 'editor-ui', 'scripts'];
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', 'dist'].includes(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

function build() {
  const files = sourceFolders()
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap(filesIn);
  const state = [...files, join(root, 'package-lock.json')].map((file) => {
    const { mtimeMs, size } = statSync(file);
    return `${file} ${mtimeMs} ${size}`;
  });
  const wanted = digest(state.join('\n'));
  const products = ['services/standalone/dist/main.js', 'editor-ui/dist/index.html'];
  const isBuilt = products.every((product) => existsSync(join(root, product)));
  if (isBuilt && isStamped('built', wanted)) return;
  console.log('Building …');
  if (!run(process.execPath, ['scripts/build.mjs']))
    fail('The build failed; what it said is above.');
  stamp('built', wanted);
}

function isOnPath(...names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  return names.some((name) => folders.some((folder) => existsSync(join(folder, name))));
}

function missingPrograms() {
  const hasBrowser =
    process.env.CHROMIUM_PATH || isOnPath('chromium', 'chromium-browser', 'google-chrome');
  const hasRedis = isOnPath('redis-server');
  return [...(hasBrowser ? [] : ['chromium']), ...(hasRedis ? [] : ['redis-server'])];
}

function installPrograms() {
  const missing = missingPrograms();
  if (missing.length === 0) return;
  const isRoot = process.getuid?.() === 0;
  const maySudo =
    !isRoot &&
    isOnPath('sudo') &&
    spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  if (isOnPath('apt-get') && (isRoot || maySudo)) {
    console.log(`Installing ${missing.join(' and ')} for the tests …`);
    const before = isRoot ? [] : ['sudo', '-n'];
    const apt = (...args) => {
      const [command, ...rest] = [
        ...before,
        'env',
        'DEBIAN_FRONTEND=noninteractive',
        'apt-get',
        ...args,
      ];
      return run(command, rest);
    };
    // The lists may be fresh enough even where they cannot be updated.
    apt('update', '-q');
    apt('install', '-q', '-y', '--no-install-recommends', ...missing);
  }
  const left = missingPrograms();
  if (left.length > 0) {
    fail(
      `The tests need ${left.join(' and ')}. Install with your system's package manager, e.g.\n` +
        `  Debian, Ubuntu: sudo apt-get install ${left.join(' ')}\n` +
        '  macOS: brew install redis, and CHROMIUM_PATH=/path/to/Chrome in the environment',
    );
  }
}

requireNode();
if (!['start', 'test'].includes(purpose)) fail('Usage: node scripts/prepare.mjs start|test');
installDependencies();
build();
if (purpose === 'test') installPrograms();
