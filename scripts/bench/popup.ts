import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { startNetwork } from '../../tests/e2e/harness/network.ts';
import { median } from './measure.ts';
import { samplePage, samplePopup, sampleRefresh, sampleWake } from './popup-samples.ts';
import { type Subject, startBlank, startLlavero } from './popup-subject.ts';

const root = path.resolve(import.meta.dirname, '../..');
const assets = 80;
const warmUps = 1;

/** What one figure was, round by round. */
interface Figure {
  what: string;
  unit: 'ms' | 'MB';
  blank: number[];
  llavero: number[];
}

/** The popup of the build in `.output` beside that of a blank extension, one Chromium each. */
export async function benchPopup(rounds = 9): Promise<void> {
  const network = await startNetwork();
  const open: Subject[] = [];
  const sampled: Round[] = [];
  const wakes: Pair<number>[] = [];
  try {
    const blank = await startBlank(network);
    open.push(blank);
    const llavero = await startLlavero(network, assets);
    open.push(llavero);
    for (let round = -warmUps; round < rounds; round++) {
      const sample = await sampleRound(inTurn(round, { blank, llavero }));
      if (round >= 0) sampled.push(sample);
    }
    // Afterwards: a background that was just stopped would be a cold one for the next round.
    for (let round = -warmUps; round < rounds; round++) {
      const wakeMs = await sampleBoth(inTurn(round, { blank, llavero }), sampleWake);
      if (round >= 0) wakes.push(wakeMs);
    }
  } finally {
    for (const subject of open) await subject.close();
    await network.close();
  }
  report(rounds, figuresOf(sampled, wakes));
}

type Pair<T> = Record<'blank' | 'llavero', T>;
type Round = Awaited<ReturnType<typeof sampleRound>>;

async function sampleRound(subjects: Pair<Subject>) {
  return {
    popup: await sampleBoth(subjects, samplePopup),
    page: await sampleBoth(subjects, samplePage),
    refresh: await sampleBoth(subjects, sampleRefresh),
  };
}

/** In turn the other way round: neither always comes first. */
const inTurn = (round: number, { blank, llavero }: Pair<Subject>): Pair<Subject> =>
  round % 2 === 0 ? { blank, llavero } : { llavero, blank };

/** One after the other, in the order in which they stand. */
async function sampleBoth<T>(
  subjects: Pair<Subject>,
  sample: (subject: Subject) => Promise<T>,
): Promise<Pair<T>> {
  const samples: [string, T][] = [];
  for (const [name, subject] of Object.entries(subjects)) samples.push([name, await sample(subject)]);
  // The names are those of `subjects`, which the compiler forgets on the way.
  return Object.fromEntries(samples) as Pair<T>;
}

function figuresOf(rounds: readonly Round[], wakes: readonly Pair<number>[]) {
  const both = (
    what: string,
    unit: Figure['unit'],
    read: (round: Round, of: keyof Pair<Subject>) => number,
  ): Figure => ({
    what,
    unit,
    blank: rounds.map((round) => read(round, 'blank')),
    llavero: rounds.map((round) => read(round, 'llavero')),
  });
  return {
    popupFirst: both('real popup opened -> first paint', 'ms', ({ popup }, of) => popup[of].firstPaint),
    popup: both('real popup opened -> last known balances', 'ms', ({ popup }, of) => popup[of].contentPaint),
    page: both('popup page, first paint', 'ms', ({ page }, of) => page[of].firstPaint),
    assets: both(`popup page, ${assets} assets on screen`, 'ms', ({ page }, of) => page[of].contentPaint),
    script: both('popup page, script time', 'ms', ({ page }, of) => page[of].scriptMs),
    heap: both('popup page, heap after a collection', 'MB', ({ page }, of) => page[of].heapBytes / 1e6),
    wake: {
      what: 'worker wake -> its answer',
      unit: 'ms' as const,
      blank: wakes.map(({ blank }) => blank),
      llavero: wakes.map(({ llavero }) => llavero),
    },
    refresh: both('refresh, asked for by a page', 'ms', ({ refresh }, of) => refresh[of].wholeMs),
    slower: both('  the slower of its two requests', 'ms', ({ refresh }, of) => refresh[of].slowerMs),
    over: both('  refresh over that request', 'ms', ({ refresh }, of) => refresh[of].overMs),
  };
}

function report(rounds: number, figures: ReturnType<typeof figuresOf>): void {
  const machine = { cpus: cpus().length, load: Number((loadavg()[0] ?? Number.NaN).toFixed(1)) };
  const rows = Object.values(figures).map(({ what, unit, blank, llavero }) => {
    const medians = { blank: median(blank), llavero: median(llavero) };
    return { what, unit, ...medians, worst: Math.max(...llavero) };
  });
  const ratio = ({ blank, llavero }: Figure) => median(llavero) / median(blank);
  const aims = [
    aim('real popup with its balances, times blank', ratio(figures.popup), 1.1),
    aim('popup page, first paint, times blank', ratio(figures.page), 1.4),
    aim('refresh over the slower request, ms', median(figures.over.llavero), 20),
    aim('popup heap, MB', median(figures.heap.llavero), 3),
  ];
  console.log(
    `\nPopup: beside a blank extension, one Chromium each, medians of ${rounds} interleaved rounds; ${assets} assets, ${machine.cpus} cpus, load ${machine.load}`,
  );
  console.log(
    '  the blank one shows one line, and its paint stands beside that of the balances; its refresh is bare',
  );
  console.log(`  ${'blank'.padStart(52)} ${'Llavero'.padStart(10)}`);
  for (const { what, unit, blank, llavero, worst } of rows) {
    console.log(
      `  ${what.padEnd(41)} ${blank.toFixed(2).padStart(10)} ${llavero.toFixed(2).padStart(10)} ${unit}  (worst ${worst.toFixed(2)})`,
    );
  }
  for (const { text, value, most, isMet } of aims)
    console.log(`  aim: ${text}: ${value.toFixed(2)}, at most ${most}: ${isMet ? 'met' : 'MISSED'}`);
  mkdirSync(path.join(root, '.output'), { recursive: true });
  writeFileSync(
    path.join(root, '.output/bench-popup.json'),
    `${JSON.stringify({ rounds, assets, machine, rows, aims, figures }, null, 2)}\n`,
  );
}

const aim = (text: string, value: number, most: number) => ({ text, value, most, isMet: value <= most });
