// The simulated Bitso on a loopback port, for any client: see tests/simulator/run.ts.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureSetup, root } from './setup.mjs';

const node = ensureSetup();
const script = path.join(root, 'tests/simulator/run.ts');
const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
const simulator = spawn(node, [...flags, script, ...process.argv.slice(2)], {
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
});
simulator.on('exit', (code) => process.exit(code ?? 1));

// npm that is stopped ends its shell, and the shell does not always pass that on: then we have a new parent.
const parent = process.ppid;
const stop = () => simulator.kill('SIGTERM');
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && stop(), 200).unref();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
