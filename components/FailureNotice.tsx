import type { ComponentChildren } from 'preact';
import type { FailureView } from '../utils/messaging/protocol.ts';
import { Notice } from './Notice.tsx';
import { useVoice } from './voice.ts';

interface FailureNoticeProps {
  failure: FailureView;
  actions?: ComponentChildren;
  /** Passing troubles, such as being offline, are amber; the rest is red. */
  tone?: 'warn' | 'danger';
}

/** What happened, what it means for the money, the next step. */
export function FailureNotice({ failure, actions, tone = 'danger' }: FailureNoticeProps) {
  const { what, money, next } = useVoice().explain(failure);
  return (
    <Notice tone={tone} title={what} actions={actions} isAnswer>
      <p>{money}</p>
      <p>{next}</p>
    </Notice>
  );
}
