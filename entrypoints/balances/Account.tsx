import { Assets } from '../../components/balances/Assets.tsx';
import { LeftOut } from '../../components/balances/LeftOut.tsx';
import { Total } from '../../components/balances/Total.tsx';
import { Troubles } from '../../components/balances/Troubles.tsx';
import { useVoice } from '../../components/voice.ts';
import type { Portfolio, Request, Settings } from '../../utils/messaging/protocol.ts';

interface AccountProps {
  portfolio: Portfolio;
  /** One of its accounts, or null for all together. */
  account: Portfolio['accounts'][number] | null;
  settings: Settings;
  now: number;
  onChange: (patch: Request<'settings.set'>) => void;
  onChoose: (keyId: string) => void;
}

/** The total of one account or of all, what is wrong with it, and its assets. */
export function Account({ portfolio, account, settings, now, onChange, onChoose }: AccountProps) {
  const { t } = useVoice();
  const shown = account ? [account] : portfolio.accounts;
  const holdings = account?.holdings ?? portfolio.all;
  const readAt = shown.map(({ at }) => at).filter((at) => at !== null);
  const at = readAt.length > 0 ? Math.min(...readAt) : null;
  return (
    <section class="balances" data-llavero="portfolio" data-currency={portfolio.currency}>
      <Total
        key={account?.keyId}
        currency={portfolio.currency}
        holdings={holdings}
        isPrivate={settings.isPrivate}
        at={at}
        now={now}
        isFailing={shown.some(({ failure }) => failure)}
      />
      <Troubles accounts={shown} prices={portfolio.prices} now={now} onChoose={onChoose} />
      <LeftOut holdings={holdings} />
      {holdings.rows.length > 0 ? (
        <Assets
          key={account?.keyId}
          holdings={holdings}
          assetCount={portfolio.all.rows.length}
          currency={portfolio.currency}
          settings={settings}
          pricedAt={portfolio.prices.at}
          now={now}
          onChange={onChange}
        />
      ) : (
        at !== null && <p class="nothing">{t('balances.nothing')}</p>
      )}
    </section>
  );
}
