import { useId, useState } from 'preact/hooks';
import type { Portfolio } from '../../utils/messaging/protocol.ts';
import { Tabs } from '../Tabs.tsx';
import { useVoice } from '../voice.ts';
import { AssetRow } from './AssetRow.tsx';
import { LeftOut } from './LeftOut.tsx';
import { Total } from './Total.tsx';
import { Troubles } from './Troubles.tsx';

interface BalancesProps {
  portfolio: Portfolio;
  isPrivate: boolean;
  now: number;
}

/** All accounts together or one of them: total, what it leaves out, what is wrong, and the assets. */
export function Balances({ portfolio, isPrivate, now }: BalancesProps) {
  const { t } = useVoice();
  const panelId = useId();
  const [chosen, setChosen] = useState('all');
  const [openAsset, setOpenAsset] = useState<string | null>(null);
  const { accounts, currency, prices } = portfolio;
  const account = accounts.find(({ keyId }) => keyId === chosen);
  const shown = account ? [account] : accounts;
  const holdings = account?.holdings ?? portfolio.all;
  const readAt = shown.map(({ at }) => at).filter((at) => at !== null);
  const at = readAt.length > 0 ? Math.min(...readAt) : null;
  const tabs = [
    { id: 'all', label: t('balances.all'), trouble: null },
    ...accounts.map(({ keyId, name, failure }) => ({
      id: keyId,
      label: name,
      trouble: failure && t('balances.failing', { name }),
    })),
  ];
  const assets =
    holdings.rows.length > 0 ? (
      <ul class="assets" aria-label={t('balances.assets')}>
        {holdings.rows.map((row) => (
          <AssetRow
            key={row.asset}
            row={row}
            currency={currency}
            isPrivate={isPrivate}
            isOpen={openAsset === row.asset}
            onToggle={() => setOpenAsset(openAsset === row.asset ? null : row.asset)}
          />
        ))}
      </ul>
    ) : (
      at !== null && <p class="nothing">{t('balances.nothing')}</p>
    );
  return (
    <section class="balances" data-llavero="portfolio" data-currency={currency}>
      <Total
        currency={currency}
        total={holdings.total}
        isPrivate={isPrivate}
        at={at}
        now={now}
        isFailing={shown.some(({ failure }) => failure)}
      />
      <Troubles accounts={shown} prices={prices} now={now} onChoose={setChosen} />
      <LeftOut holdings={holdings} />
      {accounts.length > 1 && (
        <Tabs
          label={t('balances.accounts')}
          tabs={tabs}
          chosen={account ? chosen : 'all'}
          panelId={panelId}
          onChoose={setChosen}
        />
      )}
      {accounts.length > 1 ? (
        <div id={panelId} role="tabpanel" aria-label={account?.name ?? t('balances.all')}>
          {assets}
        </div>
      ) : (
        assets
      )}
    </section>
  );
}
