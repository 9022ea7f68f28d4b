import { useState } from 'preact/hooks';
import { AssetRow } from '../../components/balances/AssetRow.tsx';
import { LeftOut } from '../../components/balances/LeftOut.tsx';
import { Total } from '../../components/balances/Total.tsx';
import { Troubles } from '../../components/balances/Troubles.tsx';
import { useVoice } from '../../components/voice.ts';
import type { Portfolio } from '../../utils/messaging/protocol.ts';

interface AccountProps {
  portfolio: Portfolio;
  /** One of its accounts, or null for all together. */
  account: Portfolio['accounts'][number] | null;
  isPrivate: boolean;
  now: number;
  onChoose: (keyId: string) => void;
}

/** The total of one account or of all, what is wrong with it, and its assets. */
export function Account({ portfolio, account, isPrivate, now, onChoose }: AccountProps) {
  const { t } = useVoice();
  const [openAsset, setOpenAsset] = useState<string | null>(null);
  const shown = account ? [account] : portfolio.accounts;
  const holdings = account?.holdings ?? portfolio.all;
  const readAt = shown.map(({ at }) => at).filter((at) => at !== null);
  const at = readAt.length > 0 ? Math.min(...readAt) : null;
  return (
    <section class="balances" data-llavero="portfolio" data-currency={portfolio.currency}>
      <Total
        currency={portfolio.currency}
        total={holdings.total}
        isPrivate={isPrivate}
        at={at}
        now={now}
        isFailing={shown.some(({ failure }) => failure)}
      />
      <Troubles accounts={shown} prices={portfolio.prices} now={now} onChoose={onChoose} />
      <LeftOut holdings={holdings} />
      {holdings.rows.length > 0 ? (
        <ul class="assets" aria-label={t('balances.assets')}>
          {holdings.rows.map((row) => (
            <AssetRow
              key={row.asset}
              row={row}
              currency={portfolio.currency}
              isPrivate={isPrivate}
              isOpen={openAsset === row.asset}
              onToggle={() => setOpenAsset(openAsset === row.asset ? null : row.asset)}
            />
          ))}
        </ul>
      ) : (
        at !== null && <p class="nothing">{t('balances.nothing')}</p>
      )}
    </section>
  );
}
