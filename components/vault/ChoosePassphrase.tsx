import { useCallback, useState } from 'preact/hooks';
import { GeneratedPassphrase } from './GeneratedPassphrase.tsx';
import { OwnPassphrase } from './OwnPassphrase.tsx';

interface ChoosePassphraseProps {
  submit: string;
  busy: string;
  isBusy: boolean;
  onChoose: (passphrase: string) => void;
}

/** A passphrase made here first, the person's own as the other way. */
export function ChoosePassphrase(props: ChoosePassphraseProps) {
  const [way, setWay] = useState<'generated' | 'own'>('generated');
  const choose = useCallback((chosen: 'generated' | 'own') => () => setWay(chosen), []);
  return way === 'generated' ? (
    <GeneratedPassphrase {...props} onOther={choose('own')} />
  ) : (
    <OwnPassphrase {...props} onOther={choose('generated')} />
  );
}
