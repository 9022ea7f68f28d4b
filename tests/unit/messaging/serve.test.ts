import { describe, expect, test } from 'vitest';
import { AppError } from '../../../utils/errors.ts';
import { type MessageName, protocol } from '../../../utils/messaging/protocol.ts';
import { answer, type Door, type Handlers, originOf, type Sender } from '../../../utils/messaging/serve.ts';

const door: Door = {
  extensionId: 'abc',
  extensionOrigin: 'chrome-extension://abc',
  pageOrigins: ['https://bitso.com'],
};
const ui: Sender = { id: 'abc', url: 'chrome-extension://abc/popup.html', origin: 'chrome-extension://abc' };
const page: Sender = { id: 'abc', url: 'https://bitso.com/api_setup', origin: 'https://bitso.com' };

const names = Object.keys(protocol) as MessageName[];
const handled: string[] = [];
const handlers = Object.fromEntries(
  names.map((name) => [
    name,
    async () => {
      handled.push(name);
      return {};
    },
  ]),
) as unknown as Handlers;

const ask = (message: unknown, sender: Sender) =>
  answer(handlers, door, JSON.parse(JSON.stringify(message)), sender);

describe('who may send', () => {
  test.each(names)('%s from a page is answered only where its row says so', async (name) => {
    const reply = await ask({ name, request: {} }, page);
    const isAllowed = protocol[name].from.some((from: string) => from === 'page');
    if (isAllowed) expect(reply).not.toEqual({ ok: false, code: 'forbidden' });
    else expect(reply).toEqual({ ok: false, code: 'forbidden' });
  });

  test.each<[string, Sender]>([
    ['nobody', {}],
    ['another extension', { ...ui, id: 'xyz' }],
    ['our id without an address', { id: 'abc' }],
    ['our id with an address that is none', { id: 'abc', url: 'popup.html' }],
    ['an origin that contradicts the address', { ...ui, origin: 'https://bitso.com' }],
    ['a page that claims our origin', { ...page, origin: 'chrome-extension://abc' }],
    ['a longer host of the same beginning', { id: 'abc', url: 'https://bitso.com.evil.example/' }],
    ['another extension page', { id: 'abc', url: 'chrome-extension://abcd/popup.html' }],
    ['a page over http', { id: 'abc', url: 'http://bitso.com/' }],
    ['a subdomain', { id: 'abc', url: 'https://www.bitso.com/' }],
    ['an opaque origin', { id: 'abc', url: 'data:text/html,x', origin: 'null' }],
    ['a sandboxed frame of the exchange', { ...page, origin: 'null' }],
  ])('%s is nobody to us', async (_, sender) => {
    expect(originOf(door, sender)).toBeNull();
    expect(await ask({ name: 'app.state', request: {} }, sender)).toEqual({ ok: false, code: 'forbidden' });
  });

  test('a popup opened in a tab is ours all the same; Firefox gives no origin', () => {
    expect(originOf(door, ui)).toBe('ui');
    expect(originOf(door, { id: 'abc', url: 'chrome-extension://abc/popup.html?x#y' })).toBe('ui');
    const firefox = { ...door, extensionOrigin: 'moz-extension://1234' };
    expect(originOf(firefox, { id: 'abc', url: 'moz-extension://1234/options.html' })).toBe('ui');
  });
});

describe('what may be sent', () => {
  test.each<unknown>([
    null,
    'app.state',
    {},
    { name: 'app.state' },
    { name: 'no.such', request: {} },
    { name: 'toString', request: {} },
    { name: '__proto__', request: {} },
    { name: 'app.state', request: {}, more: 1 },
    { name: 'app.state', request: { more: 1 } },
    { name: 'key.remove', request: { id: '../x' } },
    JSON.parse(
      `{ "name": "key.declare", "request": { "id": "${'a'.repeat(22)}", "said": { "rights": { "__proto__": {} }, "ip": "none", "destinations": "empty", "createdAt": null, "replaceBy": null, "notes": "" } } }`,
    ),
  ])('%j is refused', async (message) => {
    handled.length = 0;
    expect(await ask(message, ui)).toEqual({ ok: false, code: 'bad-request' });
    expect(handled).toEqual([]);
  });

  test('only a code comes back of what is thrown', async () => {
    const failing = { ...handlers, 'vault.lock': () => Promise.reject(new Error('s3cret')) };
    expect(await answer(failing, door, { name: 'vault.lock', request: {} }, ui)).toEqual({
      ok: false,
      code: 'internal',
    });
    const refusing = { ...handlers, 'vault.lock': () => Promise.reject(new AppError('vault-locked')) };
    expect(await answer(refusing, door, { name: 'vault.lock', request: {} }, ui)).toEqual({
      ok: false,
      code: 'vault-locked',
    });
  });
});
