import type { RightId } from '../../../utils/permissions/rights.ts';

/** What a careful person would want Llavero to say about a page. */
export interface Verdict {
  /** Chips: the risky rights that are on, each once. */
  warnings: RightId[];
  /** Rights that are on and that the person cannot see; whether they have a chip too is left open. */
  hidden: RightId[];
  cannotRead: boolean;
  /**
   * The save control at which the question comes, `host >>> inner` where it stands in a shadow root or frame;
   * null where a press on `#save` must go through.
   */
  gate: null | { opensOn: string };
  capture: boolean;
}

/** What happens on the page once it is loaded, in order. */
export type Step =
  /** A trusted click. */
  | { click: string }
  /** A trusted key on the element named, or on the one that has the focus. */
  | { press: 'Enter' | 'Tab' | 'Escape' | 'Space'; on?: string }
  | { type: string; text: string }
  /** Calls `window.acts[name]`, which the page itself defined. */
  | { act: string }
  | { waitMs: number }
  /** The verdict that must stand at this point. */
  | { expect: Verdict };

export interface CorpusPage {
  name: string;
  /** Where on bitso.com it stands. */
  path: string;
  html: string;
  /** Documents that its frames load, by their paths. */
  frames?: Record<string, string>;
  after?: Step[];
  expected: Verdict;
  /** A page that says it cannot read this one is as good as one that warns. */
  mayBeUnreadable?: boolean;
  /** A page that wrote itself anew listens before anybody: it may hear the press, and must not save. */
  hearsFirst?: boolean;
  /** Left out of the Firefox half, with the reason. */
  notInFirefox?: string;
}

export const silent: Verdict = { warnings: [], hidden: [], cannotRead: false, gate: null, capture: false };
export const unreadable: Verdict = { ...silent, cannotRead: true };
export const offersCapture: Verdict = { ...silent, capture: true };

const risky: readonly RightId[] = ['make-withdrawals', 'place-orders', 'perform-security-actions'];

/** The verdict on a form in plain sight with these rights on. */
export function warnsOf(on: readonly RightId[], save = '#save'): Verdict {
  const warnings = risky.filter((right) => on.includes(right));
  return { ...silent, warnings, gate: warnings.length > 0 ? { opensOn: save } : null };
}

/** The verdict on a form that has one right on out of sight, and nothing else that is risky. */
export function hides(right: RightId, save = '#save'): Verdict {
  return { ...silent, hidden: [right], gate: { opensOn: save } };
}
