import { useState } from 'preact/hooks';
import type { KeyView, Request } from '../../utils/messaging/protocol.ts';
import { Away } from '../Away.tsx';
import { Button } from '../Button.tsx';
import { keyPage } from '../bitso-pages.ts';
import { Doctor } from '../doctor/Doctor.tsx';
import { Icon } from '../Icon.tsx';
import { Declare, type Question } from '../keys/Declare.tsx';
import { useVoice } from '../voice.ts';
import { anchorOf, evidenceText, type Finding } from './evidence-text.ts';

interface FindingCardProps {
  finding: Finding;
  isFirst: boolean;
  /** The key it is about, where it is about one. */
  view: KeyView | null;
  onDeclare: (declaration: Request<'key.declare'>) => void;
}

const tones = { danger: 'danger', warn: 'warn', note: 'plain' } as const;

/** One finding: what it is, how it is known, why it matters, and the one next step. The first lies open. */
export function FindingCard({ finding, isFirst, view, onDeclare }: FindingCardProps) {
  const voice = useVoice();
  const { t } = voice;
  const { rule, severity, keyName, evidence } = finding;
  return (
    <details class="finding" data-tone={tones[severity]} data-rule={rule} data-first={isFirst} open={isFirst}>
      <summary>
        <Icon name={severity === 'note' ? 'info' : 'alert'} />
        <span class="finding-title">
          {isFirst && <span class="finding-first">{t('report.first')}</span>}
          {keyName !== null && <strong>{keyName}</strong>}
          <span>{t(`finding.${rule}.title`)}</span>
        </span>
        <span class="mark">{t(`report.severity-${severity}`)}</span>
      </summary>
      <dl class="finding-body">
        <dt>{t('report.why')}</dt>
        <dd>{t(`finding.${rule}.why`)}</dd>
        <dt>{t('report.evidence')}</dt>
        <dd>
          {evidenceText(voice, finding)}
          {evidence.source && (
            <>
              {' '}
              <Away to={evidence.source}>{t('report.source')}</Away>
            </>
          )}
        </dd>
        <dt>{t('report.next')}</dt>
        <dd class="finding-next">
          {t(`finding.${rule}.next`)}
          <NextStep finding={finding} view={view} onDeclare={onDeclare} />
        </dd>
      </dl>
    </details>
  );
}

function NextStep({ finding, view, onDeclare }: Pick<FindingCardProps, 'finding' | 'view' | 'onDeclare'>) {
  const { t } = useVoice();
  const [isSaying, setIsSaying] = useState(false);
  const key = finding.keyId !== null && (
    <a class="link" href={`#${anchorOf(finding.keyId)}`}>
      {t('report.show-key')}
    </a>
  );
  if (isSaying && view) {
    return (
      <Declare
        view={view}
        question={questionOf(finding)}
        onCancel={() => setIsSaying(false)}
        onSave={(declaration) => {
          setIsSaying(false);
          onDeclare(declaration);
        }}
      />
    );
  }
  switch (finding.place) {
    case 'bitso':
      return (
        <p class="actions">
          <Away to={keyPage} isButton>
            {t('report.open-bitso')}
          </Away>
          {key}
        </p>
      );
    case 'describe':
      return (
        <div class="actions">
          <Button onPress={() => setIsSaying(true)}>{t('report.describe')}</Button>
          <Away to={keyPage}>{t('report.open-bitso')}</Away>
        </div>
      );
    case 'replace':
      return (
        <p class="actions">
          <a class="button" data-look="quiet" href="#rotation">
            {t('report.replace')}
          </a>
          <Away to={keyPage}>{t('report.open-bitso')}</Away>
          {key}
        </p>
      );
    case 'runbook':
      return (
        <p class="actions">
          <a class="button" data-look="quiet" href={`#leak-${finding.keyId}`}>
            {t('report.runbook')}
          </a>
        </p>
      );
    case 'doctor':
      return (
        <>
          <Doctor keyId={finding.keyId} />
          <p class="actions">{key}</p>
        </>
      );
    case 'backup':
    case 'guard':
      return (
        <p class="actions">
          <a class="button" data-look="quiet" href={finding.place === 'backup' ? '#security' : '#guard'}>
            {t(finding.place === 'backup' ? 'report.backup' : 'report.mend')}
          </a>
        </p>
      );
  }
}

/** Of all that could be said of a key, only what the finding is about. */
function questionOf({ rule, evidence }: Finding): Question {
  const rights = rule === 'may-withdraw' ? (['make-withdrawals'] as const) : (evidence.rights ?? []);
  const isAboutAddresses = rule === 'address-list-unknown';
  return { rights: isAboutAddresses ? [] : rights, hasAddresses: isAboutAddresses, hasDates: false };
}
