import { profiles } from '../../utils/permissions/profiles.ts';
import type { RightId } from '../../utils/permissions/rights.ts';
import { h } from './element.ts';
import type { Say } from './speech.ts';

/** What each purpose and service needs at least, with what is on beyond that; a source and a date for each. */
export function profileList(on: readonly RightId[], say: Say): HTMLElement {
  const names = (rights: readonly RightId[]) => rights.map((right) => say(`right.${right}`)).join(', ');
  return h(
    'ul',
    {},
    ...profiles.map(({ id, service, rights, source, readOn }) => {
      const needless = on.filter((right) => !rights.includes(right));
      const title = service ?? say(`purpose.${id as 'balances' | 'taxes' | 'bot'}`); // a profile without a service is a purpose
      return h(
        'li',
        {},
        h('b', {}, title),
        ` · ${names(rights)}`,
        needless.length > 0 && h('div', { class: 'dim' }, say('gate.needless', names(needless))),
        h('div', { class: 'dim' }, say('panel.source', `${new URL(source).hostname}, ${readOn}`)),
      );
    }),
  );
}
