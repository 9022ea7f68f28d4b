// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { Header } from '../../../entrypoints/popup/Header.tsx';

const page = path.resolve(import.meta.dirname, '../../../entrypoints/popup/index.html');

test('the popup stands there before its script, as the script then draws it', () => {
  const standing = new DOMParser().parseFromString(readFileSync(page, 'utf8'), 'text/html');
  const place = document.createElement('main');
  render(<Header />, place);
  const markup = standing.querySelector('main')?.innerHTML.replace(/>\s+</g, '><').trim();
  expect(markup).toBe(place.innerHTML);
});
