import { classify } from '../permissions/classify.ts';
import type { RightId } from '../permissions/rights.ts';
import { stateOf, switchLike } from './controls.ts';
import { all, contains, finderOf } from './dom.ts';
import { labelOf } from './label.ts';
import { inOrder, type Trees } from './roots.ts';
import { isPainted } from './sight.ts';
import { linesOf } from './text.ts';

/** One key of the list on Bitso's page: its name and the rights that its row shows. */
export interface ListedKey {
  name: string;
  /** Unknown where the row does not say. */
  rights: Record<RightId, 'granted' | 'denied' | 'unknown'>;
}

const mostKeys = 12;
const findRows = finderOf('tr,[role=row],li,article,[role=listitem]');

/** The keys that the page lists, where rows with a name and rights can be read; none otherwise. */
export function readKeyList(trees: Trees): ListedKey[] {
  const found = inOrder(trees, findRows).filter(
    (row, _at, list) => !list.some((other) => other !== row && contains(row, other)),
  );
  return found
    .slice(0, 60)
    .flatMap((row) => readRow(row) ?? [])
    .slice(0, mostKeys);
}

function readRow(row: Element): ListedKey | null {
  if (!isPainted(row)) return null;
  const lines = linesOf(row, undefined, 20).flatMap(({ text }) =>
    text.split(/[,;·|]/).map((part) => part.trim()),
  );
  const rights: ListedKey['rights'] = { ...unknown };
  for (const line of lines) {
    const reading = classify(line);
    if (reading?.isPhrase) rights[reading.right] = 'granted';
  }
  const switches = all(row, switchLike);
  for (const one of switches) {
    const right = labelOf(one, switches).reading?.right;
    if (right) rights[right] = stateOf(one) === 'on' ? 'granted' : 'denied';
  }
  const name = lines.find((line) => line !== '' && !classify(line)) ?? '';
  const isRow =
    name !== '' && name.length <= 60 && Object.values(rights).some((state) => state !== 'unknown');
  return isRow ? { name, rights } : null;
}

const unknown: ListedKey['rights'] = {
  'make-withdrawals': 'unknown',
  'place-orders': 'unknown',
  'perform-security-actions': 'unknown',
  'view-account-information': 'unknown',
  'view-balances': 'unknown',
};
