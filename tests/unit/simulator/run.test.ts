import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { rightIds } from '../../../utils/permissions/rights.ts';

const script = fileURLToPath(new URL('../../simulator/run.ts', import.meta.url));
let running: ChildProcess | null = null;
afterEach(() => running?.kill('SIGKILL'));

function run(...args: string[]) {
  const started = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  running = started;
  return started;
}

const Announcement = z.strictObject({
  api: z.string().check(z.regex(/^http:\/\/127\.0\.0\.1:\d+\/api$/)),
  keys: z.array(
    z.strictObject({
      name: z.string(),
      key: z.string().check(z.regex(/^[A-Za-z0-9]{10}$/)),
      secret: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
      rights: z.array(z.enum(rightIds)),
    }),
  ),
});

describe('the simulator as a program', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('prints one line, serves, and ends well on %s', async (signal) => {
    const program = run('--port', '0');
    const lines: string[] = [];
    const output = createInterface({ input: program.stdout }).on('line', (line) => lines.push(line));
    await once(output, 'line');
    const { api, keys } = Announcement.parse(JSON.parse(lines[0] ?? ''));
    expect(keys.map(({ name }) => name)).toEqual([
      'balances only',
      'balances + account',
      'trading',
      'everything',
      'IP-restricted to elsewhere',
      'inactive',
    ]);
    expect((await fetch(`${api}/v3/ticker`)).status).toBe(200);
    program.kill(signal);
    expect(await once(program, 'exit')).toEqual([0, null]);
    expect(lines).toHaveLength(1);
  });

  it.each([
    [['--port', 'many'], '--port many is no port number'],
    [['--ticker', '/nowhere.json'], 'ENOENT'],
    [['--prot', '1'], "Unknown option '--prot'"],
  ])('refuses %j in a sentence', async (args, sentence) => {
    const program = run(...args);
    let said = '';
    program.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
    expect(await once(program, 'close')).toEqual([1, null]);
    expect(said).toContain(`simulator: ${sentence}`);
  });
});
