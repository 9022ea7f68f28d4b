// Runs inside Firefox with the rights of the browser itself, never in Node: sent there by firefox.ts.
/* global WebExtensionPolicy, ChromeUtils, Services, BrowsingContext */

const extension = () => WebExtensionPolicy.getByID('llavero@llavero.invalid').extension;
const browserWindow = () => Services.wm.getMostRecentWindow('navigator:browser');
const contextOf = (id) => BrowsingContext.get(id);
const viewOf = (type) => [...extension().views].find((view) => view.viewType === type && view.xulBrowser);

const sleep = (ms) => new Promise((resolve) => browserWindow().setTimeout(resolve, ms));
async function until(probe) {
  for (let i = 0; i < 200; i++) {
    const found = await probe();
    if (found) return found;
    await sleep(50);
  }
  return null;
}

function tabOf(browserId) {
  return browserWindow().gBrowser.tabs.find((tab) => tab.linkedBrowser.browserId === browserId);
}

/** Opens a tab and returns its browserId, which unlike the browsing context outlives a change of process. */
export function openTab() {
  const { gBrowser } = browserWindow();
  gBrowser.selectedTab = gBrowser.addTrustedTab('about:blank');
  return gBrowser.selectedBrowser.browserId;
}

export function contextIdOfTab(browserId) {
  return tabOf(browserId)?.linkedBrowser.browsingContext.id ?? null;
}

export function contextIdsOfTabs() {
  return browserWindow().gBrowser.tabs.map((tab) => tab.linkedBrowser.browsingContext.id);
}

export async function navigate(browserId, url) {
  const { linkedBrowser } = tabOf(browserId);
  const before = linkedBrowser.browsingContext.currentWindowGlobal?.innerWindowId;
  linkedBrowser.fixupAndLoadURIString(url, {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });
  return isSettled(browserId, before);
}

export async function reloadTab(browserId) {
  const { linkedBrowser } = tabOf(browserId);
  const before = linkedBrowser.browsingContext.currentWindowGlobal?.innerWindowId;
  linkedBrowser.reload();
  return isSettled(browserId, before);
}

async function isSettled(browserId, before) {
  return !!(await until(() => {
    const browser = tabOf(browserId).linkedBrowser;
    const now = browser.browsingContext.currentWindowGlobal?.innerWindowId;
    return now && now !== before && !browser.webProgress.isLoadingDocument;
  }));
}

export function closeTab(browserId) {
  const tab = tabOf(browserId);
  if (tab) browserWindow().gBrowser.removeTab(tab);
}

export function resizeTab(browserId, width, height) {
  const window = browserWindow();
  const box = tabOf(browserId).linkedBrowser.getBoundingClientRect();
  window.resizeBy(width - box.width, height - box.height);
}

/** Opens the real popup, as a press on the toolbar does, and returns its browsing context. */
export async function openPopup() {
  closePopup();
  await until(() => !viewOf('popup'));
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.apiManager.global.browserActionFor(extension()).openPopup(browserWindow());
  const view = await until(() => viewOf('popup'));
  return view?.xulBrowser.browsingContext.id ?? null;
}

export function closePopup() {
  const view = viewOf('popup');
  view?.xulBrowser.closest('panel')?.hidePopup();
}

export async function backgroundContext() {
  await extension().wakeupBackground();
  return viewOf('background').xulBrowser.browsingContext.id;
}

export async function stopBackground() {
  await extension().terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return !!(await until(() => extension().backgroundState === 'stopped'));
}

export async function reloadExtension() {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const before = extension();
  await (await AddonManager.getAddonByID('llavero@llavero.invalid')).reload();
  return !!(await until(() => extension() !== before && extension().backgroundState));
}

export async function setSiteAccess(isGranted, origins) {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const change = isGranted ? 'add' : 'remove';
  await ExtensionPermissions[change](extension().id, { permissions: [], origins }, extension());
}

/** Evaluates in a page: in its own world without `sandboxName`, with the browser's rights in 'system'. */
export async function evaluateIn(contextId, source, sandboxName) {
  const actor = contextOf(contextId).currentWindowGlobal.getActor('MarionetteCommands');
  const script = `const done = arguments[arguments.length - 1];
    (async () => (${source}))().then(
      (value) => done(JSON.stringify({ value })),
      (error) => done(JSON.stringify({ error: String(error) + String.fromCharCode(10) + (error?.stack ?? '') })),
    );`;
  return actor.executeScript(script, [], { async: true, sandboxName, newSandbox: true, timeout: 30_000 });
}

export async function screenshot(contextId) {
  const bitmap = await contextOf(contextId).currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = browserWindow().document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
}
