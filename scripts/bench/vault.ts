import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { startNetwork } from '../../tests/e2e/harness/network.ts';
import { launch } from '../../tests/e2e/harness/test.ts';
import type { Cost } from './measure.ts';
import { medianOf } from './measure.ts';
import type { Measured } from './vault-page.ts';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * What an RTX 4090 does in a second. Source: Steve Thomas, "Minimum password settings"
 * (tobtu.com/minimum-password-settings, 2022-12-29). PBKDF2-HMAC-SHA256 with 600 000 iterations is set for
 * 10 000 guesses per second and GPU, with an RTX 4090 counted as 1.5 of them. Argon2id moves
 * 1024 · m · (3t − 1) bytes per guess (m in KiB, t passes) and is bound by memory bandwidth: 1 008 GB/s for an
 * RTX 4090 (NVIDIA's data sheet). Taken at full bandwidth, which no attack reaches: an upper bound.
 */
const pbkdf2IterationsPerSecond = 15_000 * 600_000;
const bandwidth = 1.008e12;
const argon2idGuesses = ({ memoryKiB, passes }: Measured['kdf']) =>
  bandwidth / (1024 * memoryKiB * (3 * passes - 1));
const pbkdf2Guesses = (iterations: number) => pbkdf2IterationsPerSecond / iterations;

/** The vault against MetaMask's, in one page of one Chromium: needs the build in `.output`. */
export async function benchVault(rounds = 7): Promise<void> {
  const source = await bundle();
  const network = await startNetwork();
  const browser = await launch('chromium', network);
  let measured: Measured;
  try {
    const page = await browser.open(`${browser.extensionOrigin}/options.html`);
    await page.runSource(source);
    await page.runSource(`globalThis.measuring = benchVault(${rounds}).then(
      (value) => { globalThis.measured = { value }; },
      (error) => { globalThis.measured = { error: String(error?.stack ?? error) }; },
    ); undefined`);
    measured = await waitFor(() => page.runSource('globalThis.measured ?? null'));
  } finally {
    await browser.close();
    await network.close();
  }
  const { kdf, peerIterations, unlock, sizes } = measured;
  const guesses = {
    llavero: Math.round(argon2idGuesses(kdf)),
    peer: Math.round(pbkdf2Guesses(peerIterations)),
  };
  const kdfName = `Argon2id ${kdf.memoryKiB / 1024} MiB, ${kdf.passes} passes, ${kdf.lanes} lane`;
  console.log(
    `\nVault: beside @metamask/browser-passworder, one Chromium page, interleaved, ${rounds} rounds`,
  );
  print(unlock, (what) =>
    what.startsWith('Llavero')
      ? `at most ${guesses.llavero} guesses/s (${kdfName})`
      : `${guesses.peer} guesses/s (PBKDF2-SHA256, ${peerIterations} iterations)`,
  );
  for (const { bytes, costs } of sizes) {
    console.log(`  open vault of ${(bytes / 1000).toFixed(1)} kB`);
    print(costs, (what) =>
      what.startsWith('floor')
        ? ''
        : `${what.startsWith('Llavero') ? `<= ${guesses.llavero}` : guesses.peer} guesses/s`,
    );
  }
  const ratio =
    medianOf(unlock, 'Llavero, unlock') / medianOf(unlock, 'browser-passworder, decrypt with password');
  console.log(
    `  an unlock takes ${ratio.toFixed(1)} times as long; a guess costs a thief ${(guesses.peer / guesses.llavero).toFixed(1)} times as much`,
  );
  console.log('  guesses/s: computed for one RTX 4090, formula and source in scripts/bench/vault.ts');
  mkdirSync(path.join(root, '.output'), { recursive: true });
  writeFileSync(
    path.join(root, '.output/bench-vault.json'),
    `${JSON.stringify({ guesses, ...measured }, null, 2)}\n`,
  );
}

function print(costs: readonly Cost[], note: (what: string) => string): void {
  for (const { what, medianMs, worstMs } of costs) {
    const times = `${medianMs.toFixed(2).padStart(9)} ms  (worst ${worstMs.toFixed(2)})`;
    console.log(`  ${what.padEnd(48)} ${times.padEnd(34)} ${note(what)}`.trimEnd());
  }
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: path.join(import.meta.dirname, 'vault-page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was bundled');
  return output.output[0].code;
}

async function waitFor(read: () => Promise<unknown>): Promise<Measured> {
  for (;;) {
    const found = await read();
    if (typeof found === 'object' && found !== null) {
      if ('error' in found) throw new Error(String(found.error));
      // What the page's half of this bench returned, after a JSON round trip.
      return (found as { value: Measured }).value;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
