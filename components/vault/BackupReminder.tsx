import { Notice } from '../Notice.tsx';
import { useAsked } from '../use-asked.ts';
import { useVoice } from '../voice.ts';

const nothing = {};
const changes = ['vault', 'keys'] as const;

/** Beside the keys, while some of them are in no backup; nothing once they are. */
export function BackupReminder() {
  const { t } = useVoice();
  const { value } = useAsked('backup.state', nothing, changes);
  if (!value?.isDue) return null;
  return (
    <Notice tone="warn" actions={<a href="#backup">{t('backup.open')}</a>}>
      <p>{t('backup.remind')}</p>
    </Notice>
  );
}
