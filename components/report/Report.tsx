import { useRef } from 'preact/hooks';
import { call } from '../../utils/messaging/call.ts';
import { FailureNotice } from '../FailureNotice.tsx';
import { Exports } from '../history/Exports.tsx';
import { useAsked } from '../use-asked.ts';
import { useTask } from '../use-task.ts';
import { useVoice } from '../voice.ts';
import { Changes } from './Changes.tsx';
import { FindingCard } from './FindingCard.tsx';
import { ScoreCard } from './ScoreCard.tsx';

const nothing = {};
const changes = ['keys', 'balances', 'settings', 'vault'] as const;

/** Everything that was found of the keys, the worst first and open. */
export function Report() {
  const { t } = useVoice();
  const report = useAsked('report.read', nothing, changes);
  const keys = useAsked('key.list', nothing, changes);
  const { failure, run } = useTask();
  const list = useRef<HTMLDivElement>(null);
  const trouble = failure ?? report.failure;
  if (trouble && trouble !== 'vault-locked') {
    return <FailureNotice failure={{ code: trouble, exchangeCode: null }} />;
  }
  if (!report.value || !keys.value) return null;
  const { changes: drift, findings, score } = report.value;
  if (!score) return <p class="muted">{t('report.no-keys')}</p>;
  return (
    <>
      <Changes changes={drift} />
      <ScoreCard score={score} keys={report.value.keys} />
      <p class="muted">{findings.length === 0 ? t('report.none') : t('report.text')}</p>
      <div class="findings" ref={list}>
        {findings.map((finding, index) => (
          <FindingCard
            key={`${finding.rule} ${finding.keyId}`}
            finding={finding}
            isFirst={index === 0}
            view={keys.value?.keys.find(({ id }) => id === finding.keyId) ?? null}
            onDeclare={(declaration) =>
              run(async () => {
                await call('key.declare', declaration);
                // The form is gone, and perhaps its finding too: whoever came with the keyboard goes on at the top.
                list.current?.querySelector('summary')?.focus();
              })
            }
          />
        ))}
      </div>
      <Exports name="llavero-keys" write={async (kind) => (await call('report.export', { kind })).text} />
    </>
  );
}
