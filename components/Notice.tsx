import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export type Tone = 'plain' | 'good' | 'warn' | 'danger';

const icons: Record<Tone, IconName> = { plain: 'info', good: 'done', warn: 'alert', danger: 'alert' };

interface NoticeProps {
  tone?: Tone;
  title?: string;
  children?: ComponentChildren;
  actions?: ComponentChildren;
  /** Spoken as soon as it appears: for the answer to something the person just did. */
  isAnswer?: boolean;
}

export function Notice({ tone = 'plain', title, children, actions, isAnswer = false }: NoticeProps) {
  return (
    <div class="notice" data-tone={tone} role={isAnswer ? 'alert' : undefined}>
      <Icon name={icons[tone]} />
      <div class="notice-body">
        {title && <p class="notice-title">{title}</p>}
        {children}
        {actions && <div class="notice-actions">{actions}</div>}
      </div>
    </div>
  );
}
