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
const right = (box: Box) => box.left + box.width;
const bottom = (box: Box) => box.top + box.height;
const overlaps = (a: Box, b: Box) =>
  a.left < right(b) && right(a) > b.left && a.top < bottom(b) && bottom(a) > b.top;

/**
 * Finds a place for each note: in the margin beside the form where there is room, else small in the row,
 * else docked at the edge of the window. Never over anything that can be pressed.
 */
export function place(
  wishes: readonly Wish[],
  form: Box,
  view: { width: number; height: number },
  taken: readonly Box[],
): Spot[] {
  const widest = Math.max(0, ...wishes.map((wish) => wish.size(false).width));
  const margin = [right(form) + gap, form.left - gap - widest].find(
    (left) => left >= gap && left + widest <= view.width - gap,
  );
  const isFree = (box: Box, others: readonly Box[]) =>
    ![...taken, ...others].some((other) => overlaps(box, other)) &&
    box.left >= 4 &&
    right(box) <= view.width - 4;
  const put: Box[] = [];
  let lowest = Number.NEGATIVE_INFINITY;
  let dock = view.height - gap;
  return wishes.map((wish) => {
    const size = wish.size(false);
    if (margin !== undefined) {
      const wanted = wish.face ? wish.face.top + wish.face.height / 2 - 18 : form.top;
      const box = { left: margin, top: Math.max(wanted, lowest), ...size };
      lowest = bottom(box) + 8;
      if (isFree(box, put)) {
        put.push(box);
        return { left: box.left, top: box.top, isSmall: false };
      }
    }
    const small = wish.size(true);
    const { face, label } = wish;
    if (face && label) {
      const middle = label.top + label.height / 2 - small.height / 2;
      const candidates = [
        { left: right(label) + 8, top: middle },
        { left: face.left - small.width - 8, top: face.top + face.height / 2 - small.height / 2 },
        { left: label.left, top: bottom(label) + 2 },
        { left: right(face) + 8, top: face.top + face.height / 2 - small.height / 2 },
      ];
      const free = candidates.find((at) => isFree({ ...at, ...small }, [...put, face, label]));
      if (free) {
        put.push({ ...free, ...small });
        return { ...free, isSmall: true };
      }
    }
    dock -= size.height;
    const docked = { left: gap, top: dock, isSmall: false };
    dock -= 8;
    return docked;
  });
}
