import { expect, it } from 'vitest';
import { openTable } from '../../../utils/vault/table.ts';
import { entry, setMark } from '../../unit/vault/trials.ts';
import { createBrowser } from '../../unit/vault/world.ts';

// Each bit of each copy as it lies in storage, through the whole vault: the background starts, finds the damage,
// takes another copy, says so, and opens with the passphrase.
it.each(['vault:a', 'vault:b', 'vault:mirror'])(
  'every bit of %s flipped: opened from another copy',
  async (key) => {
    const browser = createBrowser();
    const vault = browser.wake();
    const mirror = openTable(browser.indexedDB, 'llavero-vault');
    await browser.create(vault);
    await setMark(vault, 'older');
    await vault.change((payload) => ({ ...payload, keys: [entry('Key')], draft: null }));
    await vault.lock();
    const snapshot = new Map(browser.local.items);
    const inMirror = await mirror.get('vault:mirror');
    const whole = key === 'vault:mirror' ? String(inMirror) : JSON.parse(snapshot.get(key) ?? '');
    const bytes = Buffer.from(whole, 'utf8');

    const outcomes = new Map<string, number>();
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      browser.local.items.clear();
      for (const [name, text] of snapshot) browser.local.items.set(name, text);
      browser.restart();
      if (key === 'vault:mirror') await mirror.set(key, flipped.toString('utf8'));
      else browser.local.items.set(key, JSON.stringify(flipped.toString('utf8')));

      const woken = browser.wake();
      const { isRepaired } = await woken.status();
      const isOpen = await browser.unlock(woken);
      // Slot b holds the generation before: only a or the mirror have the newest, and one of them always stands.
      const keys = isOpen
        ? await woken.read((payload) => payload.keys.map(({ name }) => name).join())
        : 'locked';
      const outcome = `repaired ${isRepaired}, ${keys}`;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      await woken.lock();
      await mirror.clear();
      await mirror.set('vault:mirror', inMirror);
      await mirror.set('vault:exists', 'yes');
    }
    console.log(`${key}: ${bytes.length * 8} bits`);
    expect(Object.fromEntries(outcomes)).toEqual({ 'repaired true, Key': bytes.length * 8 });
  },
  600_000,
);
