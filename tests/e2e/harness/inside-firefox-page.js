// Runs inside a page of Firefox with the rights of the browser, never in Node: sent there by firefox.ts.
/* global Cc, Ci, Cu, ChromeUtils, Services, WebExtensionPolicy, window, document, KeyboardEvent */

export function clickAt(x, y) {
  const press = (type, buttons) =>
    window.synthesizeMouseEvent(
      type,
      x,
      y,
      { button: 0, buttons, clickCount: 1 },
      { isDOMEventSynthesized: false },
    );
  press('mousemove', 0);
  press('mousedown', 1);
  press('mouseup', 0);
}

const codes = { Enter: 13, Tab: 9, Escape: 27, Space: 32 };
export function pressKey(key) {
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  const event = () =>
    new KeyboardEvent('', { key: key === 'Space' ? ' ' : key, code: key, keyCode: codes[key] });
  processor.keydown(event());
  processor.keyup(event());
}

export function typeInto(selector, text) {
  const field = document.querySelector(selector);
  if (!field || field.matches(':disabled')) return false;
  field.focus();
  field.select();
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  return true;
}

/** Every closed shadow root of the page. */
function closedRoots(root = document) {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const shadow = element.openOrClosedShadowRoot;
    if (!shadow) return [];
    return [...(shadow.mode === 'closed' ? [shadow] : []), ...closedRoots(shadow)];
  });
}

export function describeHidden(selector) {
  return closedRoots()
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .map((element) => ({
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      text: element.textContent,
    }));
}

export function pointOfHidden(selector, index) {
  const element = closedRoots().flatMap((root) => [...root.querySelectorAll(selector)])[index];
  if (!element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** Evaluates in the world of our content script. */
export async function evaluateInContentScript(source) {
  const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
  const context = ExtensionContent.getContextByExtensionId('llavero@llavero.invalid', window);
  if (!context) throw new Error('no content script here');
  const result = Cu.evalInSandbox(
    `(async () => JSON.stringify({ value: await (${source}) }))()`,
    context.cloneScope ?? context.sandbox,
  );
  return JSON.parse(await result).value;
}

/** Whether this process knows that the extension may, or may not, run on that site. */
export function canReach(url) {
  return WebExtensionPolicy.getByID('llavero@llavero.invalid').canAccessURI(Services.io.newURI(url));
}
