// `npm start`: Llavero in a browser, with a simulated Bitso and a demo vault; --real for an account of one's own.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browsers.mjs';
import { startRealBrowser } from './real-browser.mjs';
import { ensureSetup, giveUp, root, say, toolPath, typeScriptFlags, whenToEnd } from './setup.mjs';

const currencies = ['MXN', 'USD', 'BRL', 'ARS', 'COP', 'USDT', 'BTC'];
const usage = `npm start [-- options]
  --once            headless; prints what the popup shows, saves pictures under .output/demo/, ends
  --json            one JSON line on standard output (npm start -s -- --once --json)
  --currency CODE   one of ${currencies.join(', ')}
  --balance FILE    the simulated Bitso answers GET /balance with these bytes
  --ticker FILE     and GET /ticker with these
  --real            an ordinary browser and the real Bitso, on a profile that is kept outside this folder`;

const options = readOptions();
const node = ensureSetup();
const { chromium } = ensureBrowsers(node, ['chromium']);
build();
if (options.real) startRealBrowser(chromium, path.join(root, '.output/chrome-mv3'));
else startDemo();

function readOptions() {
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        once: { type: 'boolean' },
        json: { type: 'boolean' },
        real: { type: 'boolean' },
        help: { type: 'boolean' },
        currency: { type: 'string', default: 'MXN' },
        balance: { type: 'string' },
        ticker: { type: 'string' },
      },
    }));
  } catch (error) {
    giveUp(`${error.message}\n\n${usage}`);
  }
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  }
  const currency = values.currency.toUpperCase();
  if (!currencies.includes(currency))
    giveUp(`--currency ${values.currency}: choose one of ${currencies.join(', ')}.`);
  for (const file of [values.balance, values.ticker]) {
    if (file !== undefined && !existsSync(file)) giveUp(`${file} is not there.`);
  }
  return { ...values, currency };
}

function build() {
  say('building the extension …');
  const { status } = spawnSync(node, [toolPath('wxt'), 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) giveUp('the build failed: see above');
}

function startDemo() {
  const given = ['balance', 'ticker'].flatMap((name) =>
    options[name] === undefined ? [] : [`--${name}`, path.resolve(options[name])],
  );
  const hasDisplay = process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const isOnce = options.once || options.json || !hasDisplay;
  const flags = [...(isOnce ? ['--once'] : []), ...(options.json ? ['--json'] : [])];
  const script = path.join(root, 'scripts/demo.ts');
  const demo = spawn(node, [...typeScriptFlags, script, ...flags, '--currency', options.currency, ...given], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CHROMIUM: chromium },
  });
  // It closes its browser and ends, and then so does this.
  whenToEnd(() => demo.kill('SIGTERM'));
  demo.on('exit', (code) => process.exit(code ?? 1));
}
