import { useEffect, useId, useState } from 'preact/hooks';
import { Alerts } from '../../components/alerts/Alerts.tsx';
import { Button, IconButton } from '../../components/Button.tsx';
import { BalancesLoading } from '../../components/balances/BalancesLoading.tsx';
import { usePortfolio } from '../../components/balances/use-portfolio.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Allocation } from '../../components/history/Allocation.tsx';
import { History } from '../../components/history/History.tsx';
import { Ledger } from '../../components/ledger/Ledger.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import type { AppState } from '../../components/use-app.ts';
import { useNow } from '../../components/use-now.ts';
import { useVoice } from '../../components/voice.ts';
import { call } from '../../utils/messaging/call.ts';
import { Account } from './Account.tsx';
import { Head } from './Head.tsx';
import { Notifications } from './Notifications.tsx';

/** Everything there is to see of an open vault's balances, beside each other. */
export function Open({ app }: { app: AppState }) {
  const { t } = useVoice();
  const now = useNow();
  const panelId = useId();
  const { portfolio, failure, isRefreshing, refresh } = usePortfolio();
  const [chosen, setChosen] = useState('all');
  const { isPrivate } = app.settings;
  const { ask } = app;
  useEffect(() => {
    if (failure === 'vault-locked') ask();
  }, [failure, ask]);
  const lock = () => call('vault.lock', {}).then(app.showVault, () => location.reload());
  const account = portfolio?.accounts.find(({ keyId }) => keyId === chosen) ?? null;
  return (
    <div class="wide">
      <Head>
        <IconButton
          icon={isPrivate ? 'eye-off' : 'eye'}
          label={isPrivate ? t('popup.show') : t('popup.hide')}
          onPress={() => app.change({ isPrivate: !isPrivate })}
        />
        <IconButton
          icon="refresh"
          label={isRefreshing ? t('popup.refreshing') : t('popup.refresh')}
          isBusy={isRefreshing}
          onPress={refresh}
        />
        <a class="head-link" href="/options.html#keys">
          {t('popup.options')}
        </a>
        <Button onPress={lock}>{t('lock')}</Button>
      </Head>
      {failure && <FailureNotice failure={{ code: failure, exchangeCode: null }} />}
      {portfolio && portfolio.accounts.length > 1 && (
        <Tabs
          label={t('balances.accounts')}
          tabs={[
            { id: 'all', label: t('balances.all'), trouble: null },
            ...portfolio.accounts.map(({ keyId, name, failure: trouble }) => ({
              id: keyId,
              label: name,
              trouble: trouble && t('balances.failing', { name }),
            })),
          ]}
          chosen={account?.keyId ?? 'all'}
          panelId={panelId}
          onChoose={setChosen}
        />
      )}
      {portfolio?.accounts.length === 0 && (
        <div class="panel wide-locked">
          <h2>{t('empty.title')}</h2>
          <p class="muted">{t('empty.text')}</p>
          <a href="/options.html#add">{t('empty.add')}</a>
        </div>
      )}
      {!portfolio && <BalancesLoading />}
      {portfolio && portfolio.accounts.length > 0 && (
        <div class="wide-body" id={panelId}>
          <div class="panel wide-account">
            <Account
              portfolio={portfolio}
              account={account}
              settings={app.settings}
              now={now}
              onChange={app.change}
              onChoose={setChosen}
            />
          </div>
          <section class="panel wide-history" aria-labelledby={`${panelId}-history`}>
            <h2 id={`${panelId}-history`}>{t('chart.title')}</h2>
            <History keyId={account?.keyId ?? null} isPrivate={isPrivate} />
          </section>
          <section class="panel wide-allocation" aria-labelledby={`${panelId}-allocation`}>
            <h2 id={`${panelId}-allocation`}>{t('allocation.title')}</h2>
            {isPrivate ? (
              <p class="muted">{t('balances.hidden')}</p>
            ) : (
              <Allocation holdings={account?.holdings ?? portfolio.all} />
            )}
          </section>
          <section class="panel wide-alerts" id="alerts" aria-labelledby={`${panelId}-alerts`}>
            <h2 id={`${panelId}-alerts`}>{t('alerts.title')}</h2>
            <Alerts portfolio={portfolio} isPrivate={isPrivate} now={now} notifications={<Notifications />} />
          </section>
          <section class="panel wide-ledger" id="requests" aria-labelledby={`${panelId}-ledger`}>
            <h2 id={`${panelId}-ledger`}>{t('ledger.title')}</h2>
            <p class="hint">{t('ledger.text')}</p>
            <Ledger />
          </section>
        </div>
      )}
    </div>
  );
}
