import { useState } from 'preact/hooks';
import { warningsEn, warningsEs, warningsPtBR } from '../utils/locales/guard/warnings.ts';
import { Icon } from './Icon.tsx';
import { useVoice } from './voice.ts';

const warnings = { en: warningsEn, es: warningsEs, 'pt-BR': warningsPtBR };
const rows = [
  { right: 'view-balances', warning: null, tone: null },
  { right: 'place-orders', warning: 'warn.place-orders', tone: 'warn' },
  { right: 'perform-security-actions', warning: 'warn.perform-security-actions', tone: 'warn' },
  { right: 'make-withdrawals', warning: 'warn.make-withdrawals', tone: 'danger' },
] as const;

/** A drawing of an exchange's key form that can be played with: each risky switch shows what the guard would say. */
export function WarningDemo() {
  const { t, language } = useVoice();
  const [on, setOn] = useState<ReadonlySet<string>>(new Set(['view-balances', 'make-withdrawals']));
  const toggle = (right: string) => {
    const next = new Set(on);
    if (!next.delete(right)) next.add(right);
    setOn(next);
  };
  const isRisky = rows.some(({ right, warning }) => warning && on.has(right));
  return (
    <figure class="demo">
      <figcaption>
        <h3>{t('demo.title')}</h3>
        <p class="small muted">{t('demo.text')}</p>
      </figcaption>
      <div class="demo-page">
        <p class="demo-title">{t('demo.page')}</p>
        <div aria-live="polite">
          {rows.map(({ right, warning, tone }) => (
            <div class="demo-row" key={right}>
              <label class="switch">
                <input type="checkbox" checked={on.has(right)} onChange={() => toggle(right)} />
                <span>{t(`right.${right}`)}</span>
              </label>
              {warning && on.has(right) && (
                <p class="chip" data-tone={tone}>
                  <Icon name="alert" />
                  {warnings[language][warning]}
                </p>
              )}
            </div>
          ))}
        </div>
      </div>
      <p class="small muted">{isRisky ? t('demo.gate') : t('demo.silent')}</p>
    </figure>
  );
}
