// Plain JavaScript for Node 20, like setup.mjs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { giveUp, root, say, toolPath } from './setup.mjs';

/**
 * Where the browsers lie on each system. Chromium must honour --load-extension: Google's branded Chrome no
 * longer does, Chromium and Chrome for Testing do. `playwright` is what its download is called.
 */
const browsers = {
  chromium: {
    commands: ['chromium', 'chromium-browser'],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
    win32: ['Chromium\\Application\\chrome.exe'],
    debian: 'chromium',
  },
  firefox: {
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    darwin: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    win32: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
    debian: 'firefox-esr',
  },
};

/**
 * The paths of the browsers asked for: what CHROMIUM or FIREFOX names, else what is installed, else Debian's
 * packages (as root), else Playwright's own download. Ends with a sentence if none of them works.
 */
export function ensureBrowsers(node, names = ['chromium', 'firefox']) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length > 0) installFromDebian(missing);
  for (const name of missing.filter((name) => !findBrowser(name))) downloadWithPlaywright(node, name);
  return Object.fromEntries(names.map((name) => [name, findBrowser(name) ?? giveUp(adviceFor(name))]));
}

function findBrowser(name) {
  const named = process.env[name.toUpperCase()];
  if (named)
    return existsSync(named) ? named : giveUp(`${name.toUpperCase()} names ${named}, which is not there.`);
  return [...installedPlaces(name), downloadedPlace(name)].find(
    (file) => file && existsSync(file) && doesStart(file),
  );
}

function installedPlaces(name) {
  const { commands, darwin, win32 } = browsers[name];
  if (process.platform === 'darwin') return darwin;
  if (process.platform === 'win32') {
    const roots = [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']];
    return roots.filter(Boolean).flatMap((folder) => win32.map((file) => path.win32.join(folder, file)));
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(path.isAbsolute);
  return folders.flatMap((folder) => commands.map((command) => path.join(folder, command)));
}

function downloadedPlace(name) {
  return createRequire(path.join(root, 'package.json'))('@playwright/test')[name].executablePath();
}

// On some systems the command is only a stub that tells how to install the browser.
function doesStart(file) {
  if (process.platform === 'win32') return true; // a browser asked for its version opens a window there
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function installFromDebian(names) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  const packages = names.map((name) => browsers[name].debian);
  say(`installing ${packages.join(' and ')} with apt …`);
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-q');
  // One by one: where one does not exist (Ubuntu has no firefox-esr), the other is still wanted.
  for (const name of [...packages, 'fonts-dejavu-core'])
    apt('install', '-y', '-q', '--no-install-recommends', name);
}

function downloadWithPlaywright(node, name) {
  say(`downloading ${name} with Playwright …`);
  spawnSync(
    node,
    [toolPath('@playwright/test'), 'install', name, ...(name === 'chromium' ? ['--no-shell'] : [])],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
    },
  );
}

function adviceFor(name) {
  const product = name === 'chromium' ? 'Chromium (or Chrome for Testing)' : 'Firefox';
  return `${product} is needed and could not be installed. Install it and set ${name.toUpperCase()} to its path.`;
}
