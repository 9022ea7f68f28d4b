import { useState } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../../utils/errors.ts';
import { call } from '../../utils/messaging/call.ts';
import type { Proposal } from '../../utils/messaging/protocol.ts';
import { Button } from '../Button.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { useVoice } from '../voice.ts';

interface SeenKeysProps {
  seen: Extract<Proposal, { kind: 'seen' }>[];
  onDone: () => void;
}

/** Keys of Bitso's list that the registry does not know, each added by one press. */
export function SeenKeys({ seen, onDone }: SeenKeysProps) {
  const { t } = useVoice();
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const register = (name: string) =>
    call('inbox.register', { name, service: '', purpose: 'other' }).then(onDone, (error: unknown) =>
      setFailure(codeOf(error)),
    );
  return (
    <div class="card" data-llavero="seen-keys">
      <h4 class="key-name">{t('inbox.seen')}</h4>
      <p class="small muted">{t('inbox.seen-text')}</p>
      {failure && <FailureNotice failure={{ code: failure, exchangeCode: null }} />}
      <div class="actions">
        {seen.map(({ name }) => (
          <Button key={name} onPress={() => register(name)}>
            {t('inbox.add', { name })}
          </Button>
        ))}
      </div>
    </div>
  );
}
