import { stateOf } from '../../utils/page/controls.ts';
import { type CreatedKey, readCreatedKey } from '../../utils/page/created-key.ts';
import { topElementOf, typedOf } from '../../utils/page/dom.ts';
import { readKeyList } from '../../utils/page/key-list.ts';
import { languageOf } from '../../utils/page/language.ts';
import { type Observation, observe } from '../../utils/page/observe.ts';
import { isSave, pressedIn, roads } from '../../utils/page/press.ts';
import { type Restrictions, readRestrictions } from '../../utils/page/restrictions.ts';
import { isKeyAddress } from '../../utils/page/topics.ts';
import { type Watch, watchPage } from '../../utils/page/watch.ts';
import type { Language } from '../../utils/permissions/labels.ts';
import { type RightId, rightIds } from '../../utils/permissions/rights.ts';
import { type Board, createBoard } from './board.ts';
import { drawOffer, type Kept } from './capture.ts';
import { openGate } from './gate.ts';
import type { Note } from './note.ts';
import { againNote, notesOf, offerNote } from './notes.ts';
import { hasBackground, send } from './send.ts';
import { codeOf, speak } from './speech.ts';
import { isDarkAt } from './theme.ts';

type Granted = 'granted' | 'denied' | 'unknown';
/** What the form showed when it was last seen: carried to the new key's view in memory only. */
interface FormSeen extends Restrictions {
  name: string;
  rights: Record<RightId, Granted>;
}
const unseen: FormSeen = {
  name: '',
  rights: Object.fromEntries(rightIds.map((right) => [right, 'unknown'])) as FormSeen['rights'], // one for each
  ip: 'unknown',
  destinations: 'unknown',
};

/** A form is called unreadable only after it has stayed so for a while: lists arrive late. */
const patienceMs = 1200;
/** After this long without the form, an answer given at the gate is forgotten. */
const forgetMs = 3000;

/** How long after the form its new key may appear. */
const newKeyMs = 600_000;

