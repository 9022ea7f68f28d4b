import { useState } from 'preact/hooks';
import type { AlertsView, Request } from '../../utils/messaging/protocol.ts';
import { formatDecimal } from '../../utils/money/format.ts';
import { Button } from '../Button.tsx';
import { Choices } from '../Choices.tsx';
import { Field } from '../Field.tsx';
import { Select } from '../Select.tsx';
import { useVoice } from '../voice.ts';
import { marketOf } from './words.ts';

type Terms = Request<'alert.save'>['terms'];
const any = 'any';

interface AlertFormProps {
  books: AlertsView['books'];
  accounts: readonly { keyId: string; name: string }[];
  /** Codes of what is held, for a drop of one asset. */
  assets: readonly string[];
  isBusy: boolean;
  onSave: (terms: Terms) => void;
  onCancel: () => void;
}

/** One alert to be: what to be told of, and of which market, account or asset. */
export function AlertForm({ books, accounts, assets, isBusy, onSave, onCancel }: AlertFormProps) {
  const { t, region } = useVoice();
  const [kind, setKind] = useState<Terms['kind']>(books.length > 0 ? 'price' : 'drop');
  const [book, setBook] = useState(books.find((one) => one.book === 'btc_mxn')?.book ?? books[0]?.book ?? '');
  const [side, setSide] = useState<'above' | 'below'>('below');
  const [price, setPrice] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const [account, setAccount] = useState(any);
  const [asset, setAsset] = useState(any);
  const chosen = books.find((one) => one.book === book);
  const keyId = account === any ? null : account;

  const save = () => {
    if (kind === 'failing') return onSave({ kind, keyId });
    if (kind === 'drop') return onSave({ kind, keyId, asset: asset === any ? null : asset });
    const decimal = price.trim();
    if (!/^\d{1,20}(\.\d{1,18})?$/.test(decimal) || !/[1-9]/.test(decimal)) return setIsWrong(true);
    onSave({ kind, book, side, price: decimal });
  };

  const kinds = [
    ...(books.length > 0 ? [{ value: 'price' as const, label: t('alerts.kind-price') }] : []),
    { value: 'drop' as const, label: t('alerts.kind-drop') },
    { value: 'failing' as const, label: t('alerts.kind-failing') },
  ];
  return (
    <form
      class="alert-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Select label={t('alerts.kind')} value={kind} choices={kinds} onChoose={setKind} />
      {kind === 'price' && (
        <>
          <Select
            label={t('alerts.book')}
            value={book}
            choices={books.map((one) => ({ value: one.book, label: marketOf(one.book) }))}
            onChoose={setBook}
          />
          <Choices
            label={t('alerts.side')}
            value={side}
            choices={[
              { value: 'above', label: t('alerts.above') },
              { value: 'below', label: t('alerts.below') },
            ]}
            onChoose={setSide}
          />
          <Field
            label={t('alerts.price', { currency: (book.split('_')[1] ?? '').toUpperCase() })}
            value={price}
            onInput={(text) => {
              setPrice(text);
              setIsWrong(false);
            }}
            hint={chosen ? t('alerts.price-now', { price: formatDecimal(chosen.price, region) }) : null}
            problem={isWrong ? t('alerts.price-wrong', { example: chosen?.price ?? '1250000.5' }) : null}
            input={{ inputMode: 'decimal', autocomplete: 'off', maxLength: 40 }}
          />
        </>
      )}
      {kind !== 'price' && (
        <Select
          label={t('alerts.account')}
          value={account}
          choices={[
            { value: any, label: t('alerts.any-account') },
            ...accounts.map((one) => ({ value: one.keyId, label: one.name })),
          ]}
          onChoose={setAccount}
        />
      )}
      {kind === 'drop' && (
        <Select
          label={t('alerts.asset')}
          value={asset}
          choices={[
            { value: any, label: t('alerts.any-asset') },
            ...assets.map((code) => ({ value: code, label: code.toUpperCase() })),
          ]}
          onChoose={setAsset}
        />
      )}
      <div class="actions">
        <Button look="main" isSubmit isBusy={isBusy}>
          {t('save')}
        </Button>
        <Button onPress={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
