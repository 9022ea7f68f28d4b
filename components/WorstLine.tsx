import type { ReportView } from '../utils/messaging/protocol.ts';
import { useVoice } from './voice.ts';
import { WayLine } from './WayLine.tsx';

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
    <WayLine
      tone={worst.severity === 'danger' ? 'danger' : 'warn'}
      text={sentence}
      way={t('worst.see')}
      onGo={onSee}
    />
  );
}
