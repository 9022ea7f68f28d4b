import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../utils/errors.ts';
import { speak, type Voice } from '../utils/i18n.ts';
import { chooseLanguage, chooseRegion } from '../utils/language.ts';
import { call } from '../utils/messaging/call.ts';
import type { Request, Settings, VaultStatus } from '../utils/messaging/protocol.ts';
import { keepLook, lastLook } from './look.ts';
import { useAsked } from './use-asked.ts';

const nothing = {};
const changes = ['vault', 'settings'] as const;

export interface AppState {
  vault: VaultStatus;
  settings: Settings;
  /** Shown at once, then stored; taken back where storing fails. */
  change: (patch: Request<'settings.set'>) => void;
  /** Asks again: for when an answer shows that this is no longer the state. */
  ask: () => void;
  /** What the background just answered about the vault, without asking again. */
  showVault: (vault: VaultStatus) => void;
}

/** What both of our pages stand on: vault state, settings, and the voice and theme that follow from them. */
export function useApp(): {
  app: AppState | null;
  voice: Voice;
  failure: ErrorCode | null;
  retry: () => void;
} {
  const { value, failure, ask, show } = useAsked('app.state', nothing, changes);
  // What comes late belongs to the newest state, not to the one it was asked from.
  const latest = useRef(value);
  latest.current = value;
  const [changeFailure, setChangeFailure] = useState<ErrorCode | null>(null);
  const look = useMemo(lastLook, []);
  const { language: setting, theme } = value?.settings ?? look;
  const language = chooseLanguage(setting, navigator.languages);
  const voice = useMemo(() => speak(language, chooseRegion(language, navigator.languages)), [language]);
  useLayoutEffect(() => {
    document.documentElement.lang = voice.language;
    document.documentElement.dataset.theme = theme;
  }, [voice, theme]);
  const isKnown = value !== null;
  useEffect(() => {
    if (isKnown) keepLook({ language: setting, theme });
  }, [isKnown, setting, theme]);

  const change = useCallback(
    (patch: Request<'settings.set'>) => {
      const known = latest.current;
      if (known) show({ ...known, settings: { ...known.settings, ...withoutUndefined(patch) } });
      call('settings.set', patch).then(
        () => setChangeFailure(null),
        (error: unknown) => {
          setChangeFailure(codeOf(error));
          ask();
        },
      );
    },
    [show, ask],
  );
  const showVault = useCallback(
    (vault: VaultStatus) => (latest.current ? show({ ...latest.current, vault }) : ask()),
    [show, ask],
  );
  const retry = () => {
    setChangeFailure(null);
    ask();
  };
  return {
    app: value && { ...value, change, ask, showVault },
    voice,
    failure: failure ?? changeFailure,
    retry,
  };
}

function withoutUndefined<T extends object>(patch: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return JSON.parse(JSON.stringify(patch));
}
