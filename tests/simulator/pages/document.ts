import { look } from './look.ts';
import { type Language, wording } from './wording.ts';

export const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export interface DocumentOptions {
  language: Language;
  theme: string;
  title: string;
  main: string;
  script?: string;
  /** Which place of the side menu is open. */
  place?: number;
}

/** A page of the exchange around its content: top bar, side menu, and the scripts at the end. */
export function renderDocument({
  language,
  theme,
  title,
  main,
  script = '',
  place = 4,
}: DocumentOptions): string {
  const { code, nav } = wording[language];
  const links = nav
    .map((name, at) => `<a href="#"${at === place ? ' aria-current="page"' : ''}>${name}</a>`)
    .join('');
  return `<!doctype html><html lang="${code}" data-theme="${theme}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${look}</style></head>
<body><header class="top"><b>bitso</b><a href="#">Wallet</a><a href="#">Trade</a></header>
<div class="frame"><nav class="side">${links}</nav><main>${main}</main></div>
<script>${script}</script></body></html>`;
}
