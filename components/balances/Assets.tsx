import { useRef, useState } from 'preact/hooks';
import type { Currency, Holdings, Request, Settings } from '../../utils/messaging/protocol.ts';
import { usePainted } from '../use-painted.ts';
import { useVoice } from '../voice.ts';
import { AssetRow } from './AssetRow.tsx';
import { findSmall, isFound, smallBelow, sortRows } from './arrange.ts';
import { ListTools } from './ListTools.tsx';
import { nameOf } from './name-of.ts';
import { SmallLine } from './SmallLine.tsx';
import { useHeldOrder } from './use-held-order.ts';

/** Up to here all is seen at a glance. */
const mostAtAGlance = 7;

/** A longer list comes in two steps: what the popup has room for, and all of it once that is on screen. */
const longList = 24;
const firstDrawn = 10;

interface AssetsProps {
  holdings: Holdings;
  /** How many assets there are in all accounts together: what is offered stays when the account changes. */
  assetCount: number;
  currency: Currency;
  settings: Pick<Settings, 'isPrivate' | 'sort' | 'dust' | 'dustFactor'>;
  pricedAt: number | null;
  now: number;
  /** For a window that is read for moments: numbers that come leave each row in its place. */
  holdsOrder?: boolean;
  onChange: (patch: Request<'settings.set'>) => void;
}

/** The assets in the order a person likes, to be searched and walked through by keys. */
export function Assets(props: AssetsProps) {
  const { holdings, assetCount, currency, settings, pricedAt, now, holdsOrder = false, onChange } = props;
  const { t } = useVoice();
  const list = useRef<HTMLUListElement>(null);
  const [query, setQuery] = useState('');
  const [openAsset, setOpenAsset] = useState<string | null>(null);
  const isWhole = usePainted() || holdings.rows.length <= longList;
  const hasTools = assetCount > mostAtAGlance;
  const { isPrivate, sort, dust } = settings;
  const limit = smallBelow(currency, settings.dustFactor);
  const sorted = hasTools ? sortRows(holdings.rows, sort) : holdings.rows;
  // Without prices there is no order by value yet that could be held.
  const rows = useHeldOrder(sorted, `${currency} ${sort}`, holdsOrder && pricedAt !== null);
  const small = findSmall(rows, limit);
  const isSearched = query.trim() !== '';
  const isShown = (asset: string) =>
    isSearched ? isFound(query, asset, nameOf(asset, t)) : dust === 'shown' || !small.assets.has(asset);

  const walk = (event: KeyboardEvent) => {
    const heads = [...(list.current?.querySelectorAll<HTMLElement>('.asset:not([hidden]) > button') ?? [])];
    // From the search field, which is none of them, down is the first.
    const { target } = event;
    const from = heads.findIndex((head) => target instanceof Node && head.parentElement?.contains(target));
    const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: heads.length - 1 }[event.key];
    const isRow = from >= 0 || event.key === 'ArrowDown';
    const next = to === undefined || !isRow ? undefined : heads[to];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div class="list">
      {hasTools && (
        <ListTools
          query={query}
          sort={sort}
          onQuery={setQuery}
          onSort={(chosen) => onChange({ sort: chosen })}
          onLeave={walk}
        />
      )}
      <ul class="assets" ref={list} aria-label={t('balances.assets')} aria-busy={!isWhole} onKeyDown={walk}>
        {rows.slice(0, isWhole ? rows.length : firstDrawn).map((row) => (
          <AssetRow
            key={row.asset}
            row={row}
            currency={currency}
            isPrivate={isPrivate}
            isHidden={!isShown(row.asset)}
            isOpen={openAsset === row.asset}
            isBrief={!isWhole}
            pricedAt={pricedAt}
            now={now}
            onToggle={() => setOpenAsset(openAsset === row.asset ? null : row.asset)}
          />
        ))}
      </ul>
      {hasTools && (
        <p class={isSearched ? 'nothing' : 'visually-hidden'} role="status">
          {isSearched && !rows.some(({ asset }) => isShown(asset)) && t('list.none')}
        </p>
      )}
      {!isSearched && small.assets.size > 0 && (
        <SmallLine
          count={small.assets.size}
          sum={isPrivate ? null : small.sum}
          limit={limit}
          currency={currency}
          isHiding={dust === 'hidden'}
          onToggle={() => onChange({ dust: dust === 'hidden' ? 'shown' : 'hidden' })}
        />
      )}
    </div>
  );
}
