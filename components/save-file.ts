/** Long enough for any browser to have read the blob. */
const keptForMs = 60_000;

const types = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;

/** Hands a text to the browser's own downloads, under a name that ends in its kind. */
export function saveFile(text: string, name: string, kind: keyof typeof types): void {
  const url = URL.createObjectURL(new Blob([text], { type: types[kind] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.${kind}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keptForMs);
}
