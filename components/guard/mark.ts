const space = 'http://www.w3.org/2000/svg';

const shapes = {
  danger: ['M8 1.8 15 14H1Z', 'M8 6v3.6', 'M8 11.8v.1'],
  warn: ['M8 1.8 15 14H1Z', 'M8 6v3.6', 'M8 11.8v.1'],
  calm: ['M6 10.2a3.2 3.2 0 1 1 1.6-2.8H15v2.2h-1.6v-2H11v2H9.2', 'M4.3 7.4v.1'],
};
export type Tone = keyof typeof shapes;

/** The small drawing before a note; decoration, since the words say it all. */
export function mark(tone: Tone): SVGElement {
  const svg = document.createElementNS(space, 'svg') as SVGElement; // the name says which
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  for (const shape of shapes[tone]) {
    const path = document.createElementNS(space, 'path');
    path.setAttribute('d', shape);
    path.setAttribute('fill', 'none');
    path.setAttribute('stroke', 'currentColor');
    path.setAttribute('stroke-width', '1.5');
    path.setAttribute('stroke-linecap', 'round');
    path.setAttribute('stroke-linejoin', 'round');
    svg.append(path);
  }
  return svg;
}
