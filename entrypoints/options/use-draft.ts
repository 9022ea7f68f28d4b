import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, Form } from '../../components/keys/KeyForm.tsx';
import { codeOf, type ErrorCode } from '../../utils/errors.ts';
import { call } from '../../utils/messaging/call.ts';

const quietMs = 700;

export interface DraftState {
  /** Undefined until the vault has said whether it keeps one. */
  draft: Draft | null | undefined;
  isKept: boolean;
  failure: ErrorCode | null;
  /** Keeps the form once typing pauses, and when the page goes away. */
  keepSoon: (form: Form) => void;
  /** Keeps it now; true where the vault has it. */
  keep: (form: Form) => Promise<boolean>;
  reload: () => Promise<void>;
  forget: () => Promise<void>;
}

/** The half-filled form of a key, kept as ciphertext in the open vault and nowhere else. */
export function useDraft(): DraftState {
  const [draft, setDraft] = useState<Draft | null | undefined>(undefined);
  const [isKept, setIsKept] = useState(false);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const waiting = useRef<{ form: Form; timer: ReturnType<typeof setTimeout> } | null>(null);

  const keep = useCallback(async (form: Form) => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
    try {
      const reply = await call('key.add', { mode: 'draft', form });
      if (reply.kind === 'draft-kept') setDraft(reply.draft);
      setIsKept(true);
      setFailure(null);
      return true;
    } catch (error) {
      setIsKept(false);
      setFailure(codeOf(error));
      return false;
    }
  }, []);
  const keepSoon = useCallback(
    (form: Form) => {
      if (waiting.current) clearTimeout(waiting.current.timer);
      setIsKept(false);
      waiting.current = { form, timer: setTimeout(() => keep(form), quietMs) };
    },
    [keep],
  );
  const reload = useCallback(
    () =>
      call('key.draft', {}).then(
        (answer) => setDraft(answer.draft),
        (error: unknown) => setFailure(codeOf(error)),
      ),
    [],
  );
  const forget = useCallback(async () => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
    setIsKept(false);
    await call('key.forget-draft', {}).catch((error: unknown) => setFailure(codeOf(error)));
    await reload();
  }, [reload]);

  useEffect(() => {
    reload();
    const leave = () => waiting.current && keep(waiting.current.form);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [keep, reload]);
  return { draft, isKept, failure, keepSoon, keep, reload, forget };
}
