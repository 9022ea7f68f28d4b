import type { CreatedKey } from '../../utils/page/created-key.ts';
import type { Observation } from '../../utils/page/observe.ts';
import type { Restrictions } from '../../utils/page/restrictions.ts';
import type { riskyRights } from '../../utils/permissions/rights.ts';
import { h } from './element.ts';
import { type Note, plainNote } from './note.ts';
import { profileList } from './panel.ts';
import type { Say } from './speech.ts';

type Risky = (typeof riskyRights)[number];
/** What the guard has to say about a page, most urgent first. */
export function notesOf(seen: Observation, limits: Restrictions, say: Say, isRemoved: boolean): Note[] {
  const { verdict, controls } = seen;
  const notes: Note[] = [];
  if (isRemoved) {
    notes.push({
      ...plainNote,
      id: 'removed',
      attribute: ['data-llavero-notice', 'removed'],
      tone: 'danger',
      text: say('removed'),
      isAlert: true,
    });
  }
  for (const right of verdict.hidden) {
    const name = controls[verdict.warnings.find((one) => one.right === right)?.control ?? -1]?.label.text;
    const text = say('hidden', name || say(`right.${right}`));
    notes.push({
      ...plainNote,
      id: `hidden ${right}`,
      attribute: ['data-llavero-hidden', right],
      tone: 'danger',
      text,
      isAlert: true,
    });
  }
  if (verdict.isUnreadable) {
    notes.push({
      ...plainNote,
      id: 'cannot-read',
      attribute: ['data-llavero-notice', 'cannot-read'],
      tone: 'warn',
      text: say('cannot-read'),
      isAlert: true,
    });
  }
  verdict.warnings.forEach(({ right, control }, place) => {
    const risky = right as Risky; // a verdict warns of risky rights only
    notes.push({
      ...plainNote,
      id: `warn ${right}`,
      attribute: ['data-llavero-warning', right],
      tone: right === 'make-withdrawals' ? 'danger' : 'warn',
      text: say(`warn.${risky}`),
      short: say(`short.${risky}`),
      extra: place === 0 && limits.ip === 'none' ? say('noIp') : '',
      more: { ask: say('why'), nodes: () => [h('p', {}, say(`why.${risky}`))] },
      anchor: controls[control]?.face ?? controls[control]?.label.source ?? null,
      label: controls[control]?.label.source ?? null,
    });
  });
  if (verdict.warnings.length > 0) {
    const on = verdict.form.flatMap((at) =>
      controls[at]?.state === 'on' ? (controls[at]?.right ?? []) : [],
    );
    notes.push({
      ...plainNote,
      id: 'panel',
      attribute: ['data-llavero-panel', ''],
      anchor: controls[verdict.form.at(-1) ?? -1]?.face ?? null,
      more: { ask: say('panel.title'), nodes: () => [profileList([...new Set(on)], say)] },
    });
  }
  return notes;
}

/** The offer beside a new key's secret. */
export function offerNote(created: CreatedKey, body: () => HTMLElement): Note {
  return {
    ...plainNote,
    id: `capture ${created.key}`,
    attribute: ['data-llavero-capture', ''],
    body,
    anchor: created.place,
  };
}

/** After the gate was answered: the person presses the page's own button again. */
export function againNote(button: Element | null, say: Say): Note {
  return {
    ...plainNote,
    id: 'again',
    attribute: ['data-llavero-again', ''],
    text: say('gate.again'),
    short: say('gate.again'),
    anchor: button,
    label: button,
  };
}
