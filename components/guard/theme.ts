import { around, boxOf, styleOf } from '../../utils/page/dom.ts';

/** What is narrower is a control, whose colour says nothing of the page. */
const widestControlPx = 240;

/** Whether the page is dark where the element stands. */
export function isDarkAt(at: Element | null): boolean {
  let ground: number[] | null = null;
  around(at, (one) => {
    const [red, green, blue, alpha = 1] = (styleOf(one).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
    if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return false;
    if (boxOf(one).width < widestControlPx) return false;
    ground = [red, green, blue];
    return true;
  });
  const [red = 255, green = 255, blue = 255] = ground ?? [];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 110;
}
