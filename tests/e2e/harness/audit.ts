import { expect } from '@playwright/test';
import axe from 'axe-core';
import { z } from 'zod/mini';
import { until, type View } from './browser.ts';

const Report = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
  passes: z.array(z.unknown()),
});

/** What axe finds on a page, by rule. */
export async function audit(view: View): Promise<string[]> {
  await until('something to be drawn', () =>
    view.run(() => document.querySelector('#app h1, #app h2') !== null),
  );
  const found = await view.runSource(`(async () => { ${axe.source}
    ;const { violations, passes } = await window.axe.run(document);
    return {
      violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })),
      passes: passes.map(({ id }) => id),
    }; })()`);
  const { violations, passes } = Report.parse(found);
  expect(passes.length, 'rules that looked at something').toBeGreaterThan(5);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}
