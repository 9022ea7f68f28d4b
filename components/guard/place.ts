/** Where notes go: pure geometry in viewport pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
export interface Wish {
  /** What the note speaks of: the switch, or null for the form as a whole. */
  face: Box | null;
  /** The text beside the switch, after which a small note may stand. */
  label: Box | null;
  size: (isSmall: boolean) => { width: number; height: number };
}
export interface Spot {
  left: number;
  top: number;
  isSmall: boolean;
}

const gap = 12;
const apart = 8;
const right = (box: Box) => box.left + box.width;
const bottom = (box: Box) => box.top + box.height;
const overlaps = (a: Box, b: Box) =>
  a.left < right(b) && right(a) > b.left && a.top < bottom(b) && bottom(a) > b.top;

/**
 * Finds a place for each note: in the margin beside the form where there is room, else small in the row,
 * else at the edge of the window: beside its row, or docked. Never over anything that can be pressed.
 */
export function place(
  wishes: readonly Wish[],
  form: Box,
  view: { width: number; height: number },
  taken: readonly Box[],
): Spot[] {
  const beside = inMargin(wishes, form, view, taken);
  if (beside) return beside;
  const put: Box[] = [...taken];
  const isFree = (box: Box) => !put.some((other) => overlaps(other, box));
  return wishes.map((wish) => {
    const { face, label } = wish;
    const small = wish.size(true);
    const free =
      face && label
        ? candidates(face, label, small, put)
            .map((at) => ({ ...at, ...small }))
            .find(
              (at) =>
                at.left >= 4 &&
                right(at) <= view.width - 4 &&
                isFree(at) &&
                ![face, label].some((box) => overlaps(box, at)),
            )
        : undefined;
    const spot = free ?? atEdge(wish, form, view, isFree) ?? inDock(wish.size(false), view, put);
    put.push(spot);
    return { left: spot.left, top: spot.top, isSmall: free !== undefined };
  });
}

/** At the edge of the window and the height of its switch: there it is still seen what it speaks of. */
function atEdge(
  { face, size }: Wish,
  form: Box,
  view: { width: number; height: number },
  isFree: (box: Box) => boolean,
): Box | undefined {
  const { width, height } = size(false);
  if (!face) return undefined;
  const top = Math.max(gap, Math.min(face.top + face.height / 2 - 18, view.height - gap - height));
  return [view.width - gap - width, gap]
    .map((left) => ({ left, top, width, height }))
    .find((box) => isFree(box) && !overlaps(box, form));
}

/** At the edge of the window, as low as what is already there allows: at the left, or else at the right. */
function inDock(
  size: { width: number; height: number },
  view: { width: number; height: number },
  put: readonly Box[],
): Box {
  const columns = [gap, view.width - gap - size.width].map((left) => {
    let box = { ...size, left, top: view.height - gap - size.height };
    for (let other: Box | undefined; box.top >= 0; box = { ...box, top: other.top - apart - size.height }) {
      other = put.find((one) => overlaps(one, box));
      if (!other) return box;
    }
    return null;
  });
  return columns.find((box) => box !== null) ?? { ...size, left: gap, top: gap };
}

/** After the label's words, before the switch, under the label, after the switch. */
const candidates = (
  face: Box,
  label: Box,
  small: { width: number; height: number },
  taken: readonly Box[],
) => [
  { left: endOfLine(label, small, taken), top: label.top + (label.height - small.height) / 2 },
  { left: face.left - small.width - 8, top: face.top + (face.height - small.height) / 2 },
  { left: label.left, top: bottom(label) + 2 },
  { left: right(face) + 8, top: face.top + (face.height - small.height) / 2 },
];

/** After the label's words, and after those of the lines above and below that a note is tall enough to reach. */
function endOfLine(label: Box, small: { height: number }, taken: readonly Box[]): number {
  const top = label.top + (label.height - small.height) / 2;
  const near = taken.filter(
    (box) => box.top < top + small.height && bottom(box) > top && box.left < right(label) + 8,
  );
  return Math.max(right(label), ...near.map(right)) + 8;
}

/** All notes in one column, each beside its switch as far as the others leave room; null where it is too narrow. */
function inMargin(
  wishes: readonly Wish[],
  form: Box,
  view: { width: number; height: number },
  taken: readonly Box[],
): Spot[] | null {
  const sizes = wishes.map((wish) => wish.size(false));
  const widest = Math.max(0, ...sizes.map(({ width }) => width));
  const left = [right(form) + gap, form.left - gap - widest].find(
    (x) => x >= gap && x + widest <= view.width - gap,
  );
  if (left === undefined) return null;
  const items = wishes.map((wish, at) => ({
    at,
    height: sizes[at]?.height ?? 0,
    top: wish.face ? wish.face.top + wish.face.height / 2 - 18 : form.top,
  }));
  items.sort((a, b) => a.top - b.top);
  let lowest = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    item.top = Math.max(item.top, lowest);
    lowest = item.top + item.height + apart;
  }
  // What would leave the window moves up, as far as the form's own head.
  let limit = Math.max(view.height, bottom(form)) - gap;
  for (const item of items.toReversed()) {
    item.top = Math.max(Math.min(item.top, limit - item.height), Math.min(item.top, form.top));
    limit = item.top - apart;
  }
  const boxes = items.map(({ top, height }) => ({ left, top, width: widest, height }));
  if (boxes.some((box) => taken.some((other) => overlaps(box, other)))) return null;
  const spots: Spot[] = [];
  for (const item of items) spots[item.at] = { left, top: item.top, isSmall: false };
  return spots;
}
