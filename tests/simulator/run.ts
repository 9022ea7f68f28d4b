import { parseArgs } from 'node:util';
import { startSimulator } from './server.ts';

// `npm run -s simulator -- --port N [--balance FILE] [--ticker FILE]`: one line of JSON, then until stopped.
const values = readArguments();
const port = Number(values.port ?? '0');
if (!Number.isInteger(port) || port < 0 || port > 65_535) fail(`--port ${values.port} is no port number`);

const simulator = await startSimulator({
  port,
  balanceFile: values.balance,
  tickerFile: values.ticker,
}).catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));

const stop = () => void simulator.close().then(() => process.exit(0));
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
// The script that started this one holds the other end: if it is killed, this must not stay behind.
process.on('disconnect', stop);

const keys = simulator.keys.map(({ name, key, secret, rights }) => ({ name, key, secret, rights }));
process.stdout.write(`${JSON.stringify({ api: `${simulator.origin}/api`, keys })}\n`);

function readArguments() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: { port: text, balance: text, ticker: text } }).values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(sentence: string): never {
  process.stderr.write(`simulator: ${sentence}\n`);
  process.exit(1);
}
