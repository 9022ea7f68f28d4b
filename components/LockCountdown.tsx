import { useEffect } from 'preact/hooks';
import { call } from '../utils/messaging/call.ts';
import type { VaultStatus } from '../utils/messaging/protocol.ts';
import { Icon } from './Icon.tsx';
import { useNow } from './use-now.ts';
import { useVoice } from './voice.ts';

const shownForMs = 60_000;
const askEveryMs = 5_000;

interface LockCountdownProps {
  vault: VaultStatus;
  onStatus: (vault: VaultStatus) => void;
}

/** The last minute before the vault locks by itself, counted down. Input puts it off, so it asks again and again. */
export function LockCountdown({ vault, onStatus }: LockCountdownProps) {
  const { t } = useVoice();
  const now = useNow(500);
  const leftMs = vault.locksAt === null ? Number.POSITIVE_INFINITY : Math.max(0, vault.locksAt - now);
  const isNear = leftMs <= shownForMs;
  // The last turn is the end itself: then the answer is that it is locked.
  const turn = isNear ? Math.ceil(leftMs / askEveryMs) : null;
  useEffect(() => {
    // What fails to answer now is asked again in five seconds.
    if (turn !== null)
      call('app.state', {}).then(
        (state) => onStatus(state.vault),
        () => undefined,
      );
  }, [turn, onStatus]);
  if (!isNear) return null;
  const seconds = Math.ceil(leftMs / 1000);
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <p class="line" role="timer" data-llavero="locks-in">
      <Icon name="lock" />
      {t('lock.soon', { time })}
    </p>
  );
}
