import { useMemo, useState } from 'preact/hooks';
import { ledgerToCsv, ledgerToJson } from '../../utils/ledger/export.ts';
import { call } from '../../utils/messaging/call.ts';
import { Button } from '../Button.tsx';
import { Exports } from '../history/Exports.tsx';
import { useAsked } from '../use-asked.ts';
import { useVoice } from '../voice.ts';

const changes = ['balances', 'keys', 'alerts'] as const;
const pageRows = 20;

/** Every request made with each key: when, which, how it went. */
export function Ledger() {
  const { t, explain, region } = useVoice();
  const [rows, setRows] = useState(pageRows);
  // One more than is shown tells whether there is more.
  const request = useMemo(() => ({ limit: rows + 1 }), [rows]);
  const { value } = useAsked('ledger.list', request, changes);
  if (!value) return null;
  const { entries } = value;
  const when = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'medium' });
  const number = new Intl.NumberFormat(region);
  if (entries.length === 0) return <p class="nothing">{t('ledger.none')}</p>;
  return (
    <>
      <Exports
        name="llavero-requests"
        write={async (kind) => {
          const all = (await call('ledger.list', { limit: null })).entries;
          return kind === 'csv' ? ledgerToCsv(all) : ledgerToJson(all);
        }}
      />
      <div class="ledger-frame">
        <table class="ledger">
          <thead>
            <tr>
              <th scope="col">{t('ledger.time')}</th>
              <th scope="col">{t('ledger.key')}</th>
              <th scope="col">{t('ledger.path')}</th>
              <th scope="col">{t('ledger.outcome')}</th>
              <th scope="col" class="ledger-number">
                {t('ledger.duration')}
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.slice(0, rows).map(({ at, keyId, keyName, path, outcome, durationMs }, index) => (
              // Two requests can share their time: what tells them apart is their place.
              <tr key={`${at} ${index}`}>
                <td>
                  <time dateTime={new Date(at).toISOString()}>{when.format(at)}</time>
                </td>
                <td>
                  {keyName ?? (
                    <span class="muted">{t(keyId === null ? 'ledger.no-key' : 'ledger.gone-key')}</span>
                  )}
                </td>
                <td>
                  <code>GET {path}</code>
                </td>
                <td data-outcome={outcome}>
                  {outcome === 'ok' ? t('ledger.ok') : explain({ code: outcome, exchangeCode: null }).what}
                </td>
                <td class="ledger-number">{number.format(durationMs)} ms</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {entries.length > rows && <Button onPress={() => setRows(rows + 100)}>{t('ledger.more')}</Button>}
    </>
  );
}
