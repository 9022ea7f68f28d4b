import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { type EngineName, until } from '../harness/browser.ts';
import type { Network } from '../harness/network.ts';
import { launch } from '../harness/test.ts';
import { type Contents, formOf, openDriver, unlockWith } from './driver.ts';

const kinds = [
  'truncate one',
  'flip in one',
  'delete one',
  'truncate all',
  'flip in all',
  'delete all',
] as const;
const victims = ['storage.local', 'IndexedDB', 'both'] as const;

/** What is done to the files of a profile while its browser is not running. */
export interface Damage {
  victim: (typeof victims)[number];
  kind: (typeof kinds)[number];
  /** Which file, and where in it, as parts of one. */
  picks: number[];
}

/** So many damages of that seed; every victim and, in a run of eighteen, every kind on every victim. */
export function planDamages(seed: number, count: number): Damage[] {
  const picks = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
    minLength: 24,
    maxLength: 24,
  });
  return fc.sample(picks, { seed, numRuns: count }).map((picked, index) => ({
    victim: victims[index % 3] ?? 'both',
    kind: kinds[Math.floor(index / 3 + (picked[0] ?? 0)) % kinds.length] ?? 'delete all',
    picks: picked.slice(1),
  }));
}

const passphrase = 'the passphrase of the damaged profile';

/** A profile with a vault that has been written several times, its browser ended. The caller removes it. */
export async function makeProfile(
  engine: EngineName,
  network: Network,
): Promise<{ profile: string; contents: Contents }> {
  const browser = await launch(engine, network);
  const driver = await openDriver(browser);
  await driver.send(await driver.prepare({ kind: 'create', passphrase }));
  for (const name of ['One', 'Two', 'Three']) {
    await driver.send({ name: 'key.add', request: { mode: 'anyway', form: formOf(name) } });
  }
  await driver.send({ name: 'key.add', request: { mode: 'draft', form: formOf('Draft') } });
  await driver.send({ name: 'settings.set', request: { autoLockMinutes: 30 } });
  const contents = await driver.contents();
  await browser.quit();
  return { profile: browser.profile, contents };
}

/**
 * Opens a damaged copy of the profile. Throws where the vault is lost though one engine was whole, or where
 * what is left of a lost one is written over. Returns what was found.
 */
