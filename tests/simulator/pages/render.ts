import { type RightId, rightIds } from '../../../utils/permissions/rights.ts';
import type { Page } from '../server.ts';
import { renderKeyForm } from './key-form.ts';
import { renderOtherPage } from './other-pages.ts';
import { renderWild } from './wild.ts';
import type { Language } from './wording.ts';

const languageOf = (text: string | null): Language => (text === 'es' || text === 'pt' ? text : 'en');
const rightsOf = (text: string | null): RightId[] =>
  rightIds.filter((right) => (text ?? '').split(',').includes(right));
/** Where views other than the form stand, by address; `?view=` shows any of them anywhere. */
const places: Record<string, string> = {
  '/api_setup/keys': 'list',
  '/api_setup/created': 'created',
  '/r/notifications': 'notifications',
  '/r/withdraw': 'withdrawal',
  '/r/security': 'two-factor',
  '/alpha/btc_mxn': 'trading',
  '/blog/api': 'article',
  '/wallet': 'wallet',
};

/**
 * The pages of the simulated bitso.com; null where there is none. `/api_setup` is the key form, open:
 * `shape`, `lang`, `on`, `later`, `disabled`, `behaviour`, `hide`, `theme`, `ip`, `destinations`, `labels`
 * (JSON by right), `neighbours`, `heading`, `title` choose what it is like.
 */
export function renderPage(path: string, query: string): Page | null {
  const search = new URLSearchParams(query);
  const wild = renderWild(search.get('wild') ?? '');
  if (wild) return { status: 200, html: wild };
  const language = languageOf(search.get('lang'));
  const theme = search.get('theme') ?? 'light';
  const other = renderOtherPage(search.get('view') ?? places[path] ?? '', { language, theme });
  if (other) return { status: 200, html: other };
  if (path !== '/api_setup' && !search.has('shape')) return null;
  return {
    status: 200,
    html: renderKeyForm({
      language,
      theme,
      shape: search.get('shape') ?? 'switch',
      on: rightsOf(search.get('on')),
      later: rightsOf(search.get('later')),
      isDisabled: search.has('disabled'),
      behaviour: search.get('behaviour') ?? 'still',
      hide: search.get('hide') ?? '',
      ip: search.get('ip') ?? '',
      destinations: search.get('destinations') ?? 'absent',
      labels: JSON.parse(search.get('labels') ?? '{}') as Partial<Record<RightId, string>>, // written by tests
      neighbours: search.getAll('neighbour'),
      heading: search.get('heading'),
      title: search.get('title') ?? '',
    }),
  };
}
