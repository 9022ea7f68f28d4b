import { expect } from '@playwright/test';
import axe from 'axe-core';
import { z } from 'zod/mini';
import { type Tab, until, type View } from './browser.ts';

const Report = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
  passes: z.array(z.unknown()),
});

/** What axe finds on a page, by theme and rule: looked at in both, by the switch that the theme's setting moves. */
export async function audit(view: View): Promise<string[]> {
  await until('something to be drawn', () =>
    view.run(() => document.querySelector('#app h1, #app h2') !== null),
  );
  const before = await view.run(() => document.documentElement.dataset.theme ?? null);
  const found: string[] = [];
  for (const theme of ['light', 'dark']) {
    await view.run(wear, theme);
    found.push(...(await violationsOf(view)).map((violation) => `${theme}, ${violation}`));
  }
  await view.run(wear, before);
  return found;
}

/** Puts a theme on, or the system's, and waits until no colour is on its way any more. */
async function wear(theme: string | null): Promise<void> {
  const root = document.documentElement;
  if (theme === null) delete root.dataset.theme;
  else root.dataset.theme = theme;
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
}

/** What axe finds in what the guard shows on a page of Bitso, and its texts that stand out too little. Chromium only. */
export async function auditGuard(tab: Tab): Promise<string[]> {
  await tab.exposeHidden();
  return [...(await violationsOf(tab, 'window.exposed')), ...(await tab.run(faintTexts))];
}

interface AxeColors {
  commons: {
    color: { Color: new () => AxeColor; getContrast: (ground: AxeColor, text: AxeColor) => number };
  };
}
interface AxeColor {
  alpha: number;
  parseString(css: string): void;
}

/** In the top layer axe cannot tell what lies behind a text, and leaves the contrast open: here by its own reckoning. */
function faintTexts(): string[] {
  // What axe put on the page, whose types leave its colours out, and what the debugger did.
  const { axe: page, exposed } = window as unknown as { axe: AxeColors; exposed: Element };
  const { Color, getContrast } = page.commons.color;
  const colorOf = (css: string) => {
    const color = new Color();
    color.parseString(css);
    return color;
  };
  const groundOf = (at: Element | null) => {
    for (let one = at; one; one = one.parentElement) {
      const ground = colorOf(getComputedStyle(one).backgroundColor);
      if (ground.alpha === 1) return ground;
    }
    return null;
  };
  const texts = [...(exposed.shadowRoot?.querySelectorAll('*') ?? [])].filter(
    (at) =>
      at.checkVisibility() &&
      [...at.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
  );
  const faint = texts.flatMap((at) => {
    const ground = groundOf(at);
    const ratio = ground ? getContrast(ground, colorOf(getComputedStyle(at).color)) : 0;
    return ratio >= 4.5 ? [] : [`contrast ${ratio}: ${at.outerHTML}`];
  });
  return texts.length === 0 ? ['no text was found'] : faint;
}

async function violationsOf(view: View, where = 'document'): Promise<string[]> {
  const report = await view.runSource(`(async () => { ${axe.source}
    ;const { violations, passes } = await window.axe.run(${where});
    return {
      violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })),
      passes: passes.map(({ id }) => id),
    }; })()`);
  const { violations, passes } = Report.parse(report);
  expect(passes.length, 'rules that looked at something').toBeGreaterThan(5);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}
