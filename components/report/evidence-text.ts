import type { Voice } from '../../utils/i18n.ts';
import type { KeyView, ReportView } from '../../utils/messaging/protocol.ts';

export type Finding = ReportView['findings'][number];

/** The sentence that says how a finding is known, from what the rule noted. */
export function evidenceText({ t, day, list, explain }: Voice, { rule, evidence }: Finding): string {
  const { right, by, at = 0, days = 0, names = [], service = '', code = 'internal' } = evidence;
  const rights = list((evidence.rights ?? []).map((id) => t(`right.${id}`)));
  switch (rule) {
    case 'leaked':
      return t('evidence.leaked', { day: day(at) });
    case 'can-withdraw':
    case 'can-withdraw-to-list':
    case 'security-actions':
    case 'trade-without-need':
      return t('evidence.right', {
        right: t(`right.${right ?? 'make-withdrawals'}`),
        by: t(`right.by-${by ?? 'you'}`, { day: day(at) }),
      });
    case 'may-withdraw':
      return t('evidence.nobody');
    case 'open-to-any-address':
      return t('evidence.open', { rights });
    case 'address-list-unknown':
      return t('evidence.list-unknown', { rights });
    case 'older-than-policy':
      return t('evidence.age', { count: days, day: day(at) });
    case 'replace-by-passed':
      return t('evidence.due', { day: day(at) });
    case 'shared-key':
      return t('evidence.shared', { names: list(names) });
    case 'more-than-needed':
      return t('evidence.more', { rights });
    case 'unused':
      return t('evidence.unused', { day: day(at) });
    case 'failing':
      return t('evidence.failing', { day: day(at), reason: explain({ code, exchangeCode: null }).what });
    case 'rights-contradicted':
      return t('evidence.contradicted', { rights });
    case 'breached-service':
      return t('evidence.breach', { service, day: day(at) });
    case 'no-backup':
      return t('evidence.backup');
    case 'guard-off':
      return t('evidence.guard');
  }
}

/** Where a key's card stands on the page. */
export const anchorOf = (id: KeyView['id']): string => `key-${id}`;
