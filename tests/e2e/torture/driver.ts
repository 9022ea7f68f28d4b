import type { Browser as Extension } from 'wxt/browser';
import type { Request, Response } from '../../../utils/messaging/protocol.ts';
import { type Browser, type Tab, within } from '../harness/browser.ts';
import type { Act, Outcome, Prepared } from './page-client.ts';
import { installClient } from './page-client.ts';

declare const chrome: typeof Extension;

/** What is in a vault, as far as a test put it there; null in place of what a locked vault does not tell. */
export interface Contents {
  keys: string[];
  draft: string | null;
  autoLockMinutes: number | null;
  currency: string;
}

/**
 * Speaks to the background from a page of ours, by the messages and the worker that the controls use too,
 * and without waiting for them to be drawn: what two hundred interruptions need.
 */
export interface Driver {
  state(): Promise<Response<'app.state'>>;
  contents(): Promise<Contents>;
  /** Sends one message; a refusal comes back as its code. */
  send(act: Act): Promise<Outcome>;
  /** Derives what a message with a passphrase carries, so that a stop hits the background and not the page. */
  prepare(request: Prepared): Promise<Act>;
  /** Sends one message after `delayMs` and does not wait for the answer. */
  begin(act: Act, delayMs: number): Promise<void>;
  /** The answer to what was begun; 'cut' where the background died first. */
  finish(): Promise<Outcome>;
  /** All of `storage.local`, as text. */
  dump(): Promise<string>;
  tab: Tab;
}

export async function openDriver(browser: Browser): Promise<Driver> {
  const tab = await browser.open(`${browser.extensionOrigin}/options.html`);
  await tab.run(installClient);
  const send = (act: Act) => tab.run((message) => window.llaveroClient.send(message), act);
  const ask = async <T>(act: Act): Promise<T> => {
    const outcome = await send(act);
    if (outcome.kind !== 'answered') throw new Error(`${act.name}: ${JSON.stringify(outcome)}`);
    // The protocol's own type: the background has parsed what it sends.
    return outcome.value as T;
  };
  const state = () => ask<Response<'app.state'>>({ name: 'app.state', request: {} });
  return {
    tab,
    state,
    send,
    contents: async () => {
      const { keys } = await ask<Response<'key.list'>>({ name: 'key.list', request: {} });
      const { draft } = await ask<Response<'key.draft'>>({ name: 'key.draft', request: {} });
      const { settings } = await state();
      const { autoLockMinutes, currency } = settings;
      return {
        keys: keys.map(({ name }) => name).sort(),
        draft: draft?.name ?? null,
        autoLockMinutes,
        currency,
      };
    },
    prepare: (request) => tab.run((wanted) => window.llaveroClient.prepare(wanted), request),
    begin: (act, delayMs) => tab.run((...given) => window.llaveroClient.begin(...given), act, delayMs),
    finish: () =>
      within(
        40_000,
        tab.run(() => window.llaveroClient.finish()),
      ),
    dump: () => tab.run(async () => JSON.stringify(await chrome.storage.local.get())),
  };
}

export const formOf = (name: string): Request<'key.add'>['form'] => ({
  name,
  service: '',
  purpose: 'balances',
  key: `key-${name}`,
  secret: `secret-of-${name}`,
});

/** Opens the vault with one of the passphrases, and says with which; null where none is right. */
export async function unlockWith(driver: Driver, passphrases: readonly string[]): Promise<string | null> {
  for (const passphrase of passphrases) {
    const act = await driver.prepare({ kind: 'unlock', passphrase });
    if (act.name === 'wrong-passphrase') continue;
    const outcome = await driver.send(act);
    if (outcome.kind !== 'answered') throw new Error(`unlock: ${JSON.stringify(outcome)}`);
    return passphrase;
  }
  return null;
}
