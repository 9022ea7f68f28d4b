import type { Voice } from '../../utils/i18n.ts';
import type { AlertsView } from '../../utils/messaging/protocol.ts';
import { formatAmount, formatDecimal } from '../../utils/money/format.ts';
import { subtract } from './subtract.ts';

export type Rule = AlertsView['rules'][number];
export type Event = AlertsView['events'][number];
/** The name of an account by its key id; a word for one that is gone. */
export type NameAccount = (keyId: string) => string;

/** "BTC / MXN", as exchanges write a market. */
export const marketOf = (book: string) => book.toUpperCase().replace('_', ' / ');

/** What a rule watches for, in one line. */
export function sayRule({ terms }: Rule, { t, region }: Voice, nameAccount: NameAccount): string {
  if (terms.kind === 'price') {
    const values = { book: marketOf(terms.book), price: formatDecimal(terms.price, region) };
    return terms.side === 'above' ? t('alerts.rule-above', values) : t('alerts.rule-below', values);
  }
  const account = terms.keyId === null ? t('alerts.any-account') : nameAccount(terms.keyId);
  if (terms.kind === 'failing') return t('alerts.rule-failing', { account });
  return t('alerts.rule-drop', { account, asset: terms.asset?.toUpperCase() ?? t('alerts.any-asset') });
}

/** What happened, in one line; without the amount where amounts are hidden. */
export function sayEvent(
  { fact }: Event,
  { t, region }: Voice,
  nameAccount: NameAccount,
  isPrivate: boolean,
): string {
  switch (fact.kind) {
    case 'price':
      return t('alerts.event-price', { book: marketOf(fact.book), price: formatDecimal(fact.price, region) });
    case 'failing':
      return t('alerts.event-failing', { account: nameAccount(fact.keyId) });
    case 'drop': {
      const [asset, account] = [fact.asset.toUpperCase(), nameAccount(fact.keyId)];
      if (isPrivate) return t('alerts.event-hidden', { asset, account });
      const amount = formatAmount(subtract(fact.before, fact.after), fact.asset, region);
      return t('alerts.event-drop', { amount, asset, account });
    }
  }
}
