import { keyForm } from './form.ts';
import { type CorpusPage, unreadable } from './page.ts';
import type { Shape } from './shapes.ts';
import { site } from './site.ts';
import { docs, es, pt, type Wording } from './wordings.ts';

const labels = (wording: Wording) => Object.values(wording.labels);

/** Forms for a key whose rights nobody but a person could read. */
// biome-ignore format: a table is read by its rows
const drawn: Shape[] = [
  { name: 'switches painted on a canvas', row: () => '', all: (slots) => `<canvas width="500" height="170" data-labels="${slots.length}"></canvas>`, script: `const c = document.querySelector('canvas').getContext('2d'); c.font = '15px sans-serif'; ['Place orders', 'View balances', 'Make withdrawals'].forEach((text, i) => { c.fillStyle = '#222'; c.fillText(text, 0, 30 + i * 40); c.fillStyle = '#3f8f3a'; c.fillRect(440, 14 + i * 40, 40, 22); });` },
  { name: 'labels that nobody knows', row: (s) => `<label><input type="checkbox"${s.on ? ' checked' : ''}> Scope ${s.id}</label>` },
  { name: 'labels in another language', row: (s) => `<label><input type="checkbox"${s.on ? ' checked' : ''}> ${{ s0: '出金する', s1: '注文する', s2: 'セキュリティ操作', s3: '口座情報を見る', s4: '残高を見る' }[s.id]}</label>` },
  { name: 'no labels at all', row: (s) => `<input type="checkbox"${s.on ? ' checked' : ''}>` },
  { name: 'icons for labels', row: (s) => `<label><input type="checkbox"${s.on ? ' checked' : ''}> <svg width="20" height="20"><rect width="20" height="20" rx="4"/></svg></label>` },
  { name: 'codes for labels', row: (s) => `<div class="row"><code>${s.id}:rw</code><button type="button" role="switch" class="switch" aria-checked="${s.on}"></button></div>` },
  { name: 'labels without anything to read a state from', row: (s) => `<div class="row" style="cursor:pointer"><span>${s.label}</span><i class="dot" style="width:14px;height:14px;border-radius:7px;background:${s.on ? '#3f8f3a' : '#ccc'}"></i></div>` },
  { name: 'pictures of switches', row: (s) => `<div class="row"><span>${s.label}</span><svg width="40" height="22" style="cursor:pointer"><rect width="40" height="22" rx="11" fill="${s.on ? '#3f8f3a' : '#bbb'}"/></svg></div>` },
  { name: 'a frame from elsewhere', row: () => '', all: () => '<iframe title="Permissions" src="/missing-frame" sandbox="allow-scripts" width="500" height="200"></iframe>' },
  { name: 'a free text field of scopes', row: () => '', all: () => '<textarea aria-label="Scopes">wd:create ord:create bal:read</textarea>' },
];

const pages: CorpusPage[] = drawn.map((shape, index) => {
  const wording = [docs, es, pt][index % 3] as Wording;
  const on = ['make-withdrawals', 'place-orders'] as const;
  return {
    name: `unreadable: ${shape.name} (${wording.lang})`,
    path: ['/api_setup', '/r/security/api'][index % 2] as string,
    html: site(keyForm({ wording, on, shape }), {
      lang: wording.lang,
      title: wording.heading,
      script: shape.script ?? '',
    }),
    expected: { ...unreadable },
  };
});

/** Away from the addresses that are known, and without a heading that says it all. */
const elsewhere: CorpusPage[] = [
  {
    name: 'unreadable: new address, only a save button tells',
    path: '/r/developers/new',
    html: site(
      '<h2>New credential</h2><div class="field"><label>Name<input></label></div><label><input type="checkbox" checked> α</label> <label><input type="checkbox" checked> β</label><div class="actions"><button type="button" class="primary" id="save">Create API key</button></div>',
    ),
    expected: { ...unreadable },
  },
  {
    name: 'unreadable: nueva dirección',
    path: '/r/desarrolladores/nueva',
    html: site(
      '<h1>Nueva clave API</h1><div class="field"><label>Nombre<input></label></div><p>Elige los alcances.</p><div role="switch" tabindex="0" class="switch" aria-checked="true"></div> <div role="switch" tabindex="0" class="switch" aria-checked="true"></div><div class="actions"><button type="button" class="primary" id="save">Guardar</button></div>',
      { lang: 'es' },
    ),
    expected: { ...unreadable },
  },
  {
    name: 'unreadable: opened in a dialog over the list',
    path: '/api_setup',
    html: site(
      `<h1>API Setup</h1><table><tr><th>Name</th><th>Permissions</th></tr><tr><td>Bot</td><td>${labels(docs)[2]}</td></tr></table><button type="button">Add new API key</button><dialog open aria-labelledby="h"><h2 id="h">Add new API key</h2><div class="field"><label>Name<input></label></div><canvas width="300" height="100"></canvas><button type="button" class="primary" id="save">Add new API key</button></dialog>`,
    ),
    expected: { ...unreadable },
  },
  {
    name: 'unreadable: half of it is known, the dangerous half is not',
    path: '/api_setup',
    html: site(
      '<h1>Add new API key</h1><div class="field"><label>Name<input></label></div><h2>Permissions</h2><ul class="plain"><li><label><input type="checkbox" checked> View balances</label></li><li><label><input type="checkbox" checked> Scope W</label></li><li><label><input type="checkbox" checked> Scope O</label></li></ul><button type="button" class="primary" id="save">Add new API key</button>',
    ),
    expected: { ...unreadable },
  },
];

export const unreadablePages = [...pages, ...elsewhere];
