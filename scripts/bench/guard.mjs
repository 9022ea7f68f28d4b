// Measures what the guard costs a page, in one run beside two floors: a content script that does nothing, and
// one that only walks text and observes. Usage: node scripts/bench/guard.mjs [--runs 11] [--build DIR] [--out FILE]
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { renderPage } from '../../tests/simulator/pages/render.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '11' },
    build: { type: 'string', default: '.output/chrome-mv3' },
    out: { type: 'string', default: '.output/bench-guard.json' },
  },
});
const runs = Number(values.runs);
const warmUps = 1;
const settleMs = 700;

const walker = `const see = (node) => node.data ?? node.nodeName;
document.addEventListener('DOMContentLoaded', () => {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) see(walk.currentNode);
  new MutationObserver((records) => { for (const record of records) { for (const node of record.addedNodes) see(node); if (record.type === 'characterData') see(record.target); } })
    .observe(document.body, { childList: true, subtree: true, characterData: true });
});`;
const guard = readFileSync(path.join(values.build, 'bitso-guard.js'), 'utf8');
const scripts = { empty: ';', walker, guard };

/** 5,000 nodes that are no key page, with a function that changes 200 of them in 20 frames. */
const rows = Array.from(
  { length: 2500 },
  (_, at) => `<div class="r"><span>MXN ${(at * 37) % 9999}.00</span></div>`,
).join('');
const churn = `window.churn = async () => { performance.mark('churn'); const root = document.querySelector('#root'); const spans = root.querySelectorAll('span');
for (let frame = 0; frame < 20; frame++) { await new Promise(requestAnimationFrame); for (let k = 0; k < 10; k++) { const span = spans[((frame * 10 + k) * 7) % spans.length];
if (k % 2) span.firstChild.data = 'MXN ' + frame + k; else { const made = document.createElement('div'); made.innerHTML = '<span>' + frame + '</span>'; root.append(made); } } } await new Promise(requestAnimationFrame); };`;
const bulk = `<div id="root" style="height:200px;overflow:auto">${rows}</div><script>${churn}</script></body>`;
const form = renderPage('/api_setup', 'on=make-withdrawals,place-orders')?.html ?? '';
const pages = {
  'off the key page': `<!doctype html><meta charset="utf-8"><title>Wallet</title><body><h1>Wallet</h1>${bulk}</html>`,
  'on the key page': form.replace('</body>', bulk),
};

const server = http.createServer((request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(request.url === '/api_setup' ? pages['on the key page'] : pages['off the key page']);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const port = server.address().port;
const urls = {
  'off the key page': `http://localhost:${port}/wallet`,
  'on the key page': `http://localhost:${port}/api_setup`,
};

const folder = mkdtempSync(path.join(tmpdir(), 'llavero-bench-'));
const samples = {};
const subjects = await Promise.all(
  Object.entries(scripts).map(async ([name, source]) => {
    const extension = path.join(folder, name);
    mkdirSync(extension);
    writeFileSync(path.join(extension, 'content.js'), source);
    writeFileSync(path.join(extension, 'background.js'), '');
    const manifest = {
      manifest_version: 3,
      name,
      version: '1',
      background: { service_worker: 'background.js' },
      content_scripts: [
        { matches: ['http://localhost/*'], js: ['content.js'], run_at: 'document_start', all_frames: true },
      ],
    };
    writeFileSync(path.join(extension, 'manifest.json'), JSON.stringify(manifest));
    const real = realpathSync(extension);
    const context = await chromium.launchPersistentContext(path.join(folder, `${name}-profile`), {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      headless: true,
      args: ['--disable-gpu', `--disable-extensions-except=${real}`, `--load-extension=${real}`],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    return { name, context, prefix: `chrome-extension://${new URL(worker.url()).host}/` };
  }),
);

/**
 * Milliseconds of processor time that the subject's own script took, by the browser's trace: while the page loaded
 * and settled, and from the mark of the changes on. What is nested counts once. A busy machine makes all subjects
 * slower, and so is the walker's own time the measure of how fast this one is.
 */
async function sample({ context, prefix }, url) {
  const page = await context.newPage();
  const browser = context.browser();
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'blink.user_timing'], // each more makes what is measured slower
  });
  await page.goto(url);
  await page.waitForTimeout(settleMs);
  await page.evaluate(() => window.churn());
  await page.waitForTimeout(settleMs / 2);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  await page.close();
  const churnAt = traceEvents.find(({ name }) => name === 'churn').ts;
  const spans = { load: 0, churn: 0 };
  const ends = new Map();
  const mine = traceEvents.filter(({ ph, name, args }) => {
    const isCode = name === 'EvaluateScript' || name === 'FunctionCall';
    return ph === 'X' && isCode && String(args?.data?.url ?? '').startsWith(prefix);
  });
  for (const { pid, tid, ts, dur, tdur } of mine.toSorted((a, b) => a.ts - b.ts)) {
    const thread = `${pid} ${tid}`;
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    spans[ts < churnAt ? 'load' : 'churn'] += tdur / 1000;
  }
  return spans;
}

const put = (what, who, value) => {
  samples[what] ??= {};
  samples[what][who] = [...(samples[what][who] ?? []), value];
};
for (let run = -warmUps; run < runs; run++) {
  // In turn the other way round: none always comes first.
  for (const subject of run % 2 === 0 ? subjects : subjects.toReversed()) {
    for (const [where, url] of Object.entries(urls)) {
      const { load, churn } = await sample(subject, url);
      if (run < 0) continue;
      put(`${where}, load`, subject.name, load);
      put(`${where}, 200 mutations`, subject.name, churn);
    }
  }
}
for (const { context } of subjects) await context.close();
server.close();
rmSync(folder, { recursive: true, force: true });

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const table = Object.fromEntries(
  Object.entries(samples).map(([what, by]) => [
    what,
    Object.fromEntries(Object.entries(by).map(([name, list]) => [name, Number(median(list).toFixed(2))])),
  ]),
);
const bytes = {
  raw: statSync(path.join(values.build, 'bitso-guard.js')).size,
  gzip: gzipSync(guard, { level: 9 }).length,
};
console.log(
  `guard: medians of ${runs} interleaved rounds, ms of processor time; ${cpus().length} cpus, load ${loadavg()[0].toFixed(1)}`,
);
console.table(table);
const { 'off the key page, load': off, 'on the key page, load': on } = table;
const mutations = table['on the key page, 200 mutations'];
const aims = [
  ['off the key page', off.guard - off.empty, 2, 'ms over empty'],
  ['on the key page', on.guard - on.empty, 6, 'ms over empty'],
  ['200 mutations on the key page', mutations.guard / mutations.walker, 1.5, 'times the walker'],
];
for (const [what, value, most, unit] of aims)
  console.log(`  ${what}: ${value.toFixed(2)} ${unit}, aim ${most}: ${value <= most ? 'met' : 'MISSED'}`);
console.log(`content script: ${bytes.raw} bytes, ${bytes.gzip} gzipped`);
writeFileSync(values.out, JSON.stringify({ runs, table, bytes }, null, 2));
