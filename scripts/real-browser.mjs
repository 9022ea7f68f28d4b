import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { giveUp, say, whenToEnd } from './setup.mjs';

/**
 * Opens an ordinary Chromium with the extension: sandboxed, and without any flag for automation, certificates
 * or hosts, since a real account is used in it.
 */
export function startRealBrowser(chromium, build) {
  // Chromium runs as root only without its sandbox, and without it no real account belongs in it.
  if (process.getuid?.() === 0) giveUp('--real does not run as root: start it as an ordinary user.');
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    giveUp('--real needs a display: start it from a desktop session.');
  }
  const profile = path.join(userFolder(), 'chromium');
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  say(`the profile, and the vault in it, are kept in ${profile}`);
  say('open Llavero from the puzzle piece beside the address bar');
  const browser = spawn(
    chromium,
    [
      `--user-data-dir=${profile}`,
      `--load-extension=${build}`,
      '--no-first-run',
      '--no-default-browser-check',
    ],
    { stdio: 'ignore' },
  );
  whenToEnd(() => browser.kill('SIGTERM'));
  browser.on('error', (error) => giveUp(`Chromium did not start: ${error.message}`));
  browser.on('exit', (code) => process.exit(code ?? 0));
}

/** Where this user's programs keep their files: outside the clone, so that removing it removes no vault. */
function userFolder() {
  if (process.platform === 'darwin') return path.join(homedir(), 'Library/Application Support/Llavero');
  if (process.platform === 'win32') return path.join(process.env.LOCALAPPDATA ?? homedir(), 'Llavero');
  return path.join(process.env.XDG_DATA_HOME ?? path.join(homedir(), '.local/share'), 'llavero');
}
