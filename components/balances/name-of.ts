import type { Voice } from '../../utils/i18n.ts';
import { assetNames } from './asset-names.ts';

const translated = ['mxn', 'usd', 'brl', 'ars', 'cop', 'usdt', 'btc', 'eur'] as const;

/** What an asset is called, or nothing where its code says as much. */
export function nameOf(asset: string, t: Voice['t']): string {
  const code = translated.find((known) => known === asset);
  const name = code ? t(`currency.${code}`) : (assetNames[asset] ?? '');
  return name.toLowerCase() === asset ? '' : name;
}
