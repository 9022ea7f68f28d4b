import { setTimeout as sleep } from 'node:timers/promises';
import { shapeOf } from '../simulator/corpus/drawn.ts';
import { look, notice } from '../simulator/corpus/examine.ts';
import { formPage } from '../simulator/corpus/form.ts';
import { site } from '../simulator/corpus/site.ts';
import { docs } from '../simulator/corpus/wordings.ts';
import { type Tab, until } from './harness/browser.ts';
import { expect, test } from './harness/one-browser.ts';

/** What a page, or an extension that speaks through it, does against us; runs before anything else of the page. */
interface Attack {
  name: string;
  script: string;
  /** Markup inside the form. */
  extra?: string;
  css?: string;
}

/** Everything but the page's own two children of the root: our element, if it stands there. */
const strangers = `const strangers = () => [...document.querySelectorAll('body > *, html > *, dialog > *')].filter((node) => !/^(head|body|script|header|aside|main|form|h1|h2)$/.test(node.localName) && node.id !== 'app');`;
const repeat = (what: string, everyMs = 40) => `${strangers} setInterval(() => { ${what} }, ${everyMs});`;
const allEvents = `['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'change', 'input', 'close', 'cancel', 'toggle', 'submit']`;
const fieldsNamed = (names: string) =>
  names
    .split(' ')
    .map((name) => `<input type="hidden" name="${name}">`)
    .join('');
const picturesNamed = (names: string) =>
  names
    .split(' ')
    .map((name) => `<img alt="" name="${name}"><form name="${name}"></form>`)
    .join('');
const elementNames =
  'querySelector querySelectorAll getAttribute hasAttribute attributes matches closest contains children childNodes firstChild lastChild parentNode parentElement localName tagName nodeName nodeType textContent innerText isConnected ownerDocument getRootNode getBoundingClientRect compareDocumentPosition shadowRoot assignedSlot addEventListener append remove style classList hidden id elements submit requestSubmit';
// Not those that the harness itself asks the document for.
const documentNames =
  'documentElement body head title hidden activeElement defaultView createElement createRange getElementById addEventListener visibilityState location childNodes firstChild contains nodeType fonts';

