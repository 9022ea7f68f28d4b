/** A vault has no backup larger than this; a larger file is none and is not even read. */
const mostBytes = 262_144;

interface FileButtonProps {
  label: string;
  /** Null for a file that is too large or could not be read. */
  onChoose: (text: string | null) => void;
}

/** The browser's own file chooser behind a button that looks like ours. */
export function FileButton({ label, onChoose }: FileButtonProps) {
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    // What cannot be read is treated as what is damaged: both mean "try another copy".
    const text = file.size > mostBytes ? null : await file.text().catch(() => null);
    input.value = '';
    onChoose(text);
  };
  return (
    <label class="file-button">
      <input type="file" accept=".json,application/json" onChange={(event) => read(event.currentTarget)} />
      <span class="button" data-look="quiet">
        {label}
      </span>
    </label>
  );
}
