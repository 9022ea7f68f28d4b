// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { perhapsSwitch, switchLike } from '../../../utils/page/controls.ts';
import { finderOf } from '../../../utils/page/dom.ts';

const tags = ['div', 'span', 'input', 'button', 'select', 'x-switch'];
const attributes = [
  ...['', 'type="checkbox"', 'type="text"', 'role="switch"', 'role="none checkbox"', 'role="option"'],
  ...['aria-selected="true"', 'aria-checked="false"', 'aria-pressed', 'data-state="on"', 'data-state="open"'],
  ...['data-checked', 'data-on', 'data-enabled', 'data-value="off"', 'data-value="3"', 'class="switch"'],
];
const element = fc.record({
  tag: fc.constantFrom(...tags),
  worn: fc.array(fc.constantFrom(...attributes), { maxLength: 2 }),
});

// The stand-in for a browser knows no letter that makes values equal in any case.
const lists = [switchLike, perhapsSwitch].map((list) => list.replaceAll(' i]', ']'));

test.each(lists)('a finder finds what its selectors match: %s', (selector) => {
  const find = finderOf(selector);
  fc.assert(
    fc.property(fc.array(element, { maxLength: 12 }), (elements) => {
      const page = document.createElement('div');
      page.innerHTML = elements.map(({ tag, worn }) => `<${tag} ${worn.join(' ')}></${tag}>`).join('');
      expect(new Set(find(page))).toEqual(new Set(page.querySelectorAll(selector)));
    }),
  );
});