// biome-ignore format: a table is read by its rows
const attacks: Attack[] = [
  { name: 'hides what it does not know', script: repeat(`for (const node of strangers()) { node.style.cssText = 'display:none!important;visibility:hidden!important;opacity:0!important;transform:scale(0)!important'; node.hidden = true; node.inert = true; node.setAttribute('aria-hidden', 'true'); }`) },
  { name: 'hides by a sheet', script: '', css: 'html > *:not(head,body), body > *:not(#app,script), html > div { display: none !important; visibility: hidden !important; opacity: 0 !important; pointer-events: none !important; transform: translateX(-9999px) !important; clip-path: inset(50%) !important; } dialog::backdrop { display: none !important } dialog { display: none !important }' },
  { name: 'removes what it does not know', script: `${strangers} new MutationObserver(() => { for (const node of strangers()) node.remove(); }).observe(document, { childList: true, subtree: true });` },
  { name: 'removes it every 30 ms', script: repeat('for (const node of strangers()) node.remove();', 30) },
  { name: 'moves it into a hidden box', script: `${strangers} addEventListener('DOMContentLoaded', () => { const box = document.createElement('section'); box.style.display = 'none'; document.querySelector('#app').append(box); setInterval(() => { for (const node of strangers()) box.append(node); }, 60); });` },
  { name: 'empties and clones the root', script: `setInterval(() => { const html = document.documentElement; for (const node of [...html.children]) if (!/head|body/i.test(node.localName)) node.replaceWith(node.cloneNode(true)); }, 70);` },
  { name: 'replays the events of frameworks', script: repeat(`for (const name of ['wxt:content-script-started', 'llavero', 'llavero:bitso-guard:wxt:content-script-started', 'bitso-guard', 'retired', 'unload', 'pagehide', 'beforeunload', 'freeze', 'DOMContentLoaded', 'visibilitychange']) for (const target of [document, window]) { target.dispatchEvent(new CustomEvent(name, { detail: { contentScriptName: 'bitso-guard', messageId: 'x' } })); target.dispatchEvent(new Event(name)); } postMessage({ type: 'wxt:content-script-started', contentScriptName: 'bitso-guard' }, '*'); postMessage({ name: 'vault.lock', request: {} }, '*');`) },
  { name: 'fakes presses on it', script: repeat(`for (const node of strangers()) { node.focus?.(); node.click?.(); for (const type of ${allEvents}) node.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, detail: 1, clientX: 600, clientY: 620, button: 0 })); for (const key of ['Escape', 'Enter', ' ', 'Tab']) for (const type of ['keydown', 'keyup']) node.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true })); }`) },
  { name: 'fakes presses all over the window', script: repeat(`for (let x = 50; x < innerWidth; x += 200) for (let y = 50; y < innerHeight; y += 100) { const node = document.elementFromPoint(x, y); if (node && strangers().includes(node)) node.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1, clientX: x, clientY: y })); }`, 150) },
  { name: 'replaces prototypes', script: `window.roots = []; const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (how) { const root = attach.call(this, { ...how, mode: 'open' }); roots.push(root); return root; };
for (const [owner, name] of [[EventTarget, 'addEventListener'], [Element, 'getAttribute'], [Element, 'append'], [Node, 'appendChild'], [HTMLDialogElement, 'showModal'], [Event, 'stopImmediatePropagation'], [Event, 'stopPropagation'], [Event, 'preventDefault'], [Event, 'composedPath'], [Document, 'querySelectorAll'], [Element, 'querySelectorAll'], [CSSStyleDeclaration, 'getPropertyValue']]) { const old = owner.prototype[name]; if (name !== 'addEventListener') owner.prototype[name] = function (...rest) { return name === 'querySelectorAll' ? old.apply(this, rest) : []; }; }
for (const name of ['MutationObserver', 'fetch', 'XMLHttpRequest', 'WeakMap', 'Map', 'Set', 'AbortController', 'ResizeObserver']) window[name] = function () { return { observe() {}, disconnect() {} }; };
Object.defineProperty(HTMLInputElement.prototype, 'checked', { get: () => false, set() {} }); Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true }); Array.prototype[Symbol.iterator] = Array.prototype[Symbol.iterator];` },
  { name: 'lends the names of elements to fields', script: '', extra: fieldsNamed(elementNames) },
  { name: 'lends the names of the document to pictures', script: `addEventListener('DOMContentLoaded', () => { const box = Document.prototype.createElement.call(document, 'div'); box.style.display = 'none'; box.innerHTML = '${picturesNamed(documentNames)}'; Document.prototype.querySelector.call(document, '#app').append(box); });` },
  { name: 'opens a modal dialog of its own over ours again and again', script: `addEventListener('DOMContentLoaded', () => { const d = document.createElement('dialog'); d.textContent = 'Please wait'; document.querySelector('#app').append(d); addEventListener('corpus', () => setInterval(() => { d.close(); d.showModal(); }, 100)); });` },
  { name: 'calls its focus back', script: `document.addEventListener('focusin', () => {}); setInterval(() => { const active = document.activeElement; if (active && !document.querySelector('main').contains(active)) document.querySelector('#key-name').focus(); }, 20);` },
  { name: 'makes everything inert', script: `setInterval(() => { document.body.inert = true; document.body.inert = false; for (const node of document.documentElement.children) if (!/head|body/i.test(node.localName)) node.inert = true; }, 50);` },
  { name: 'floods the window with messages and the page with nodes', script: `let i = 0; setInterval(() => { for (let n = 0; n < 200; n++) postMessage({ name: 'capture.seal', request: { key: 'k' + i++ } }, '*'); const p = document.createElement('p'); p.textContent = 'Make withdrawals ' + i; document.querySelector('aside').append(p); if (i % 4000 === 0) document.querySelector('aside').replaceChildren(); }, 25);` },
  { name: 'writes the document anew', script: `addEventListener('load', () => setTimeout(() => { if (sessionStorage.written) return; sessionStorage.written = '1'; const html = document.documentElement.outerHTML; document.open(); document.write('<!doctype html>' + html); document.close(); }, 100), { once: true });` },
];

const saved = async (tab: Tab) => (await notice(tab)).saved;

test.describe.configure({ mode: 'default' });

