import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../../utils/messaging/call.ts';
import type { KeyView, Request, Response } from '../../utils/messaging/protocol.ts';
import { Button } from '../Button.tsx';
import { Check } from '../Check.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { useTask } from '../use-task.ts';
import { useVoice } from '../voice.ts';

type Probe = Request<'key.check'>['probes'][number];
type Asked = Response<'key.check'>['asked'];

const paths = {
  balances: 'GET /api/v3/balance',
  account: 'GET /api/v3/account_status',
  orders: 'GET /api/v3/open_orders?limit=1',
} as const;

/** Says what will be sent, sends it when told to, and says how each request went. */
export function CheckNow({ view, onClose }: { view: KeyView; onClose: () => void }) {
  const { t } = useVoice();
  const [consented, setConsented] = useState<readonly Probe[]>(view.dailyProbes);
  const [asked, setAsked] = useState<Asked | null>(null);
  const { isBusy, failure, run } = useTask();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.querySelector('input')?.focus(), []);
  const consent = (probe: Probe) => (isChecked: boolean) =>
    setConsented(isChecked ? [...consented, probe] : consented.filter((other) => other !== probe));
  const send = () =>
    run(async () => setAsked((await call('key.check', { id: view.id, probes: [...consented] })).asked));
  return (
    <section class="check-now" ref={panel} aria-label={t('check.title', { name: view.name })}>
      {asked ? (
        <ul class="facts" role="status">
          {asked.map(({ read, failure: code }) => (
            <li key={read}>
              <code>{paths[read]}</code>
              <br />
              <Told read={read} code={code} />
            </li>
          ))}
        </ul>
      ) : (
        <>
          <p>{t('check.text')}</p>
          <ul class="facts">
            {(['balances', ...consented] as const).map((read) => (
              <li key={read}>
                <code>{paths[read]}</code>
              </li>
            ))}
          </ul>
          <Check
            label={t('check.account')}
            hint={t('check.account-hint')}
            isChecked={consented.includes('account')}
            onChange={consent('account')}
          />
          <Check
            label={t('check.orders')}
            hint={t('check.orders-hint')}
            isChecked={consented.includes('orders')}
            onChange={consent('orders')}
          />
        </>
      )}
      <p class="hint">
        {t('check.daily')} {t('check.never')}
      </p>
      {failure && <FailureNotice failure={{ code: failure, exchangeCode: null }} />}
      <div class="actions">
        {!asked && (
          <Button look="main" isBusy={isBusy} onPress={send}>
            {t('check.send', { count: 1 + consented.length })}
          </Button>
        )}
        <Button look="text" onPress={onClose}>
          {asked ? t('check.close') : t('cancel')}
        </Button>
      </div>
    </section>
  );
}

const rights = {
  balances: 'view-balances',
  account: 'view-account-information',
  orders: 'place-orders',
} as const;

/** What one answer tells of the right it was about; any failure but "right missing" tells nothing. */
function Told({ read, code }: { read: Asked[number]['read']; code: Asked[number]['failure'] }) {
  const { t, explain } = useVoice();
  const right = t(`right.${rights[read]}`);
  const isLikely = read === 'orders';
  if (code === null) return <>{t(isLikely ? 'check.answered-likely' : 'check.answered', { right })}</>;
  if (code === 'right-missing') {
    return <>{t(isLikely ? 'check.missing-likely' : 'check.missing', { right })}</>;
  }
  return <>{t('check.unknown', { right, reason: explain({ code, exchangeCode: null }).what })}</>;
}
