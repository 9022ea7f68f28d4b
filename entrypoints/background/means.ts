import type { Exchange, World } from '../../utils/exchanges/exchange.ts';
import type { Areas } from '../../utils/storage.ts';
import type { Vault } from '../../utils/vault/vault.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { createPacer, type Pacer } from './pacer.ts';
import { createTurns, type InTurn } from './turns.ts';

/** What the browser lends once, at the start. */
export interface Given {
  vault: Vault;
  exchange: Exchange;
  world: World;
  /** What the browser says of the connection; null where it says nothing. */
  isOnline: () => boolean | null;
}

/** What the handlers work with. Every request goes through the ledger, every refresh by the pacer. */
export interface Means extends Given {
  storage: Areas;
  ledger: Ledger;
  pacer: Pacer;
  /** The alerts are read and written by one at a time. */
  alertsInTurn: InTurn;
  /** So are the incidents. */
  incidentsInTurn: InTurn;
  /** And what was noticed of keys. */
  driftInTurn: InTurn;
}

export function gatherMeans(given: Given, storage: Areas): Means {
  return {
    ...given,
    storage,
    ledger: createLedger(given.vault.journal, given.world),
    pacer: createPacer(storage, given.world),
    alertsInTurn: createTurns(),
    incidentsInTurn: createTurns(),
    driftInTurn: createTurns(),
  };
}
