import { useId, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { call } from '../../utils/messaging/call.ts';
import type { Examination } from '../../utils/messaging/protocol.ts';
import { Button } from '../Button.tsx';
import { Check } from '../Check.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { Notice } from '../Notice.tsx';
import { useTask } from '../use-task.ts';
import { useVoice } from '../voice.ts';
import { detailsOf } from './details-of.ts';

const origins = ['https://status.bitso.com/*'];
const tones = { seen: 'danger', likely: 'warn', possible: 'plain' } as const;

/** Beside a failing key: says what it would send, and then what it can be and how to mend it. */
export function Doctor({ keyId }: { keyId: string | null }) {
  const { t, span } = useVoice();
  const task = useTask();
  const id = useId();
  const [isStatusWanted, setIsStatusWanted] = useState(false);
  const [found, setFound] = useState<Examination | null>(null);
  const examine = async () => {
    // Within the press, for a browser asks only then; refused, the page is simply not asked.
    const isAllowed = isStatusWanted && (await browser.permissions.request({ origins }).catch(() => false));
    await task.run(async () => setFound(await call('doctor.examine', { keyId, isStatusWanted: isAllowed })));
  };
  const say = (seen: Examination['evidence'][number], { status, skewMs }: Examination) => {
    if (seen === 'answered') return t('evidence.answered', { status: String(status) });
    if (seen !== 'clock-ahead' && seen !== 'clock-behind') return t(`evidence.${seen}`);
    return t(`evidence.${seen}`, { span: span(Math.abs(skewMs ?? 0)) });
  };
  return (
    <section class="stack" data-llavero="doctor">
      <Check label={t('doctor.status')} isChecked={isStatusWanted} onChange={setIsStatusWanted} />
      <div class="actions">
        <Button isBusy={task.isBusy} onPress={examine}>
          {t(found ? 'doctor.again' : 'doctor.examine')}
        </Button>
        <p class="hint">{t('doctor.sends')}</p>
      </div>
      {task.failure && <FailureNotice failure={{ code: task.failure, exchangeCode: null }} />}
      {found?.failure === null && <Notice tone="good" isAnswer title={t('doctor.works')} />}
      {found && found.failure !== null && (
        <>
          <div>
            <p class="legend" id={`${id}-causes`}>
              {t('doctor.causes')}
            </p>
            <ol class="causes" aria-labelledby={`${id}-causes`}>
              {found.causes.map(({ id: cause, weight }) => (
                <li class="small" data-cause={cause} key={cause}>
                  <span class="mark" data-tone={tones[weight]}>
                    {t(`weight.${weight}`)}
                  </span>{' '}
                  {t(`cause.${cause}`)}
                </li>
              ))}
            </ol>
          </div>
          <div>
            <p class="legend" id={`${id}-evidence`}>
              {t('doctor.evidence')}
            </p>
            <ul aria-labelledby={`${id}-evidence`}>
              {found.evidence.map((seen) => (
                <li class="hint" data-evidence={seen} key={seen}>
                  {say(seen, found)}
                </li>
              ))}
            </ul>
          </div>
          <div class="actions">
            <Button
              onPress={() => task.run(() => navigator.clipboard.writeText(detailsOf(found, version())))}
            >
              {t('doctor.copy')}
            </Button>
            <p class="hint">{t('doctor.copy-hint')}</p>
          </div>
        </>
      )}
    </section>
  );
}

const version = () => browser.runtime.getManifest().version;
