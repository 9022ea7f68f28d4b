import { useEffect } from 'preact/hooks';
import { Button, IconButton } from '../../components/Button.tsx';
import { Balances } from '../../components/balances/Balances.tsx';
import { BalancesLoading } from '../../components/balances/BalancesLoading.tsx';
import { usePortfolio } from '../../components/balances/use-portfolio.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import type { AppState } from '../../components/use-app.ts';
import { useNow } from '../../components/use-now.ts';
import { useVoice } from '../../components/voice.ts';
import { call } from '../../utils/messaging/call.ts';
import type { Portfolio } from '../../utils/messaging/protocol.ts';
import { DayLine } from './DayLine.tsx';
import { Header } from './Header.tsx';
import { releaseHeight } from './height.ts';
import { openBalances, openOptions } from './open-page.ts';

const nothing = {};

export function Open({ app }: { app: AppState }) {
  const { t } = useVoice();
  const now = useNow();
  const { portfolio, failure, isRefreshing, refresh } = usePortfolio();
  const { isPrivate } = app.settings;
  const { ask } = app;
  useEffect(() => {
    if (failure === 'vault-locked') ask();
  }, [failure, ask]);
  const isKnown = portfolio !== null;
  useEffect(() => {
    if (isKnown) releaseHeight();
  }, [isKnown]);
  const lock = () => call('vault.lock', nothing).then(app.showVault, () => window.location.reload());
  return (
    <>
      <Header>
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
        <IconButton icon="wide" label={t('page.open-full')} onPress={openBalances} />
        <IconButton icon="tune" label={t('popup.options')} onPress={() => openOptions('keys')} />
        <IconButton icon="lock" label={t('lock')} onPress={lock} />
      </Header>
      {failure && <FailureNotice failure={{ code: failure, exchangeCode: null }} />}
      <Content portfolio={portfolio} isRefreshing={isRefreshing} app={app} now={now} />
    </>
  );
}

interface ContentProps {
  portfolio: Portfolio | null;
  isRefreshing: boolean;
  app: AppState;
  now: number;
}

function Content({ portfolio, isRefreshing, app, now }: ContentProps) {
  const { t } = useVoice();
  if (portfolio?.accounts.length === 0) {
    return (
      <section class="welcome">
        <h2>{t('empty.title')}</h2>
        <p class="muted">{t('empty.text')}</p>
        <Button look="main" onPress={() => openOptions('add')}>
          {t('empty.add')}
        </Button>
      </section>
    );
  }
  const isFirstLoad = isRefreshing && (portfolio?.accounts.every(({ at }) => at === null) ?? true);
  if (isFirstLoad) return <BalancesLoading />;
  return (
    portfolio && (
      <Balances
        portfolio={portfolio}
        settings={app.settings}
        now={now}
        onChange={app.change}
        beside={(keyId) => <DayLine keyId={keyId} isPrivate={app.settings.isPrivate} />}
      />
    )
  );
}
