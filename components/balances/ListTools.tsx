import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../utils/messaging/protocol.ts';
import { useVoice } from '../voice.ts';

type Sort = Settings['sort'];
const sorts: readonly Sort[] = ['value', 'name', 'change'];

interface ListToolsProps {
  query: string;
  sort: Sort;
  onQuery: (query: string) => void;
  onSort: (sort: Sort) => void;
  /** Keys the search field has no use for itself. */
  onLeave: (event: KeyboardEvent) => void;
}

/** Finding an asset by its letters ("/" leads there, Escape empties it) and the order of the list. */
export function ListTools({ query, sort, onQuery, onSort, onLeave }: ListToolsProps) {
  const { t } = useVoice();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const lead = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.matches('input, select, textarea');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', lead);
    return () => document.removeEventListener('keydown', lead);
  }, []);
  const press = (event: KeyboardEvent) => {
    // With nothing to empty, Escape closes the popup as ever.
    if (event.key !== 'Escape' || query === '') return onLeave(event);
    event.preventDefault();
    onQuery('');
  };
  return (
    <div class="list-tools">
      <input
        class="input"
        type="search"
        ref={field}
        value={query}
        placeholder={t('list.search')}
        aria-label={t('list.search')}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={press}
      />
      <select
        class="input"
        aria-label={t('list.sort')}
        onChange={(event) => {
          const chosen = sorts[event.currentTarget.selectedIndex];
          if (chosen) onSort(chosen);
        }}
      >
        {sorts.map((each) => (
          <option key={each} selected={each === sort}>
            {t(`list.sort-${each}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
