import { call } from '../../utils/messaging/call.ts';
import type { Portfolio } from '../../utils/messaging/protocol.ts';
import { Button } from '../Button.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { Notice } from '../Notice.tsx';
import { useTask } from '../use-task.ts';
import { useVoice } from '../voice.ts';

/** Asks about keys that show the same amounts whether they are one account; silent once that was said. */
export function Twins({ portfolio: { twins, accounts } }: { portfolio: Portfolio }) {
  const { t, list } = useVoice();
  const { isBusy, failure, run } = useTask();
  if (twins.length === 0) return null;
  const names = accounts.filter(({ keyId }) => twins.includes(keyId)).map(({ name }) => name);
  const say = (isOne: boolean) =>
    run(async () => {
      await call('account.join', { keyIds: twins, isOne });
    });
  return (
    <div data-llavero="twins">
      <Notice
        tone="warn"
        actions={
          <>
            <Button isBusy={isBusy} onPress={() => say(true)}>
              {t('twins.one')}
            </Button>
            <Button look="text" isBusy={isBusy} onPress={() => say(false)}>
              {t('twins.apart')}
            </Button>
          </>
        }
      >
        {t('twins.ask', { names: list(names), count: names.length })}
      </Notice>
      {failure && <FailureNotice failure={{ code: failure, exchangeCode: null }} />}
    </div>
  );
}
