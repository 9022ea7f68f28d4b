// `npm test`: everything, in both browsers. `npm run test:slow` (`--slow`): the long suites, with thousands of
// generated cases. The last line on standard output, and the only one there, counts what ran.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowsers } from './browsers.mjs';
import { ensureSetup, root, say, toolPath, whenToEnd } from './setup.mjs';

const node = ensureSetup();
const { chromium, firefox } = ensureBrowsers(node);
const reports = mkdtempSync(path.join(tmpdir(), 'llavero-test-'));
const environment = {
  ...process.env,
  CHROMIUM: chromium,
  FIREFOX: firefox,
  LLAVERO_REPORT: path.join(reports, 'e2e.json'),
  PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
};
const isSlow = process.argv.includes('--slow');
environment.LLAVERO_SEED ??= String(Math.floor(Math.random() * 0x7fffffff));
say(`seed of the generated cases: LLAVERO_SEED=${environment.LLAVERO_SEED}`);
const unitReport = path.join(reports, 'unit.json');

const running = new Set();
whenToEnd(() => process.exit(1));
process.on('exit', stopAll);

const totals = { passed: 0, failed: 0, skipped: 0 };
if (!isSlow) {
  await step('types', ['typescript', '--noEmit']);
  await step('lint', ['@biomejs/biome', 'check', '.']);
}
const isBuilt = await step('build for Chromium', ['wxt', 'build']);
const isBuiltForFirefox = await step('build for Firefox', ['wxt', 'build', '-b', 'firefox']);
if (!isSlow) await step("Firefox's linter", ['addons-linter', '.output/firefox-mv3']);
await suite(
  'unit',
  [
    ...['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    ...(isSlow ? ['--config', 'tests/slow/vitest.config.ts'] : []),
  ],
  {
    report: unitReport,
    count: countUnit,
  },
);
if (isBuilt && isBuiltForFirefox) {
  const config = isSlow ? ['--config', 'tests/slow/browser/playwright.config.ts'] : [];
  await suite('end to end', ['@playwright/test', 'test', ...config], {
    report: environment.LLAVERO_REPORT,
    count: countEndToEnd,
  });
} else {
  say('end to end: not run without both builds');
  totals.failed += 1;
}

rmSync(reports, { recursive: true, force: true });
const { passed, failed, skipped } = totals;
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exitCode = failed > 0 ? 1 : 0;

/** One tool whose exit code is its verdict. */
async function step(name, command) {
  const took = stopwatch();
  const isFine = (await run(name, command)) === 0;
  totals[isFine ? 'passed' : 'failed'] += 1;
  say(`${name}: ${isFine ? 'passed' : 'FAILED'} in ${took()}`);
  return isFine;
}

/** A test runner: its own report is what counts, and one that crashed or tested nothing has failed. */
async function suite(name, command, { report, count }) {
  const took = stopwatch();
  const code = await run(name, command);
  const counted = readReport(report, count);
  const hasCrashed = counted.passed + counted.failed === 0 || (code !== 0 && counted.failed === 0);
  if (hasCrashed) say(`${name}: the runner ended with ${code} and ${counted.passed} passed tests`);
  for (const outcome of Object.keys(totals)) totals[outcome] += counted[outcome];
  totals.failed += hasCrashed ? 1 : 0;
  say(
    `${name}: ${counted.passed} passed, ${counted.failed} failed, ${counted.skipped} skipped, in ${took()}`,
  );
}

/** Says, when asked, how long ago it was started. */
function stopwatch() {
  const startedAt = performance.now();
  return () => `${Math.round((performance.now() - startedAt) / 1000)} s`;
}

function readReport(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    say(`no readable report: ${error.message}`);
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

function countUnit({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  // A file that fails before its first test has no failed test in the sums.
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + brokenFiles.length,
    skipped: numPendingTests + numTodoTests,
  };
}

function countEndToEnd({ stats, errors, suites }) {
  const flaky = suites.flatMap(testsIn).filter(({ status }) => status === 'flaky');
  const isCutOff = ({ results }) =>
    results
      .filter(({ status }) => status !== 'passed')
      .every(({ errors: told }) => told.every(({ message }) => message?.includes('Error: lost the line to')));
  const cutOff = flaky.filter(isCutOff);
  for (const { title } of cutOff) say(`run again after the harness lost the browser: ${title}`);
  return {
    passed: stats.expected + cutOff.length,
    failed: stats.unexpected + stats.flaky - cutOff.length + errors.length,
    skipped: stats.skipped,
  };
}

function testsIn({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ title, tests }) => tests.map((test) => ({ ...test, title })));
  return [...own, ...suites.flatMap(testsIn)];
}

/** Runs a tool of the project with the set-up's Node; all it writes goes to standard error. */
function run(name, [tool, ...args]) {
  say(`${name} …`);
  return new Promise((resolve) => {
    const child = spawn(node, [toolPath(tool), ...args], {
      cwd: root,
      env: environment,
      stdio: ['ignore', 2, 2],
      // A group of its own, so that a runner's browsers end with it.
      detached: process.platform !== 'win32',
    });
    running.add(child);
    const end = (code) => {
      running.delete(child);
      resolve(code);
    };
    child.on('exit', end);
    child.on('error', () => end(null));
  });
}

function stopAll() {
  for (const child of running) {
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
    } catch {
      // it has ended by itself
    }
  }
}
