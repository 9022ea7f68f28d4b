import { bitso } from './bitso.ts';
import type { Exchange } from './exchange.ts';

/** Every exchange Llavero knows: one line each. The manifest's hosts and CSP are derived from here. */
export const exchanges: readonly Exchange[] = [bitso];
