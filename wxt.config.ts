import { basename } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { statusApi, statusHost } from './utils/doctor/bitso-status.ts';
import { exchanges } from './utils/exchanges/registry.ts';

const hosts = exchanges.flatMap((exchange) => exchange.hosts);

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  `connect-src ${[...exchanges.map((exchange) => exchange.api), statusApi].join(' ')}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types llavero',
].join('; ');

// The public half of a key pair made for this project: with it an unpacked build keeps its id, and with
// the id its vault, when its folder moves. The private half was thrown away; a store signs with its own.
const chromiumKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzZKU3RWVxfYtKYe4tTLbkNm1osjc8G0gafRNUhnGqa16jlpMJs1Na/S85hW6XSKGoXQ4/PltGN41+uqxmwPhFCXVZ7evjBfwzhdg4fNQORj9l4jmavTkG6OeK6LsMAo0IfzgRHlWfMt3cfxOI+WZMb6XedclmKoqMweLPuT8JP+jj7xvEJslYIjxj2mtD7EAmmkozkS6p8YbTVjv+drJwY2/SWfBSa6DWKgVcXkD3WfSMCKipB2yCFdJt2W0NkWNjoOwdB7WrePatzua1qZSW7iAqvozF4WGn5QUg2+bu3v4271tPx/TKAq/DMcY7Z720ki5NsjpUhIpEqCgrYlq5QIDAQAB';

/** The library that computes accessible names carries stand-ins for what every browser of ours has. */
const natives = {
  name: 'natives',
  load: (id: string) =>
    id.includes('dom-accessibility-api')
      ? { 'SetLike.mjs': 'export default Set', 'array.from.mjs': 'export default Array.from' }[basename(id)]
      : undefined,
};

export default defineConfig({
  imports: false,
  outDir: process.env.LLAVERO_OUT ?? '.output',
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [preact(), natives],
    build: {
      sourcemap: false,
      // One file of what windows share: each more that a window waits for costs it more than bytes do.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    ...(browser === 'firefox' ? {} : { key: chromiumKey }),
    permissions: ['storage', 'alarms', 'idle'],
    optional_permissions: ['notifications'],
    host_permissions: hosts,
    optional_host_permissions: [statusHost],
    commands: { lock: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_lock__' } },
    content_scripts: [{ matches: hosts, js: ['bitso-guard.js'], run_at: 'document_start', all_frames: true }],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    externally_connectable: browser === 'firefox' ? undefined : { ids: [] },
    incognito: 'not_allowed',
    browser_specific_settings: {
      gecko: {
        id: 'llavero@llavero.invalid',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
});
