import type { Rule, RuleId } from './rule.ts';
import { addressListUnknown } from './rules/address-list-unknown.ts';
import { breachedService } from './rules/breached-service.ts';
import { canWithdraw } from './rules/can-withdraw.ts';
import { canWithdrawToList } from './rules/can-withdraw-to-list.ts';
import { failing } from './rules/failing.ts';
import { guardOff } from './rules/guard-off.ts';
import { leaked } from './rules/leaked.ts';
import { mayWithdraw } from './rules/may-withdraw.ts';
import { moreThanNeeded } from './rules/more-than-needed.ts';
import { noBackup } from './rules/no-backup.ts';
import { olderThanPolicy } from './rules/older-than-policy.ts';
import { openToAnyAddress } from './rules/open-to-any-address.ts';
import { replaceByPassed } from './rules/replace-by-passed.ts';
import { rightsContradicted } from './rules/rights-contradicted.ts';
import { securityActions } from './rules/security-actions.ts';
import { sharedKey } from './rules/shared-key.ts';
import { tradeWithoutNeed } from './rules/trade-without-need.ts';
import { unused } from './rules/unused.ts';

/** All rules; one that is missing here does not compile. */
export const rules: Record<RuleId, Rule> = {
  leaked: leaked,
  'can-withdraw': canWithdraw,
  'can-withdraw-to-list': canWithdrawToList,
  'may-withdraw': mayWithdraw,
  'security-actions': securityActions,
  'trade-without-need': tradeWithoutNeed,
  'open-to-any-address': openToAnyAddress,
  'address-list-unknown': addressListUnknown,
  'older-than-policy': olderThanPolicy,
  'replace-by-passed': replaceByPassed,
  'shared-key': sharedKey,
  'more-than-needed': moreThanNeeded,
  unused: unused,
  failing: failing,
  'rights-contradicted': rightsContradicted,
  'breached-service': breachedService,
  'no-backup': noBackup,
  'guard-off': guardOff,
};
