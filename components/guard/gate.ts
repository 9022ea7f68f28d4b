import type { Restrictions } from '../../utils/page/restrictions.ts';
import { profiles } from '../../utils/permissions/profiles.ts';
import type { RightId, riskyRights } from '../../utils/permissions/rights.ts';
import { h } from './element.ts';
import type { Host } from './host.ts';
import type { Say } from './speech.ts';

export type Answer = 'back' | 'on';
type Purpose = 'balances' | 'taxes' | 'bot' | 'other';
const purposes: readonly Purpose[] = ['balances', 'taxes', 'bot', 'other'];

/** What is about to be saved: the risky rights that are on by their names on the page, and their limits. */
export interface AtStake extends Restrictions {
  on: readonly { right: RightId; label: string }[];
}

/** Whether the right belongs to the purpose; withdrawals and security actions belong to none we know. */
const fits = (right: RightId, purpose: Purpose) =>
  profiles.some((profile) => profile.purpose === purpose && profile.rights.includes(right));

/** The one interruption: asks what the key is for. Resolves once; Escape is "back". */
export function openGate(
  host: Host,
  stake: AtStake,
  say: Say,
  look: { lang: string; isDark: boolean },
): Promise<Answer> {
  const { on } = stake;
  const back = h('button', { type: 'button', class: 'main' }, backText(on));
  const go = h('button', { type: 'button', class: 'quiet', hidden: '' }, say('gate.on'));
  const advice = h('div', { class: 'advice', 'aria-live': 'polite' });
  const limits = on[0]?.right === 'make-withdrawals' ? say(`gate.to.${stake.destinations}`) : '';
  const choices = purposes.map((purpose) =>
    h('label', {}, h('input', { type: 'radio', name: 'purpose', value: purpose }), say(`purpose.${purpose}`)),
  );
  const dialog = h(
    'dialog',
    {
      'data-llavero-gate': '',
      lang: look.lang,
      class: look.isDark ? 'dark' : '',
      'aria-labelledby': 't',
      'aria-describedby': 'r',
    },
    h('h1', { id: 't' }, say('gate.title')),
    h(
      'div',
      { id: 'r' },
      ...on.map(({ right }) =>
        h(
          'p',
          { class: `risk ${right === 'make-withdrawals' ? '' : 'soft'}` },
          say(`gate.${right as (typeof riskyRights)[number]}`),
        ),
      ),
    ), // only risky ones are at stake
    limits && h('p', {}, limits),
    stake.ip === 'none' && h('p', {}, say('noIp')),
    h('fieldset', {}, h('legend', {}, say('gate.question')), h('div', { class: 'choices' }, ...choices)),
    advice,
    h('div', { class: 'acts' }, back, go),
    h('details', {}, h('summary', {}, say('gate.what')), h('p', {}, say('gate.fine'))),
  );

  function backText(list: AtStake['on']): string {
    return list.length === 1 && list[0] ? say('gate.back', list[0].label) : say('gate.backAll');
  }
  const name = (right: RightId) => say(`right.${right}`);
  const names = (rights: readonly RightId[]) => rights.map(name).join(', ');

  const choose = (purpose: Purpose) => {
    const profile = profiles.find((one) => one.id === purpose);
    const needless = on.filter(({ right }) => !fits(right, purpose));
    const isAccepted = purpose === 'bot' && needless.length === 0;
    advice.replaceChildren(
      ...[
        profile && say('gate.needs', names(profile.rights)),
        purpose !== 'other' &&
          needless.length > 0 &&
          say('gate.needless', needless.map(({ label }) => label).join(', ')),
        purpose === 'bot' && say('gate.bot'),
        purpose === 'bot' && stake.ip !== 'set' && say('gate.ip'),
      ].flatMap((text) => (text ? [h('p', {}, text)] : [])),
    );
    back.textContent = isAccepted ? say('gate.backOnly') : backText(purpose === 'other' ? on : needless);
    go.textContent = say(isAccepted ? 'gate.onBot' : 'gate.on');
    go.hidden = false;
    back.className = isAccepted ? 'quiet' : 'main';
    go.className = isAccepted ? 'main' : 'quiet';
  };
  dialog.addEventListener('change', (event) => {
    const chosen = purposes.find(
      (purpose) => event.target instanceof HTMLInputElement && event.target.value === purpose,
    );
    if (event.isTrusted && chosen) choose(chosen);
  });

  return new Promise((resolve) => {
    const finish = (answer: Answer) => {
      dialog.remove();
      resolve(answer);
    };
    host.onPress(back, () => finish('back'));
    host.onPress(go, () => finish('on'));
    dialog.addEventListener('close', () => finish('back'));
    host.root.append(dialog);
    dialog.showModal();
    back.focus();
  });
}

/** The element that has the focus, inside the page's open shadow trees too. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
