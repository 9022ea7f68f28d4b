// The simulated Bitso on a loopback port, for any client: see tests/simulator/run.ts.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureSetup, root, typeScriptFlags, whenToEnd } from './setup.mjs';

const node = ensureSetup();
const script = path.join(root, 'tests/simulator/run.ts');
const simulator = spawn(node, [...typeScriptFlags, script, ...process.argv.slice(2)], {
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
});
simulator.on('exit', (code) => process.exit(code ?? 1));

whenToEnd(() => simulator.kill('SIGTERM'));
