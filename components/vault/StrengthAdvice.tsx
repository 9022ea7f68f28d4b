import { useEffect, useState } from 'preact/hooks';
import type { Strength } from '../../utils/vault/strength.ts';
import { useVoice } from '../voice.ts';

type Estimate = (passphrase: string) => Strength;
const pauseMs = 200;

/** What an estimator says of a passphrase once typing pauses: advice, and never an obstacle. */
export function StrengthAdvice({ passphrase }: { passphrase: string }) {
  const { t, span } = useVoice();
  const [estimate, setEstimate] = useState<Estimate | null>(null);
  const [strength, setStrength] = useState<Strength | null>(null);
  useEffect(() => {
    // Its lists are a chunk of 1.6 MB, fetched only where a passphrase is chosen. Without it there is no advice.
    import('../../utils/vault/strength.ts').then(
      ({ estimateStrength }) => setEstimate(() => estimateStrength),
      () => undefined,
    );
  }, []);
  useEffect(() => {
    if (!estimate || !passphrase) return setStrength(null);
    const timer = setTimeout(() => setStrength(estimate(passphrase)), pauseMs);
    return () => clearTimeout(timer);
  }, [estimate, passphrase]);
  if (!strength) return null;
  const { level, guessedWithinMs, weakness } = strength;
  const time = guessedWithinMs < 60_000 ? t('strength.moment') : span(guessedWithinMs);
  return (
    <div class="strength" data-level={level} data-llavero="strength">
      <span class="strength-bar" aria-hidden="true" />
      <p class="strength-says">
        {level === 'strong' ? t('strength.strong') : t(`strength.${level}`, { span: time })}{' '}
        {weakness && t(`strength.${weakness}`)}
      </p>
      <p class="hint">{t('strength.how')}</p>
    </div>
  );
}
