import { Button } from '../Button.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { saveFile } from '../save-file.ts';
import { useTask } from '../use-task.ts';
import { useVoice } from '../voice.ts';

interface ExportsProps {
  /** The file's name without its ending; the day is added. */
  name: string;
  write: (kind: 'csv' | 'json') => Promise<string>;
}

/** Two files of the same: one for spreadsheets, one for programs. */
export function Exports({ name, write }: ExportsProps) {
  const { t } = useVoice();
  const { isBusy, failure, run } = useTask();
  const save = (kind: 'csv' | 'json') => () =>
    run(async () => saveFile(await write(kind), `${name}-${new Date().toISOString().slice(0, 10)}`, kind));
  return (
    <div class="actions exports">
      <Button look="text" isBusy={isBusy} onPress={save('csv')}>
        {t('export.csv')}
      </Button>
      <Button look="text" isBusy={isBusy} onPress={save('json')}>
        {t('export.json')}
      </Button>
      {failure && <FailureNotice failure={{ code: failure, exchangeCode: null }} />}
    </div>
  );
}
