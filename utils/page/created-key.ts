import { plain } from '../permissions/words.ts';
import { all, childrenOf, finderOf, isElement, matches, outer, textOf, typedOf } from './dom.ts';
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

const findFields = finderOf('input,textarea');

function inFields(trees: Trees): Found[] {
  return inOrder(trees, findFields).flatMap((element) => {
    const value = typedOf(element).trim();
    if (!isToken(value) || !isPainted(element)) return [];
    const field = fieldOf(fieldNameOf(element));
    return field === 'key' || field === 'secret' ? [{ field, value, place: element }] : [];
  });
}

/** "Secret" and its value stand in one line or in two that follow each other. */
function inText(trees: Trees): Found[] {
  return [...trees.roots].flatMap((root) => {
    const values = all(root, 'code,pre,dd,td,li,span,p,div,output,samp,kbd,strong,b,section').flatMap(
      (place) => {
        const value =
          ownText(place)
            .split(/[:\s]+/)
            .at(-1) ?? '';
        return isToken(value) && isPainted(place) ? [{ place, value }] : [];
      },
    );
    return values.slice(0, 20).flatMap(({ place, value }) => {
      const field = fieldOf(labelBefore(place, value));
      return field === 'key' || field === 'secret' ? [{ field, value, place }] : [];
    });
  });
}

const ownText = (at: Element) =>
  childrenOf(at)
    .flatMap((node) => (node.nodeType === 3 ? textOf(node) : []))
    .join(' ')
    .trim();

function labelBefore(place: Element, value: string): string {
  for (let box: Element | null = place; box && !matches(box, 'body'); box = outer(box)) {
    const lines = linesOf(box, (at) => isElement(at) && matches(at, 'button'), 60).map(({ text }) => text);
    const at = lines.findIndex((line) => line.includes(value));
    const line = lines[at] ?? '';
    const label = line.trim() === value ? (lines[at - 1] ?? '') : line.replace(value, '');
    if (plain(label) !== '') return plain(label).split(' ').length <= 8 ? label : '';
    if (matches(box, 'main,dialog,[role=dialog]')) return '';
  }
  return '';
}