export async function sufferDamage(
  engine: EngineName,
  network: Network,
  template: { profile: string; contents: Contents },
  damage: Damage,
): Promise<string> {
  const profile = mkdtempSync(path.join(tmpdir(), 'llavero-damaged-'));
  // Sockets and locks of the browser that ended are neither needed nor copyable.
  cpSync(template.profile, profile, { recursive: true, filter: (file) => isPlain(file) });
  try {
    inflict(damage, engine, profile);
    const browser = await launch(engine, network, { profile });
    try {
      const driver = await openDriver(browser);
      const asked = await driver.send({ name: 'app.state', request: {} });
      if (damage.victim === 'both' && asked.kind === 'refused' && asked.code === 'storage-unreadable') {
        // Neither engine can be opened: nobody knows what is there, so nothing may be made in its place.
        const made = await driver
          .prepare({ kind: 'create', passphrase })
          .then(driver.send)
          // Nor is there a place to leave the session's key in.
          .catch(() => null);
        if (made?.kind === 'answered') throw new Error('a vault was made where nothing could be read');
        await until('the page to say so', () =>
          driver.tab.run(() => document.querySelector('.page .notice[data-tone="danger"]') !== null),
        );
        if (await driver.tab.run(() => document.querySelector('#create') !== null))
          throw new Error('a vault is offered where nothing could be read');
        return 'unreadable, said so';
      }
      const { vault } = await driver.state();
      if (vault.state === 'locked') {
        if ((await unlockWith(driver, [passphrase])) === null)
          throw new Error('the passphrase does not open it');
        const found = await driver.contents();
        const isWhole =
          JSON.stringify({ ...found, currency: '' }) ===
          JSON.stringify({ ...template.contents, currency: '' });
        // Both engines set back by the same damage look like a vault of yesterday: nothing can tell.
        if (!isWhole && damage.victim !== 'both') throw new Error(`found ${JSON.stringify(found)}`);
        return `${isWhole ? 'whole' : 'older'}${vault.isRepaired ? ', told' : ''}`;
      }
      if (damage.victim !== 'both') throw new Error(`the vault is ${vault.state}`);
      if (vault.state !== 'empty' && vault.state !== 'damaged')
        throw new Error(`the vault is ${vault.state}`);
      if (vault.state === 'damaged') {
        const before = await driver.dump();
        const refused = await driver.send(await driver.prepare({ kind: 'create', passphrase }));
        if (refused.kind !== 'refused' || refused.code !== 'vault-damaged')
          throw new Error(`a vault over a damaged one: ${JSON.stringify(refused)}`);
        const isOffered = await driver.tab.run(() => document.querySelector('#create form') !== null);
        if (isOffered) throw new Error('the page offers to create a vault over a damaged one');
        if ((await driver.dump()) !== before) throw new Error('what was left was written over');
      }
      return vault.state;
    } finally {
      await browser.quit();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

function inflict({ victim, kind, picks }: Damage, engine: EngineName, profile: string): void {
  const folders = victim === 'both' ? (['storage.local', 'IndexedDB'] as const) : [victim];
  for (const [turn, name] of folders.entries()) {
    const files = foldersOf(engine, profile, name).flatMap(filesIn);
    if (files.length === 0) throw new Error(`${engine} keeps no ${name} where it is looked for`);
    const pick = (index: number) => picks[(turn * 11 + index) % picks.length] ?? 0;
    const hit = kind.endsWith('one') ? [files[Math.floor(pick(0) * files.length)] ?? ''] : files;
    for (const [index, file] of hit.entries()) injure(kind, file, (step) => pick(1 + index + step));
  }
}

function injure(kind: Damage['kind'], file: string, pick: (step: number) => number): void {
  const bytes = readFileSync(file);
  if (kind.startsWith('delete')) rmSync(file);
  else if (kind.startsWith('truncate'))
    writeFileSync(file, bytes.subarray(0, Math.floor(pick(0) * bytes.length)));
  else {
    for (let step = 0; step < 16; step += 1) {
      const at = Math.floor(pick(step) * bytes.length);
      if (bytes.length > 0) bytes[at] = (bytes[at] ?? 0) ^ (1 << (step % 8));
    }
    writeFileSync(file, bytes);
  }
}

function foldersOf(engine: EngineName, profile: string, victim: 'storage.local' | 'IndexedDB'): string[] {
  if (engine === 'chromium') {
    const folder = victim === 'IndexedDB' ? 'Default/IndexedDB' : 'Default/Local Extension Settings';
    return childrenOf(path.join(profile, folder)).filter(
      (name) => victim !== 'IndexedDB' || name.includes('chrome-extension_'),
    );
  }
  // Firefox keeps `storage.local` in an IndexedDB of its own, under an origin that only the browser has.
  const ofOurs = childrenOf(path.join(profile, 'storage/default')).filter((name) =>
    name.includes('moz-extension+++'),
  );
  const isLocal = (name: string) => name.includes('userContextId=4294967295');
  return ofOurs
    .filter((name) => isLocal(name) === (victim === 'storage.local'))
    .map((name) => path.join(name, 'idb'));
}

const childrenOf = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile() && path.basename(file) !== 'LOCK');

function isPlain(file: string): boolean {
  try {
    const { isFile, isDirectory } = {
      isFile: statSync(file).isFile(),
      isDirectory: statSync(file).isDirectory(),
    };
    return (isFile || isDirectory) && !/Singleton|lock$|parent\.lock/.test(path.basename(file));
  } catch {
    // a link to a socket that is gone
    return false;
  }
}
