type Child = Node | string | null | undefined | false;

/** Makes an element in the page's document; text is only ever text. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[K]; // the tag says which
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child): child is Node | string => Boolean(child)));
  return made;
}
