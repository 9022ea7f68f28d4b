import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { Doctor } from '../../components/doctor/Doctor.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { type Form, KeyForm } from '../../components/keys/KeyForm.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useVoice } from '../../components/voice.ts';
import { codeOf } from '../../utils/errors.ts';
import { call } from '../../utils/messaging/call.ts';
import type { FailureView } from '../../utils/messaging/protocol.ts';
import { useDraft } from './use-draft.ts';

type Result =
  | { kind: 'refused'; failure: FailureView; form: Form }
  | { kind: 'failed'; failure: FailureView }
  | { kind: 'stored'; name: string; mode: 'check' | 'anyway' };

export function AddKey() {
  const { t, explain } = useVoice();
  const [isBusy, setIsBusy] = useState(false);
  const [result, setResult] = useState<Result | null>(null);
  const { draft, isKept, failure, keepSoon, keep, reload, forget } = useDraft();

  // The form goes into the vault first: whatever happens from here on, nothing typed is lost.
  const submit = async (form: Form) => {
    setResult(null);
    if (!(await keep(form))) return false;
    store(form, 'check');
    return true;
  };
  const type = (form: Form) => {
    if (result?.kind === 'stored') setResult(null);
    keepSoon(form);
  };
  const store = async (form: Form, mode: 'check' | 'anyway') => {
    setIsBusy(true);
    setResult(null);
    try {
      const reply = await call('key.add', { mode, form: { ...form, key: '', secret: '' } });
      if (reply.kind === 'refused') setResult({ ...reply, form });
      if (reply.kind === 'stored') setResult({ kind: 'stored', name: reply.key.name, mode });
    } catch (error) {
      setResult({ kind: 'failed', failure: { code: codeOf(error), exchangeCode: null } });
    }
    await reload();
    setIsBusy(false);
  };

  return (
    <section class="card" id="add" aria-labelledby="add-title">
      <h3 id="add-title">{t('add.title')}</h3>
      <p class="small muted">{t('add.text')}</p>
      {draft !== undefined && <KeyForm draft={draft} isBusy={isBusy} onType={type} onSubmit={submit} />}
      {result?.kind === 'stored' && (
        <Notice
          tone={result.mode === 'check' ? 'good' : 'warn'}
          isAnswer
          title={t(result.mode === 'check' ? 'add.stored' : 'add.stored-anyway', { name: result.name })}
        />
      )}
      {result?.kind === 'failed' && <FailureNotice failure={result.failure} />}
      {result?.kind === 'refused' && (
        <>
          <FailureNotice
            failure={result.failure}
            actions={
              <>
                <Button onPress={() => store(result.form, 'anyway')}>{t('add.anyway')}</Button>
                <p class="small">{t('add.not-stored')}</p>
              </>
            }
          />
          <Doctor keyId={null} />
        </>
      )}
      <div class="draft" aria-live="polite">
        {failure === 'vault-locked' && <p class="field-problem">{t('add.draft-lost')}</p>}
        {failure && failure !== 'vault-locked' && (
          <p class="field-problem">
            {t('add.draft-failed', { reason: explain({ code: failure, exchangeCode: null }).what })}
          </p>
        )}
        {isKept && draft && <p class="hint">{t('add.draft-kept')}</p>}
        {draft && (
          <Button look="text" onPress={forget}>
            {t('add.forget')}
          </Button>
        )}
      </div>
    </section>
  );
}
