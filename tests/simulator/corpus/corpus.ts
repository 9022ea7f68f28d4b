import type { Page, RenderPage } from '../server.ts';
import { capturePages } from './captures.ts';
import { drawnPages } from './drawn.ts';
import { hiddenPages } from './hidden.ts';
import { movingPages } from './moving.ts';
import type { CorpusPage } from './page.ts';
import { placePages } from './places.ts';
import { silentPages } from './silent.ts';
import { unreadablePages } from './unreadable.ts';

/** Every page with the verdict it deserves. */
export const corpus: readonly CorpusPage[] = [
  ...drawnPages,
  ...placePages,
  ...silentPages,
  ...hiddenPages,
  ...unreadablePages,
  ...movingPages,
  ...capturePages,
];

/** Where a page is served; the number is for the simulator, and says nothing of what the page is. */
export const addressOf = (page: CorpusPage): string =>
  `https://bitso.com${page.path}?n=${corpus.indexOf(page)}`;

/** Serves the corpus, and the documents its frames load. */
export const renderCorpus: RenderPage = (path, search): Page | null => {
  const page = corpus[Number(new URLSearchParams(search).get('n') ?? NaN)];
  if (path === '/') return { status: 200, html: '<!doctype html><title>Bitso</title>' };
  if (page && page.path === path) return { status: 200, html: page.html };
  const frame = corpus.find(({ frames }) => frames?.[path] !== undefined)?.frames?.[path];
  return frame === undefined ? null : { status: 200, html: frame };
};