for (const { name, script, extra = '', css = '' } of attacks) {
  test(`neither silenced nor passed: a page that ${name}`, async ({ stage, openTab }) => {
    const page = formPage(
      { wording: docs, on: ['make-withdrawals'], shape: shapeOf('shadcn'), extra },
      { css },
    );
    const armed = page
      .replace('<head>', `<head><script>${script}</script>`)
      .replace(/(id="s0"[^>]*aria-checked=")false/, '$1true');
    const tab = await openTab(stage.put(armed));
    await until('the chip', async () => (await look(tab)).warnings.includes('make-withdrawals'));
    await tab.click('#save');
    await until('the gate', async () => (await look(tab)).isGateOpen);
    await tab.run(() => void dispatchEvent(new Event('corpus')));
    await sleep(700);
    expect(await saved(tab), 'a press got through').toBe(0);
    await tab.run(() => document.querySelector<HTMLElement>('#save')?.click());
    expect(await saved(tab), 'a script got through').toBe(0);
    const seen = await until('the gate to stand still', async () => {
      const now = await look(tab).catch(() => null);
      return now?.isGateOpen ? now : null;
    });
    expect(seen.warnings).toContain('make-withdrawals');
  });
}

test('a page that removes us again and again is told on', async ({ stage, openTab }) => {
  const script = repeat('for (const node of strangers()) node.remove();', 120);
  const tab = await openTab(
    stage.put(formPage({ wording: docs, on: ['make-withdrawals'], shape: shapeOf('shadcn') }, { script })),
  );
  await until('a word on it', async () => {
    const notes = await tab.hidden('[data-llavero-warning],[role=alert],[role=note]');
    return notes.some(
      ({ text, attributes }) => !('data-llavero-warning' in attributes) && /remov|hid|taking/i.test(text),
    );
  });
});

test('a page finds one nameless element, and nothing in it', async ({ stage, openTab }) => {
  const script = `window.before = document.documentElement.outerHTML.length; window.names = Object.getOwnPropertyNames(window).length;`;
  const tab = await openTab(
    stage.put(formPage({ wording: docs, on: ['make-withdrawals'], shape: shapeOf('shadcn') }, { script })),
  );
  await until('the chip', async () => (await look(tab)).warnings.length === 1);
  await tab.click('#save');
  await until('the gate', async () => (await look(tab)).isGateOpen);
  const found = await tab.run((origin) => {
    const ours = [...document.querySelectorAll('*')].filter(
      (node) =>
        node.localName !== 'html' &&
        !document.head.contains(node) &&
        node !== document.head &&
        node !== document.body &&
        !document.querySelector('#app')?.contains(node) &&
        node.localName !== 'script',
    );
    const secretWords = /llavero|steals this key|empty your account|What is this key for/i;
    return {
      count: ours.length,
      attributes: ours.flatMap((node) => node.getAttributeNames()),
      children: ours.flatMap((node) => [...node.childNodes]).length,
      open: ours.filter((node) => node.shadowRoot).length,
      isTextSeen:
        secretWords.test(document.documentElement.textContent ?? '') ||
        secretWords.test(document.body.innerText),
      isMarked:
        document.querySelector(
          '[data-llavero-warning],[data-llavero-gate],[class*=llavero i],[id*=llavero i]',
        ) !== null,
      newNames: Object.getOwnPropertyNames(window).filter((name) => /llavero|guard/i.test(name)),
      resources: performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(origin))
        .length,
      sheets: [...document.styleSheets].length + document.adoptedStyleSheets.length,
      selection: String(getSelection()),
      active: document.activeElement?.getAttributeNames().join() ?? '',
      fonts: document.fonts.size,
      hits: document
        .elementsFromPoint(innerWidth / 2, innerHeight / 2)
        .filter((node) => node.getRootNode() !== document).length,
    };
  }, stage.browser.extensionOrigin);
  expect(found).toEqual({
    count: 1,
    attributes: [],
    children: 0,
    open: 0,
    isTextSeen: false,
    isMarked: false,
    newNames: [],
    resources: 0,
    sheets: 1,
    selection: '',
    active: '',
    fonts: 0,
    hits: 0,
  });
});

test('nothing of the extension can be fetched by a page', async ({ stage, openTab }) => {
  const tab = await openTab(stage.put(site('<h1>Wallet</h1>')));
  const reached = await tab.run(async (origin) => {
    const files = [
      'manifest.json',
      'bitso-guard.js',
      'icon/16.png',
      'popup.html',
      'options.html',
      'background.js',
    ];
    const tried = await Promise.all(
      files.map((file) =>
        fetch(`${origin}/${file}`).then(
          () => file,
          () => null,
        ),
      ),
    );
    return tried.filter((file) => file !== null);
  }, stage.browser.extensionOrigin);
  expect(reached).toEqual([]);
  const runtime = await tab.run(
    () => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
  );
  expect(runtime).toBe('undefined');
});
