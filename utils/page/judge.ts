import { type RightId, rightIds, riskyRights } from '../permissions/rights.ts';
import type { State } from './controls.ts';
import type { Act, Field, Topic } from './topics.ts';

/** What was read of a page, as values. `order` is the reader's order; `home` tells dialogs apart, 0 = none. */
interface Placed {
  order: number;
  home: number;
}
export interface ControlSeen extends Placed {
  right: RightId | null;
  /** The label is a phrase of keys ("Make withdrawals"), not a word that any page may use ("Withdrawals"). */
  isPhrase: boolean;
  state: State;
  isDisabled: boolean;
  isSeen: boolean;
  /** Says what it is and needs no attention: "I have read this", "Restrict to my IP". */
  isHarmless: boolean;
  /** Inside an article: text about keys, unless something there saves. */
  isInArticle: boolean;
  /** Kind of element: switches of one list are made alike. */
  make: string;
}
export interface HeadingSeen extends Placed {
  topic: Topic;
  level: number;
}
export interface ButtonSeen extends Placed {
  act: Act;
  topic: Topic;
  isSeen: boolean;
}
export interface FieldSeen extends Placed {
  field: Field;
}
export interface PageSeen {
  controls: readonly ControlSeen[];
  headings: readonly HeadingSeen[];
  buttons: readonly ButtonSeen[];
  fields: readonly FieldSeen[];
  /** The tab's title or the page's address speak of keys. */
  isKeyPlace: boolean;
  /** Text that is no heading by markup but reads like one. */
  hasKeyText: boolean;
  /** Rights named inside the form by text that belongs to no control that was found. */
  orphans: readonly RightId[];
  /** Pictures, canvases and the like, which may be controls that cannot be read. */
  hasOpaqueParts: boolean;
}

export interface Verdict {
  view: 'form' | 'list' | 'none';
  /** Controls of the form, as places in `controls`. */
  form: readonly number[];
  saves: readonly number[];
  /** One control for each risky right that is on, the most dangerous first. */
  warnings: readonly { right: RightId; control: number }[];
  hidden: readonly RightId[];
  isUnreadable: boolean;
}

const nothing: Verdict = { view: 'none', form: [], saves: [], warnings: [], hidden: [], isUnreadable: false };
const isRisky = (right: RightId | null) => riskyRights.some((risky) => risky === right);

type Cluster = { at: number; control: ControlSeen }[];

/** Groups of different rights: a right that comes again starts the next group, as a list of keys does. */
function clusters(page: PageSeen): Cluster[] {
  const groups: Cluster[] = [];
  page.controls.forEach((control, at) => {
    if (!control.right) return;
    const group = groups.at(-1);
    const last = group?.at(-1)?.control;
    const isTwin = last?.right === control.right;
    const isNew = !isTwin && group?.some((member) => member.control.right === control.right);
    if (!group || !last || last.home !== control.home || isNew) groups.push([{ at, control }]);
    else group.push({ at, control });
  });
  return groups;
}

/** The topic nearest above, by headings of ever higher rank. */
function contextAbove(page: PageSeen, order: number, home: number): Topic {
  let rank = 99;
  let found: Topic = null;
  const above = page.headings.filter(
    (heading) => heading.order < order && (heading.home === home || home === 0),
  );
  const chain = above.length > 0 ? above : page.headings.filter((heading) => heading.order < order);
  for (const heading of chain.toReversed()) {
    if (heading.level >= rank) continue;
    rank = heading.level;
    if (heading.topic === 'permissions') found = 'permissions';
    else if (heading.topic !== null) return heading.topic;
  }
  return found;
}

interface Judged {
  cluster: Cluster;
  isForm: boolean;
  isList: boolean;
  saves: number[];
}

function judgeCluster(
  page: PageSeen,
  cluster: Cluster,
  next: Cluster | undefined,
  isRepeated: boolean,
): Judged {
  const { order = 0, home = 0 } = cluster[0]?.control ?? {};
  const end = next?.[0]?.control.order ?? Number.POSITIVE_INFINITY;
  const own = page.buttons.map((button, at) => ({ button, at })).filter(({ button }) => button.home === home);
  const after = own.filter(({ button }) => button.order > order && button.order < end);
  const savesIn = (list: typeof own) =>
    list.filter(({ button }) => button.act === 'save' || button.act === 'next');
  const known = savesIn(after).length > 0 || isRepeated ? savesIn(after) : savesIn(own);
  // A button below the switches that says nothing known may be the one that saves.
  const saves = known.length > 0 ? known : after.filter(({ button }) => button.act === null && button.isSeen);

  const phrases = new Set(cluster.flatMap(({ control }) => (control.isPhrase ? control.right : [])));
  const rights = new Set(cluster.map(({ control }) => control.right));
  const hasView = rights.has('view-balances') || rights.has('view-account-information');
  const fields = page.fields.filter((field) => field.home === home);
  const context = contextAbove(page, order, home);
  // A form for a key has a name to fill in or a button to save; a filter or a chart of keys has not.
  const hasField = fields.some(({ field }) => field !== 'search');
  const asksForIt = hasField && saves.length > 0;
  const isKeyForm =
    context === 'new-key' ||
    context === 'key' ||
    context === 'maybe-key' ||
    page.hasKeyText ||
    fields.some((field) => field.field === 'ip') ||
    saves.some(({ button }) => button.topic === 'new-key' || button.topic === 'maybe-key');
  const isOurs =
    context !== 'elsewhere' &&
    ((isKeyForm && (phrases.size > 0 || context === 'new-key' || (rights.size > 1 && asksForIt))) ||
      (page.isKeyPlace && phrases.size + rights.size > 2) ||
      (hasView && phrases.size > 1) ||
      (hasView && rights.size > 3 && phrases.size > 0));

  const removes = after.some(({ button }) => button.act === 'remove');
  const isStill = cluster.every(({ control }) => control.isDisabled);
  const hasOwnSave = savesIn(after).length > 0;
  const isText = cluster.every(({ control }) => control.isInArticle) && (isStill || known.length === 0);
  const isList =
    isOurs &&
    ((isStill && (removes || !hasOwnSave)) ||
      (isRepeated && !hasOwnSave) ||
      (removes && !hasField && context !== 'new-key'));
  return { cluster, saves: saves.map(({ at }) => at), isForm: isOurs && !isList && !isText, isList };
}

