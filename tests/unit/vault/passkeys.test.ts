import { beforeEach, describe, expect, it } from 'vitest';
import { codeOf } from '../../../utils/errors.ts';
import { toBase64 } from '../../../utils/vault/bytes.ts';
import {
  addPasskey,
  makeSlot,
  type PasskeyAnswer,
  tryPasskey,
  trySlot,
} from '../../../utils/vault/derivation.ts';
import type { PasskeySlot } from '../../../utils/vault/record.ts';
import type { Vault } from '../../../utils/vault/vault.ts';
import { createBrowser, passphrase, random, type TestBrowser } from './world.ts';

let browser: TestBrowser;
let vault: Vault;

beforeEach(async () => {
  browser = createBrowser();
  vault = browser.wake();
  await browser.create(vault);
});

/** What a page gets of an authenticator: for one passkey and one input always the same. */
const answer = (): PasskeyAnswer => ({
  credentialId: toBase64(random(32)),
  input: toBase64(random(32)),
  output: toBase64(random(32)),
});
const code = (work: Promise<unknown>) => work.then(() => 'no error', codeOf);

async function slotFor(passkey: PasskeyAnswer, phrase = passphrase): Promise<PasskeySlot | null> {
  const offer = await vault.attempt();
  if (offer.kind === 'wait') throw new Error('wait');
  return addPasskey(phrase, offer.id, offer.slot, passkey, browser.derivation);
}

async function add(name: string): Promise<PasskeyAnswer> {
  const passkey = answer();
  const slot = await slotFor(passkey);
  if (!slot) throw new Error('wrong passphrase');
  await vault.passkeys.add({ slot, name });
  return passkey;
}

async function open(passkey: PasskeyAnswer): Promise<boolean> {
  const { id, passkeys } = await vault.passkeys.list();
  const slot = passkeys.find((known) => known.slot.credentialId === passkey.credentialId)?.slot;
  const session = slot && (await tryPasskey(passkey.output, id, slot, browser.derivation));
  if (!session) return false;
  return (await vault.unlock({ session })).state === 'unlocked';
}

describe('a passkey', () => {
  it('opens what the passphrase opens, after a restart too; the passphrase goes on', async () => {
    await vault.change((payload) => ({ ...payload, settings: { autoLockMinutes: 5 } }));
    const passkey = await add('Laptop');
    await vault.lock();
    browser.restart();
    vault = browser.wake();
    expect(await open(passkey)).toBe(true);
    expect(await vault.read(({ settings }) => settings.autoLockMinutes)).toBe(5);
    await vault.lock();
    expect(await browser.unlock(vault)).toBe(true);
  });

  it('is in every copy at once', async () => {
    const { credentialId } = await add('Laptop');
    for (const key of ['vault:a', 'vault:b']) expect(browser.local.items.get(key)).toContain(credentialId);
  });

  it('is not made with a wrong passphrase', async () => {
    expect(await slotFor(answer(), 'not the passphrase')).toBeNull();
  });

  it('is listed by its name while locked, and added only while open', async () => {
    const passkey = answer();
    const slot = await slotFor(passkey);
    await add('Phone');
    await vault.lock();
    expect((await vault.passkeys.list()).passkeys).toMatchObject([
      { name: 'Phone', addedAt: browser.clock.now },
    ]);
    if (slot) expect(await code(vault.passkeys.add({ slot, name: 'Late' }))).toBe('vault-locked');
    expect(await code(vault.passkeys.remove(passkey.credentialId))).toBe('vault-locked');
  });

  it('whose output is another, or whose slot was changed, opens nothing', async () => {
    const passkey = await add('Laptop');
    const other = await add('Phone');
    await vault.lock();
    expect(await open({ ...passkey, output: other.output })).toBe(false);
    const { id, passkeys } = await vault.passkeys.list();
    const [one, two] = passkeys.map(({ slot }) => slot);
    if (!one || !two) throw new Error('two passkeys');
    for (const forged of [
      { ...one, input: two.input },
      { ...one, credentialId: two.credentialId },
    ]) {
      expect(await code(tryPasskey(passkey.output, id, forged, browser.derivation))).toBe('vault-damaged');
    }
  });

  it('is one of eight at most, each of them once', async () => {
    const first = await add('1');
    const again = await slotFor(first);
    if (again) expect(await code(vault.passkeys.add({ slot: again, name: 'twice' }))).toBe('passkey-known');
    await browser.unlock(vault);
    for (const name of '2345678') {
      await add(name);
      await browser.unlock(vault);
    }
    const ninth = await slotFor(answer());
    if (ninth) expect(await code(vault.passkeys.add({ slot: ninth, name: '9' }))).toBe('passkey-many');
    expect((await vault.passkeys.list()).passkeys).toHaveLength(8);
  });

  it('removed opens nothing, is in no copy, and leaves the others', async () => {
    const gone = await add('Laptop');
    const stays = await add('Phone');
    await vault.passkeys.remove(gone.credentialId);
    expect((await vault.passkeys.list()).passkeys.map(({ name }) => name)).toEqual(['Phone']);
    expect([...browser.local.items.values()].join()).not.toContain(gone.credentialId);
    await vault.lock();
    expect(await open(gone)).toBe(false);
    expect(await open(stays)).toBe(true);
  });

  it('survives a change of passphrase only where it is used in it', async () => {
    const kept = await add('Laptop');
    const gone = await add('Phone');
    const offer = await vault.attempt();
    if (offer.kind === 'wait') throw new Error('wait');
    const proof = await trySlot(passphrase, offer.id, offer.slot, browser.derivation);
    if (!proof) throw new Error('wrong passphrase');
    const made = await makeSlot('another long passphrase', offer.id, browser.derivation, [kept]);
    await vault.changePassphrase({ proof, made });
    await vault.lock();
    expect((await vault.passkeys.list()).passkeys.map(({ name }) => name)).toEqual(['Laptop']);
    expect(await open(gone)).toBe(false);
    expect(await open(kept)).toBe(true);
    expect(await browser.unlock(vault, passphrase)).toBe(false);
  });

  it('without its name opens the vault all the same', async () => {
    const passkey = await add('Laptop');
    browser.local.items.set('vault:passkeys', '"garbage"');
    expect((await vault.passkeys.list()).passkeys).toMatchObject([{ name: '', addedAt: null }]);
    await vault.lock();
    expect(await open(passkey)).toBe(true);
  });

  it('is gone, with its name, after a wipe', async () => {
    await add('Laptop');
    await vault.wipe();
    expect([...browser.local.items.keys()]).toEqual([]);
    expect(await code(vault.passkeys.list())).toBe('vault-empty');
  });
});