/** Starts the guard on this page; it runs until `stop`, with or without the extension behind it. */
export function startGuard(): { stop: () => void } {
  let board: Board | null = null;
  let seen: Observation | null = null;
  let limits: Restrictions | null = null;
  let language: Language = 'en';
  let lastForm = unseen;
  let formAt = 0;
  let unreadSince = 0;
  let passed = '';
  let again: Element | null = null;
  let isAsking = false;
  let created: CreatedKey | null = null;
  let listed = '';
  let calm = '';

  const isOurs = (at: Element) => at === board?.host.element;
  const open = () => {
    board ??= createBoard(stop, () => watch.soon());
    return board;
  };

  const print = () =>
    (seen?.verdict.form ?? [])
      .map((at) => `${seen?.controls[at]?.right} ${seen?.controls[at]?.state}`)
      .sort()
      .join();
  const states = () =>
    (seen?.controls ?? []).map(({ element }) => (element.isConnected ? stateOf(element) : 'gone')).join() +
    (seen?.fields ?? []).map(({ element }) => typedOf(element).length).join();

  const read = () => {
    watch.catchUp();
    const wasForm = formAt > 0 && performance.now() - formAt < newKeyMs;
    const isAwake = watch.hasSwitches() || isKeyAddress(location.pathname) || wasForm;
    watch.lookClosely(isAwake);
    if (!isAwake) {
      seen = null;
      created = null;
      return;
    }
    seen = observe(watch.trees, { title: document.title, path: location.pathname }, isOurs);
    calm = states();
    if (seen.verdict.view === 'form') remember(seen);
    else if (performance.now() - formAt > forgetMs) passed = '';
  };

  const remember = (form: Observation) => {
    formAt = performance.now();
    limits = form.verdict.warnings.length > 0 || form.verdict.form.length > 0 ? readRestrictions(form) : null;
    if (form.verdict.form.length === 0) return;
    const rights = { ...unseen.rights };
    for (const at of form.verdict.form) {
      const control = form.controls[at];
      if (!control?.right || control.state === 'unknown') continue;
      if (rights[control.right] !== 'granted')
        rights[control.right] = control.state === 'on' ? 'granted' : 'denied';
    }
    const name = form.fields.find(({ field }) => field === 'name');
    lastForm = {
      rights,
      name: name ? typedOf(name.element).slice(0, 60) : '',
      ...(limits ?? { ip: 'unknown', destinations: 'unknown' }),
    };
  };

  const look = (reason: 'change' | 'beat' | 'walk') => {
    if (reason === 'beat' && (!seen || calm === states()) && unreadSince === 0) return board?.follow();
    read();
    show();
  };

  const show = () => {
    const notes: Note[] = [];
    if (seen) {
      const isUnread = seen.verdict.isUnreadable;
      unreadSince = isUnread ? unreadSince || performance.now() : 0;
      const isSettled = document.readyState !== 'loading' && performance.now() - unreadSince > patienceMs;
      const verdict = { ...seen.verdict, isUnreadable: isUnread && isSettled };
      const texts = [
        ...seen.headings,
        ...seen.controls.map(({ label }) => label.text),
        ...seen.buttons.map((at) => at.textContent ?? ''),
      ];
      created = verdict.form.length === 0 && isAboutKeys(seen) ? readCreatedKey(watch.trees) : null;
      const isSpeaking = created !== null || verdict.warnings.length > 0 || verdict.isUnreadable;
      if (isSpeaking) language = languageOf(texts, topElementOf(document)?.lang ?? '');
      const say = speak(language);
      notes.push(
        ...notesOf(
          { ...seen, verdict: created ? { ...verdict, isUnreadable: false } : verdict },
          limits,
          say,
          (board?.removals ?? 0) > 2 && isSpeaking,
        ),
      );
      if (created) notes.push(offerNote(created, offer(created)));
      if (again && passed === print()) notes.push(againNote(again, say));
      else again = null;
      if (verdict.view === 'list' || (verdict.view === 'none' && isAboutKeys(seen))) handOver();
    }
    if (notes.length === 0 && !board) return;
    const form = seen
      ? [
          ...seen.verdict.form.flatMap((at) => seen?.controls[at]?.face ?? []),
          ...seen.verdict.saves.flatMap((at) => seen?.buttons[at] ?? []),
        ]
      : [];
    const labels = seen ? seen.verdict.form.flatMap((at) => seen?.controls[at]?.label.source ?? []) : [];
    open().show(notes, {
      language,
      form: created
        ? [created.place]
        : [...form, ...labels, ...(seen?.fields ?? []).map(({ element }) => element)],
      taken: [...form, ...(seen?.buttons ?? []), ...(seen?.fields ?? []).map(({ element }) => element)],
    });
  };

  const isAboutKeys = (page: Observation) => page.isAboutKeys;

  const handOver = () => {
    const keys = readKeyList(watch.trees);
    const text = JSON.stringify(keys);
    if (keys.length === 0 || text === listed || !hasBackground()) return;
    listed = text;
    void send('list.seen', { keys });
  };

  const offer = (key: CreatedKey) => () =>
    drawOffer(
      key,
      () => keep(key),
      speak(language),
      open().host.onPress,
      () => board?.follow(),
    );

  const keep = async ({ key, secret }: CreatedKey): Promise<Kept> => {
    if (!hasBackground()) return 'orphan';
    const reply = await send('capture.seal', { ...lastForm, key, secret });
    if (reply.ok) return 'kept';
    if (reply.code !== 'vault-empty') return reply.code === 'no-background' ? 'orphan' : 'failed';
    await send('options.open', {});
    return 'vault-empty';
  };

  const ask = async (button: Element) => {
    if (isAsking || !seen) return;
    isAsking = true;
    const before = focused();
    const { host } = open();
    show();
    const on = seen.verdict.warnings.map(({ right, control }) => ({
      right,
      label: seen?.controls[control]?.label.text || speak(language)(`right.${right}`),
    }));
    const stake = { on, ...(limits ?? { ip: 'unknown', destinations: 'unknown' }) };
    open().settle();
    const answer = await openGate(host, stake, speak(language), {
      lang: codeOf[language],
      isDark: isDarkAt(seen?.controls[seen.verdict.form[0] ?? -1]?.label.source ?? button),
    });
    isAsking = false;
    if (answer === 'on') {
      passed = print();
      again = button;
    }
    show();
    if (before && 'focus' in before && typeof before.focus === 'function')
      before.focus({ preventScroll: true });
  };

  let pending = 0;
  const keysDown = new Set<string>();
  /** What happens on our element, or anywhere while we ask, is ours; so is the end of a key pressed there. */
  const isTaken = (event: Event): boolean => {
    if (!board) return false;
    const key = 'key' in event && typeof event.key === 'string' ? event.key : '';
    const isLate = event.type === 'keyup' && keysDown.delete(key);
    const isOnUs = event.composedPath().includes(board.host.element);
    if (!isOnUs && !isAsking && !isLate) return false;
    if (event.type === 'keydown') keysDown.add(key);
    board.host.take(event);
    return true;
  };
  const onEvent = (event: Event) => {
    if (isTaken(event) || !seen) return;
    const pressed = pressedIn(event);
    if (!pressed) return;
    read();
    if (
      !seen ||
      seen.verdict.warnings.length === 0 ||
      !isSave(pressed, event.type, seen) ||
      passed === print()
    )
      return;
    event.stopImmediatePropagation();
    if (event.cancelable && !event.type.startsWith('touch')) event.preventDefault();
    clearTimeout(pending);
    if (/^(click|keydown|submit)$/.test(event.type)) void ask(pressed);
    // A press that ends without a click, as on a page that takes the button away: asked all the same.
    else if (/up$|end$/.test(event.type)) pending = window.setTimeout(() => void ask(pressed), 120);
  };
  const guarded = new WeakSet<Window>();
  const views = new Set<Window>();
  const onWindow = (view: Window) => {
    views.add(view);
    guarded.add(view);
    for (const road of roads)
      view.addEventListener(road, onEvent, { capture: true, passive: road.startsWith('touch') });
    for (const type of [
      'input',
      'change',
      'focusin',
      'focusout',
      'focus',
      'blur',
      'beforeinput',
      'contextmenu',
    ])
      view.addEventListener(type, onOwn, true);
  };
  const onOwn = (event: Event) => {
    if (isTaken(event)) return;
    if (event.type === 'change' || event.type === 'input') watch.soon();
  };

  const watch: Watch = watchPage(isOurs, look, onWindow);

  function stop() {
    watch.stop();
    board?.destroy();
    for (const view of views) {
      for (const road of roads) view.removeEventListener(road, onEvent, true);
    }
  }
  return { stop };
}

function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