/** A key form that shows no right we can read: told by what else such a form has. */
function isUnreadForm(page: PageSeen): boolean {
  const homes = new Set([
    0,
    ...page.headings.map((heading) => heading.home),
    ...page.buttons.map((button) => button.home),
  ]);
  return [...homes].some((home) => {
    const here = <T extends Placed>(list: readonly T[]) => list.filter((one) => one.home === home);
    const fields = here(page.fields).filter(({ field }) => field !== 'search' && field !== 'code');
    const isCreated = fields.some(({ field }) => field === 'secret');
    const saves = here(page.buttons).filter((button) => button.isSeen && button.act === 'save');
    const goesOn = here(page.buttons).some((button) => button.isSeen && button.act === 'next');
    const headings = here(page.headings);
    const isTitled = headings.some(({ topic }) => topic === 'new-key');
    const asks = headings.some(({ topic }) => topic === 'permissions');
    const isElsewhere = headings.some(({ topic }) => topic === 'elsewhere') && !isTitled;
    const switches = here(page.controls).filter((control) => !control.isHarmless && control.isSeen);
    const hasIp = fields.some(({ field }) => field === 'ip');
    const hasName = fields.some(({ field }) => field === 'name' || field === 'key');
    const isSavedAsKey = saves.some(({ topic }) => topic === 'new-key') && fields.length > 0;
    if (isCreated || isElsewhere) return false;
    if (saves.length === 0) return goesOn && isTitled && asks;
    if (isTitled) return fields.length > 0 || asks || switches.length > 1 || page.hasOpaqueParts;
    const isAboutKeys =
      page.isKeyPlace || headings.some(({ topic }) => topic === 'key' || topic === 'maybe-key');
    return (
      isSavedAsKey || (hasIp && isAboutKeys) || (isAboutKeys && asks && (hasName || switches.length > 1))
    );
  });
}

/** What the page is and what there is to say about it. Pure: the same page seen gives the same verdict. */
export function judge(page: PageSeen): Verdict {
  const groups = clusters(page);
  const seen = groups.filter((group) => group.some(({ control }) => control.isSeen));
  const isOpen = (group: Cluster) =>
    group.some(({ control }) => control.isSeen) ||
    page.buttons.some(
      (button) => button.isSeen && button.home === group[0]?.control.home && button.act === 'save',
    );
  const open = groups.filter(isOpen);
  const judged = open.map((group, at) => judgeCluster(page, group, open[at + 1], seen.length > 1));
  const forms = judged.filter((one) => one.isForm);
  if (forms.length === 0) {
    if (judged.some((one) => one.isList)) return { ...nothing, view: 'list' };
    return isUnreadForm(page) ? { ...nothing, view: 'form', isUnreadable: true } : nothing;
  }
  const members = forms.flatMap((one) => one.cluster);
  const on = members.filter(({ control }) => control.state === 'on' && isRisky(control.right));
  const warnings = rightIds.flatMap((right) => {
    const mine = on.filter(({ control }) => control.right === right);
    const best = mine.find(({ control }) => control.isSeen) ?? mine[0];
    return best ? [{ right, control: best.at }] : [];
  });
  const hidden = warnings.flatMap(({ right }) =>
    on.some(({ control }) => control.right === right && control.isSeen) ? [] : [right],
  );
  return {
    view: 'form',
    form: members.map(({ at }) => at),
    saves: [...new Set(forms.flatMap((one) => one.saves))],
    warnings,
    hidden,
    isUnreadable: hasUnread(
      page,
      members.map(({ control }) => control),
    ),
  };
}

/** In a form that can be read in part: a risky switch without a state, a strange one that is on, a lost label. */
function hasUnread(page: PageSeen, form: readonly ControlSeen[]): boolean {
  const orders = form.map((control) => control.order);
  const from = Math.min(...orders);
  const to = Math.max(...orders) + 2;
  const makes = new Set(form.map((control) => control.make));
  const homes = new Set(form.map((control) => control.home));
  const strange = page.controls.some(
    (control) =>
      !control.right &&
      !control.isHarmless &&
      control.state === 'on' &&
      makes.has(control.make) &&
      homes.has(control.home) &&
      control.order >= from &&
      control.order <= to,
  );
  const unclear = form.some((control) => isRisky(control.right) && control.state === 'unknown');
  const known = new Set(form.map((control) => control.right));
  return strange || unclear || page.orphans.some((right) => isRisky(right) && !known.has(right));
}
