import { shapeOf } from './drawn.ts';
import { formPage } from './form.ts';
import { type CorpusPage, hides, warnsOf } from './page.ts';
import { docs, es, pt, type Wording } from './wordings.ts';

/** `css` strikes the row of Make withdrawals, whose control is `#s0`. */
type Row = [name: string, css: string, shape?: string];

const row = 'li:has(#s0),.row:has(#s0)';

// biome-ignore format: a table is read by its rows
const rows: Row[] = [
  ['row display none', `${row}{display:none}`],
  ['row display none, switch', `${row}{display:none}`, 'shadcn'],
  ['row visibility hidden', `${row}{visibility:hidden}`],
  ['row opacity 0', `${row}{opacity:0}`],
  ['row opacity 0, switch', `${row}{opacity:0}`, 'Ant Design'],
  ['row nearly transparent', `${row}{opacity:.02}`],
  ['row clipped', `${row}{position:absolute;clip-path:inset(50%)}`],
  ['row of no height', `${row}{height:0;overflow:hidden;padding:0;border:0}`],
  ['row of no size, switch', `${row}{width:0;height:0;overflow:hidden;padding:0;border:0}`, 'shadcn'],
  ['row off-screen left', `${row}{position:absolute;left:-5000px}`],
  ['row off-screen above', `${row}{position:fixed;top:-900px}`, 'Radix'],
  ['row moved by a transform', `${row}{transform:translateX(-4000px)}`],
  ['row scaled to nothing', `${row}{transform:scale(0)}`, 'shadcn'],
  ['row as a screen reader text', `${row}{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}`],
  ['row of the size of a dot', `${row}{font-size:0;height:1px;overflow:hidden;padding:0}`],
  ['row by filter', `${row}{filter:opacity(0)}`],
  ['row content-visibility hidden', `${row}{content-visibility:hidden;height:4px;padding:0}`],
];

const fallback = 'checkbox in its label';

const struck: CorpusPage[] = rows.map(([name, css, shape], index) => {
  const wording = [docs, es, pt][index % 3] as Wording;
  return {
    name: `hidden: ${name} (${wording.lang})`,
    path: '/api_setup',
    html: formPage(
      { wording, on: ['view-balances', 'make-withdrawals'], shape: shapeOf(shape ?? fallback) },
      { css },
    ),
    expected: hides('make-withdrawals'),
  };
});

/** The same rows out of sight with the right off: nothing to say. */
const struckButOff: CorpusPage[] = rows.slice(0, 6).map(([name, css, shape]) => ({
  name: `hidden but off: ${name}`,
  path: '/api_setup',
  html: formPage({ wording: docs, on: ['view-balances'], shape: shapeOf(shape ?? fallback) }, { css }),
  expected: warnsOf(['view-balances']),
}));

const withScript = (name: string, script: string, css = '', shape = fallback): CorpusPage => ({
  name: `hidden: ${name}`,
  path: '/api_setup',
  html: formPage(
    { wording: docs, on: ['view-balances', 'make-withdrawals'], shape: shapeOf(shape) },
    { css, script },
  ),
  expected: hides('make-withdrawals'),
});

const line = `const control = document.querySelector('#s0'); const line = control.closest('li,.row');`;
const cover = (style: string) =>
  `${line} const r = line.getBoundingClientRect(); const cover = document.createElement('div'); cover.style.cssText = 'position:absolute;background:#fff;z-index:5;left:' + (r.left + scrollX - 8) + 'px;top:' + (r.top + scrollY) + 'px;width:' + (r.width + 16) + 'px;height:' + r.height + 'px;${style}'; document.body.append(cover);`;

const built: CorpusPage[] = [
  withScript('covered by a box', cover('')),
  withScript('covered by a box that lets clicks through', cover('pointer-events:none')),
  withScript(
    'covered by a picture of a row that is off',
    `${cover('')} cover.innerHTML = '<label style="padding-left:24px">☐ Make withdrawals</label>';`,
  ),
  withScript('covered, switch', cover('background:#fff'), '', 'shadcn'),
  withScript(
    'inside closed details',
    `${line} const d = document.createElement('details'); d.innerHTML = '<summary>More</summary>'; line.replaceWith(d); d.append(line);`,
  ),
  withScript('hidden attribute', `${line} line.hidden = true;`, '[hidden]{display:none!important}'),
  withScript(
    'out of a clipping box',
    `${line} const box = document.createElement('div'); box.style.cssText = 'height:0;overflow:hidden'; line.replaceWith(box); box.append(line);`,
  ),
  withScript('hidden after a second', `${line} setTimeout(() => { line.style.display = 'none'; }, 900);`),
  withScript(
    'hidden by a class on an ancestor',
    `${line} setTimeout(() => document.body.classList.add('compact'), 600);`,
    '.compact li:has(#s0){opacity:0}',
  ),
  withScript(
    'ticked where nobody sees it',
    `${line} control.checked = false; line.style.display = 'none'; setTimeout(() => { control.checked = true; }, 700);`,
  ),
];

/** Out of sight as an input, in plain sight as a control: ordinary. */
const standIns: CorpusPage[] = [
  'cards',
  'hidden input driven by a label',
  'hidden input, its label has the text',
  'screen reader input',
  'off-screen input',
  'MUI',
  'Chakra',
  'Mantine',
].map((name, index) => {
  const wording = [pt, docs, es][index % 3] as Wording;
  const on = ['place-orders', 'make-withdrawals'] as const;
  return {
    name: `ordinary stand-in: ${name} (${wording.lang})`,
    path: '/api_setup',
    html: formPage({ wording, on, shape: shapeOf(name) }),
    expected: warnsOf(on),
  };
});

/** In sight after a scroll, behind a sticky bar, in a small box that scrolls: a person can reach it, so it is not hidden. */
const reachable: CorpusPage[] = (
  [
    ['far down a long page', 'form h2{margin-top:1800px}'],
    ['in a box that scrolls', 'ul.plain{height:70px;overflow:auto;border:1px solid #ccc}'],
    [
      'on a narrow page that scrolls sideways',
      'ul.plain{width:1600px}ul.plain label{display:block;padding-left:1200px}',
    ],
    [
      'under a bar that sticks',
      '.actions{position:fixed;bottom:0;left:0;right:0;background:#fff;padding:16px;margin:0;border-top:1px solid #ccc}form{padding-bottom:120px}h2{margin-top:300px}',
    ],
    ['greyed out', 'li{opacity:.45}'],
    ['zoomed', 'main{zoom:1.6}'],
    ['scaled', 'main{transform:scale(.8);transform-origin:0 0}'],
    ['turned a little', 'form{transform:rotate(1deg) skewX(1deg)}'],
    ['right to left', 'main{direction:rtl}'],
    ['fading in', '@keyframes in{from{opacity:0}}form{animation:in .6s}'],
    [
      'under a veil that lets clicks through',
      'main::after{content:"";position:fixed;inset:0;background:linear-gradient(#3f8f3a11,#0000);pointer-events:none}',
    ],
  ] as const
).map(([name, css]) => ({
  name: `not hidden: ${name}`,
  path: '/api_setup',
  html: formPage(
    { wording: docs, on: ['make-withdrawals'], shape: shapeOf('checkbox in its label') },
    { css },
  ),
  expected: warnsOf(['make-withdrawals']),
}));

export const hiddenPages = [...struck, ...struckButOff, ...built, ...standIns, ...reachable];
