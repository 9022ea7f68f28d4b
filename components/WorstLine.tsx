import type { ReportView } from '../utils/messaging/protocol.ts';
import { Icon } from './Icon.tsx';
import { useVoice } from './voice.ts';

interface WorstLineProps {
  report: ReportView;
  onSee: () => void;
}

/** The worst finding of a key, in one line; silent where there is none that could cost money. */
export function WorstLine({ report, onSee }: WorstLineProps) {
  const { t } = useVoice();
  const worst = report.findings.find(({ keyId, severity }) => keyId !== null && severity !== 'note');
  if (!worst) return null;
  const count = report.findings.filter(({ rule }) => rule === worst.rule).length;
  const sentence =
    worst.rule === 'can-withdraw'
      ? t('worst.withdraw', { count })
      : t('worst.one', { title: t(`finding.${worst.rule}.title`), name: worst.keyName ?? '' });
  return (
    <div class="line" data-tone={worst.severity}>
      <Icon name="alert" />
      <p>{sentence}</p>
      <button type="button" class="link" onClick={onSee}>
        {t('worst.see')}
      </button>
    </div>
  );
}
