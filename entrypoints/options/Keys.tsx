import { useEffect, useState } from 'preact/hooks';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { KeyCard } from '../../components/keys/KeyCard.tsx';
import { Incidents } from '../../components/runbook/Incidents.tsx';
import { useAsked } from '../../components/use-asked.ts';
import { useNow } from '../../components/use-now.ts';
import { useVoice } from '../../components/voice.ts';
import { codeOf, type ErrorCode } from '../../utils/errors.ts';
import { call } from '../../utils/messaging/call.ts';
import type { KeyView } from '../../utils/messaging/protocol.ts';
import { accountOf } from '../../utils/money/accounts.ts';

const nothing = {};
const changes = ['keys', 'balances'] as const;

export function Keys({ onLocked }: { onLocked: () => void }) {
  const { t } = useVoice();
  const now = useNow();
  const keys = useAsked('key.list', nothing, changes);
  const [leaked, setLeaked] = useState<string | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const settle = (work: Promise<unknown>) =>
    work.then(
      () => {
        setFailure(null);
        keys.ask();
      },
      (error: unknown) => setFailure(codeOf(error)),
    );
  const living = keys.value?.keys.filter(({ retiredAt }) => retiredAt === null).length ?? 0;
  const trouble = failure ?? keys.failure;
  useEffect(() => {
    if (trouble === 'vault-locked') onLocked();
  }, [trouble, onLocked]);
  return (
    <>
      {trouble && <FailureNotice failure={{ code: trouble, exchangeCode: null }} />}
      <Incidents opened={leaked} />
      {keys.value && (
        <p class="muted">{living === 0 ? t('keys.none') : t('keys.count', { count: living })}</p>
      )}
      <ul class="cards">
        {keys.value?.keys.map((view, index, { length }) => (
          <KeyCard
            key={view.id}
            view={view}
            now={now}
            sibling={siblingOf(view, keys.value?.keys ?? [])}
            place={{ isFirst: index === 0, isLast: index === length - 1 }}
            onMove={(by) => settle(call('key.move', { id: view.id, by }))}
            onUpdate={(change) => settle(call('key.update', change))}
            onDeclare={(declaration) => settle(call('key.declare', declaration))}
            onRetire={(retiredAt) => settle(call('key.retire', { id: view.id, retiredAt }))}
            onLeak={() => {
              setLeaked(view.id);
              settle(call('runbook.open', { keyId: view.id }));
            }}
            onApart={(sibling) =>
              settle(call('account.join', { keyIds: [sibling.id, view.id], isOne: false }))
            }
            onRemove={() => settle(call('key.remove', { id: view.id }))}
          />
        ))}
      </ul>
    </>
  );
}

/** Another key of the account that this one was counted with. */
function siblingOf(view: KeyView, keys: readonly KeyView[]): KeyView | null {
  if (accountOf(view) === view.id) return null;
  const others = keys.filter(({ id }) => id !== view.id);
  return others.find((other) => accountOf(other) === accountOf(view)) ?? null;
}
