import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Portfolio, Request, Settings } from '../../utils/messaging/protocol.ts';
import { Tabs } from '../Tabs.tsx';
import { useVoice } from '../voice.ts';
import { Assets } from './Assets.tsx';
import { LeftOut } from './LeftOut.tsx';
import { Total } from './Total.tsx';
import { Troubles } from './Troubles.tsx';
import { Twins } from './Twins.tsx';

interface BalancesProps {
  portfolio: Portfolio;
  settings: Pick<Settings, 'isPrivate' | 'sort' | 'dust' | 'dustFactor'>;
  now: number;
  onChange: (patch: Request<'settings.set'>) => void;
  /** What stands beside the total of the account, null for all together. */
  beside?: (keyId: string | null) => ComponentChildren;
}

/** All accounts together or one of them: total, what it leaves out, what is wrong, and the assets. */
export function Balances({ portfolio, settings, now, onChange, beside }: BalancesProps) {
  const { t } = useVoice();
  const panelId = useId();
  const [chosen, setChosen] = useState('all');
  const { accounts, currency, prices } = portfolio;
  const account = accounts.find(({ keyId }) => keyId === chosen);
  const shown = account ? [account] : accounts;
  const holdings = account?.holdings ?? portfolio.all;
  const readAt = shown.map(({ at }) => at).filter((at) => at !== null);
  const at = readAt.length > 0 ? Math.min(...readAt) : null;
  const tabs = [
    { id: 'all', label: t('balances.all'), trouble: null },
    ...accounts.map(({ keyId, name, color, failure }) => ({
      id: keyId,
      label: name,
      color,
      trouble: failure && t('balances.failing', { name }),
    })),
  ];
  const assets =
    holdings.rows.length > 0 ? (
      <Assets
        // Another account's amounts are no change of these.
        key={account?.keyId}
        holdings={holdings}
        assetCount={portfolio.all.rows.length}
        currency={currency}
        settings={settings}
        pricedAt={prices.at}
        now={now}
        holdsOrder
        onChange={onChange}
      />
    ) : (
      at !== null && <p class="nothing">{t('balances.nothing')}</p>
    );
  return (
    <section class="balances" data-llavero="portfolio" data-currency={currency}>
      <Total
        key={account?.keyId}
        currency={currency}
        holdings={holdings}
        isPrivate={settings.isPrivate}
        at={at}
        now={now}
        isFailing={shown.some(({ failure }) => failure)}
      >
        {beside?.(account?.keyId ?? null)}
      </Total>
      <Troubles accounts={shown} prices={prices} now={now} onChoose={setChosen} />
      {!account && <Twins portfolio={portfolio} />}
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
