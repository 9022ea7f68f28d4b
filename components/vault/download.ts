/** Long enough for any browser to have read the blob; it holds ciphertext only. */
const keptForMs = 60_000;

/** Hands a text to the browser's own downloads as a file. */
export function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keptForMs);
}
