import type { Currency, Request, Settings } from '../../utils/messaging/protocol.ts';
import { formatMoney } from '../../utils/money/format.ts';
import { smallBelow } from '../balances/arrange.ts';
import { Check } from '../Check.tsx';
import { Choices } from '../Choices.tsx';
import { Select } from '../Select.tsx';
import { useVoice } from '../voice.ts';

const currencies = ['mxn', 'usd', 'brl', 'ars', 'cop', 'usdt', 'btc'] as const satisfies readonly Currency[];
const minutes = [1, 5, 15, 30, 60] as const satisfies readonly Settings['autoLockMinutes'][];
const policies = [90, 180, 365] as const satisfies readonly Settings['policyDays'][];
const unused = [30, 60, 90] as const satisfies readonly Settings['unusedDays'][];
const dustFactors = [1, 5, 20] as const satisfies readonly Settings['dustFactor'][];
const refreshes = [1, 5, 15, 'never'] as const satisfies readonly Settings['refreshMinutes'][];
const themes = ['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][];
/** Each language under its own name: whoever looks for it may not read the others. */
const languageNames = [
  { value: 'en', label: 'English' },
  { value: 'es', label: 'Español' },
  { value: 'pt-BR', label: 'Português (Brasil)' },
] as const satisfies readonly { value: Settings['language']; label: string }[];

interface SettingsFormProps {
  settings: Settings;
  onChange: (patch: Request<'settings.set'>) => void;
}

export function SettingsForm({ settings, onChange }: SettingsFormProps) {
  const { t, region } = useVoice();
  return (
    <div class="settings">
      <Select
        label={t('settings.currency')}
        value={settings.currency}
        choices={currencies.map((value) => ({
          value,
          label: `${value.toUpperCase()} · ${t(`currency.${value}`)}`,
        }))}
        onChoose={(currency) => onChange({ currency })}
      />
      <Select
        label={t('settings.language')}
        value={settings.language}
        choices={[{ value: 'system', label: t('settings.language-system') }, ...languageNames]}
        onChoose={(language) => onChange({ language })}
      />
      <Choices
        label={t('settings.theme')}
        value={settings.theme}
        choices={themes.map((value) => ({ value, label: t(`settings.theme-${value}`) }))}
        onChoose={(theme) => onChange({ theme })}
      />
      <Check
        label={t('settings.privacy')}
        hint={t('settings.privacy-hint')}
        isChecked={settings.isPrivate}
        onChange={(isPrivate) => onChange({ isPrivate })}
      />
      <Select
        label={t('settings.dust')}
        hint={t('settings.dust-hint')}
        value={settings.dustFactor}
        choices={dustFactors.map((value) => ({ value, label: limitText(settings.currency, value, region) }))}
        onChoose={(dustFactor) => onChange({ dustFactor })}
      />
      <Select
        label={t('settings.refresh')}
        hint={t('settings.refresh-hint')}
        value={settings.refreshMinutes}
        choices={refreshes.map((value) => ({
          value,
          label:
            value === 'never' ? t('settings.refresh-never') : t('settings.refresh-every', { count: value }),
        }))}
        onChoose={(refreshMinutes) => onChange({ refreshMinutes })}
      />
      <Select
        label={t('settings.auto-lock')}
        hint={
          settings.autoLockMinutes === null ? t('settings.auto-lock-locked') : t('settings.auto-lock-hint')
        }
        value={settings.autoLockMinutes}
        choices={minutes.map((value) => ({ value, label: t('settings.minutes', { count: value }) }))}
        onChoose={(autoLockMinutes) => onChange({ autoLockMinutes })}
      />
      <Select
        label={t('settings.policy')}
        hint={t('settings.policy-hint')}
        value={settings.policyDays}
        choices={policies.map((value) => ({ value, label: t('settings.days', { count: value }) }))}
        onChoose={(policyDays) => onChange({ policyDays })}
      />
      <Select
        label={t('settings.unused')}
        hint={t('settings.unused-hint')}
        value={settings.unusedDays}
        choices={unused.map((value) => ({ value, label: t('settings.days', { count: value }) }))}
        onChoose={(unusedDays) => onChange({ unusedDays })}
      />
    </div>
  );
}

function limitText(currency: Currency, factor: Settings['dustFactor'], region: string): string {
  return `${currency.toUpperCase()} ${formatMoney(smallBelow(currency, factor), currency, region)}`;
}
