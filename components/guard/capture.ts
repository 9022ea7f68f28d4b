import type { CreatedKey } from '../../utils/page/created-key.ts';
import { h } from './element.ts';
import type { Say } from './speech.ts';

/** How keeping went: kept means that the background has written it and read it back. */
export type Kept = 'kept' | 'vault-empty' | 'failed' | 'orphan';

const mask = (text: string) => `••••${text.slice(-4)}`;

/** The offer to keep a new key: shows four characters of the key, none of the secret. */
export function drawOffer(
  created: CreatedKey,
  keep: () => Promise<Kept>,
  say: Say,
  onPress: (at: Element, act: () => void) => void,
  onResize: () => void,
): HTMLElement {
  const button = h('button', { type: 'button', class: 'keep' }, say('capture.keep'));
  const status = h('p', { role: 'status' }, say('capture.text'));
  const answers = {
    kept: say('capture.kept'),
    'vault-empty': say('capture.vault'),
    failed: say('capture.failed'),
    orphan: say('capture.orphan'),
  };
  onPress(button, async () => {
    button.disabled = true;
    status.textContent = say('capture.busy');
    const answer = await keep();
    status.textContent = answers[answer];
    button.disabled = false;
    button.hidden = answer === 'kept' || answer === 'orphan';
    onResize();
  });
  return h(
    'div',
    {},
    h('b', {}, say('capture.offer')),
    h('p', { class: 'mono' }, `${say('key')} ${mask(created.key)} · ${say('secret')} ••••••••`),
    status,
    button,
  );
}
