import { plain } from '../permissions/words.ts';
import { all, bodyOf, documentOf, matches, typedOf } from './dom.ts';
import { fieldNameOf } from './label.ts';
import { inOrder, type Trees } from './roots.ts';
import { isPainted } from './sight.ts';
import { linesOf } from './text.ts';
import { fieldOf } from './topics.ts';

/** A new key as Bitso shows it once. `place` is where its secret stands. */
export interface CreatedKey {
  key: string;
  secret: string;
  place: Element;
}

const shape = /^[A-Za-z0-9_\-+/=.]{8,256}$/;
const isMasked = /[•*●·xX]{6,}|\.{4,}/;
const isToken = (text: string) => shape.test(text) && !isMasked.test(text) && /\d|[a-z][A-Z]/.test(text);
const isSecret = (text: string) => isToken(text) && text.length >= 16;

type Found = { field: 'key' | 'secret'; value: string; place: Element };

/** The key and secret shown on the page, where both are there to be read; null otherwise. */
export function readCreatedKey(trees: Trees): CreatedKey | null {
  const found = [...inFields(trees), ...inText(trees)];
  const secret = found.find(({ field, value }) => field === 'secret' && isSecret(value));
  const key = found.find(({ field, value }) => field === 'key' && isToken(value) && value !== secret?.value);
  return key && secret ? { key: key.value, secret: secret.value, place: secret.place } : null;
}

function inFields(trees: Trees): Found[] {
  return inOrder(trees, 'input,textarea').flatMap((element) => {
    const value = typedOf(element).trim();
    if (!isToken(value) || !isPainted(element)) return [];
    const field = fieldOf(fieldNameOf(element));
    return field === 'key' || field === 'secret' ? [{ field, value, place: element }] : [];
  });
}

/** "Secret" and its value stand in one line or in two that follow each other. */
function inText(trees: Trees): Found[] {
  return [...trees.roots].flatMap((root) => {
    const values = all(root, 'code,pre,dd,td,span,p,div,output,samp,kbd,strong,b').filter((at) => {
      const text = at.childElementCount === 0 ? (at.textContent ?? '').trim() : '';
      return isToken(text) && isPainted(at);
    });
    return values.slice(0, 20).flatMap((place) => {
      const value = (place.textContent ?? '').trim();
      const field = fieldOf(labelBefore(place, value));
      return field === 'key' || field === 'secret' ? [{ field, value, place }] : [];
    });
  });
}

function labelBefore(place: Element, value: string): string {
  const end = bodyOf(documentOf(place));
  for (let box = place.parentElement; box && box !== end; box = box.parentElement) {
    if (matches(box, 'main,dialog,[role=dialog]')) return '';
    const lines = linesOf(box, (at) => at instanceof Element && matches(at, 'button'), 60).flatMap(
      ({ text }) => text,
    );
    const at = lines.findIndex((line) => line.includes(value));
    const line = lines[at] ?? '';
    const label = line === value ? (lines[at - 1] ?? '') : line.replace(value, '');
    if (plain(label) !== '') return plain(label).split(' ').length <= 8 ? label : '';
  }
  return '';
}
