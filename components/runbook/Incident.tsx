import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../../utils/messaging/call.ts';
import type { IncidentView, MessageName, Request } from '../../utils/messaging/protocol.ts';
import { Away } from '../Away.tsx';
import { Button } from '../Button.tsx';
import { helpPage, keyPage } from '../bitso-pages.ts';
import { Check } from '../Check.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { Notice } from '../Notice.tsx';
import { Select } from '../Select.tsx';
import { saveFile } from '../save-file.ts';
import { useTask } from '../use-task.ts';
import { useVoice } from '../voice.ts';
import { Verdict } from './Verdict.tsx';

type Step = IncidentView['steps'][number];

interface IncidentProps {
  incident: IncidentView;
  /** Just opened by a press: it takes the focus. */
  isNew: boolean;
  onChanged: () => void;
}

/** One leaked key: what to do first, what Bitso says of it, the steps, and the file to keep. */
export function Incident({ incident, isNew, onChanged }: IncidentProps) {
  const { t, day, clock } = useVoice();
  const task = useTask();
  const [copied, setCopied] = useState<'copied' | 'copy-failed' | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) title.current?.focus();
  }, [isNew]);
  const { id, keyName, openedAt, withdraws, nextTrialAt, steps, done, others, otherKeyId, goneAt } = incident;
  const send = <N extends MessageName>(name: N, request: Request<N>) =>
    task.run(async () => {
      await call(name, request);
      onChanged();
    });
  const tell = (patch: Partial<Request<'runbook.tell'>>) =>
    send('runbook.tell', { id, otherKeyId, isGone: goneAt !== null, ...patch });
  const file = async () => (await call('runbook.export', { id })).text;
  const copy = () =>
    task.run(async () => {
      const text = await file();
      await navigator.clipboard.writeText(text).then(
        () => setCopied('copied'),
        () => setCopied('copy-failed'),
      );
    });
  return (
    <li
      class="card"
      id={`leak-${incident.keyId}`}
      data-llavero="incident"
      data-verdict={incident.verdict.kind}
    >
      <header class="card-head">
        <h3 class="key-name" tabIndex={-1} ref={title}>
          {t('runbook.title', { name: keyName })}
        </h3>
        <span class="small muted">{t('runbook.since', { day: day(openedAt), time: clock(openedAt) })}</span>
      </header>
      <First withdraws={withdraws} isGone={goneAt !== null} />
      <div aria-live="polite">
        <Verdict incident={incident} />
      </div>
      {task.failure && <FailureNotice failure={{ code: task.failure, exchangeCode: null }} />}
      {nextTrialAt !== null && (
        <div class="actions">
          <Button isBusy={task.isBusy} onPress={() => send('runbook.try', { id })}>
            {t('runbook.try')}
          </Button>
          <p class="hint">
            {t('runbook.try-hint')} {t('runbook.next', { time: clock(nextTrialAt) })}
          </p>
        </div>
      )}
      <fieldset class="stack">
        <legend class="legend">{t('runbook.steps')}</legend>
        {steps.map((step) => (
          <div class="stack" key={step}>
            <StepCheck
              step={step}
              incident={incident}
              onTick={(isDone) => send('runbook.tick', { id, step, isDone })}
            />
            {done[step] === undefined && <StepLink step={step} />}
          </div>
        ))}
        <Check
          label={t('runbook.gone')}
          isChecked={goneAt !== null}
          onChange={(isGone) => tell({ isGone })}
        />
      </fieldset>
      {others.length > 0 && (
        <Select
          label={t('runbook.other')}
          hint={t('runbook.other-hint')}
          value={otherKeyId ?? ''}
          choices={[
            { value: '', label: t('runbook.other-none') },
            ...others.map((other) => ({ value: other.id, label: other.name })),
          ]}
          onChoose={(other) => tell({ otherKeyId: other || null })}
        />
      )}
      <footer class="card-foot">
        <p class="hint" aria-live="polite">
          {copied ? t(`runbook.${copied}`) : t('runbook.file-hint')}
        </p>
        <div class="actions">
          <Button onPress={() => task.run(async () => saveFile(await file(), 'llavero-incident', 'json'))}>
            {t('runbook.file')}
          </Button>
          <Button onPress={copy}>{t('runbook.copy')}</Button>
          <Button look="text" onPress={() => send('runbook.close', { id })}>
            {t(goneAt === null ? 'runbook.close' : 'runbook.finish')}
          </Button>
        </div>
      </footer>
    </li>
  );
}

function First({ withdraws, isGone }: Pick<IncidentView, 'withdraws'> & { isGone: boolean }) {
  const { t } = useVoice();
  if (isGone) {
    return (
      <Notice tone="good">
        <p>{t('runbook.first-gone')}</p>
      </Notice>
    );
  }
  if (withdraws === 'denied') return <p>{t('runbook.first-read')}</p>;
  const words = withdraws === 'granted' ? 'runbook.first-withdraw' : 'runbook.first-may-withdraw';
  return (
    <Notice
      tone="danger"
      actions={
        <Away to={keyPage} isButton>
          {t('runbook.to-page')}
        </Away>
      }
    >
      <p>{t(words)}</p>
    </Notice>
  );
}

interface StepCheckProps {
  step: Step;
  incident: IncidentView;
  onTick: (isDone: boolean) => void;
}

function StepCheck({ step, incident, onTick }: StepCheckProps) {
  const { t } = useVoice();
  const { keyName: name, service, done } = incident;
  const label = () => {
    if (step === 'delete-key') return t('step.delete-key', { name });
    if (step !== 'services') return t(`step.${step}`);
    return service ? t('step.services', { service }) : t('step.services-none');
  };
  return <Check label={label()} isChecked={done[step] !== undefined} onChange={onTick} />;
}

function StepLink({ step }: { step: Step }) {
  const { t } = useVoice();
  if (step !== 'delete-key' && step !== 'withdrawals') return null;
  const isKeyPage = step === 'delete-key';
  return (
    <p class="small">
      <Away to={isKeyPage ? keyPage : helpPage}>
        {t(isKeyPage ? 'runbook.to-page' : 'runbook.to-support')}
      </Away>
    </p>
  );
}
