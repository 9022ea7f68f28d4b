import { readKeyList } from '../../utils/page/key-list.ts';
import type { Trees } from '../../utils/page/roots.ts';
import { hasBackground, send } from './send.ts';

/** A list that a page changes without end is handed over this seldom: each time costs a write. */
const shortestMs = 10_000;

/** Hands the list of keys on the page to the background whenever it is another one, and never more often than that. */
export function createHandOver(): (trees: Trees) => void {
  let last = '';
  let at = Number.NEGATIVE_INFINITY;
  return (trees) => {
    const keys = readKeyList(trees);
    const text = JSON.stringify(keys);
    const isSoon = performance.now() - at < shortestMs;
    if (keys.length === 0 || text === last || isSoon || !hasBackground()) return;
    last = text;
    at = performance.now();
    void send('list.seen', { keys });
  };
}
