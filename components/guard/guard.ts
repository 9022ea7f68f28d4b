import { isOfNote } from '../../utils/page/changes.ts';
import { stateOf } from '../../utils/page/controls.ts';
import { type CreatedKey, readCreatedKey } from '../../utils/page/created-key.ts';
import { topElementOf, typedOf } from '../../utils/page/dom.ts';
import { rememberForm, unseen } from '../../utils/page/form-seen.ts';
import { languageOf } from '../../utils/page/language.ts';
import { type Observation, observe } from '../../utils/page/observe.ts';
import { inPass } from '../../utils/page/pass.ts';
import { isSave, pressedIn, roads } from '../../utils/page/press.ts';
import { type Restrictions, readRestrictions } from '../../utils/page/restrictions.ts';
import { isKeyAddress } from '../../utils/page/topics.ts';
import { type Watch, watchPage } from '../../utils/page/watch.ts';
import type { Language } from '../../utils/permissions/labels.ts';
import { type Board, createBoard } from './board.ts';
import { drawOffer, type Kept } from './capture.ts';
import { focused, openGate } from './gate.ts';
import { createHandOver } from './hand-over.ts';
import { takesEvent } from './host.ts';
import type { Note } from './note.ts';
import { againNote, notesOf, offerNote } from './notes.ts';
import { keepPlan, planNote } from './plan.ts';
import { hasBackground, send } from './send.ts';
import { codeOf, speak } from './speech.ts';
import { isDarkAt } from './theme.ts';

/** A form is called unreadable only after it has stayed so for a while: lists arrive late. */
const patienceMs = 1200;
/** After this long without the form, an answer given at the gate is forgotten. */
const forgetMs = 3000;
/** How long after the form its new key may appear. */
const newKeyMs = 600_000;

/** What else happens on our element and is not the page's to hear. */
const taken = 'input change focusin focusout focus blur beforeinput contextmenu'.split(' ');

/** Starts the guard on this page; it runs until `stop`, with or without the extension behind it. */
export function startGuard(): { stop: () => void } {
  let board: Board | null = null;
  let seen: Observation | null = null;
  let limits: Restrictions = unseen;
  let language: Language = 'en';
  let lastForm = unseen;
  let formAt = 0;
  let unreadSince = 0;
  let passed = '';
  let again: Element | null = null;
  let isAsking = false;
  let created: CreatedKey | null = null;
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

  /** Where the form or its new key may be, whatever it looks like. */
  const isNear = () =>
    isKeyAddress(location.pathname) || (formAt > 0 && performance.now() - formAt < newKeyMs);

  const read = () => {
    watch.catchUp();
    const isAwake = watch.hasSwitches() || isNear();
    watch.lookClosely(isAwake);
    if (!isAwake) {
      seen = null;
      created = null;
      return;
    }
    inPass(() => {
      seen = observe(watch.trees, { title: document.title, path: location.pathname }, isOurs);
      if (seen.verdict.view === 'form') remember(seen);
      else if (performance.now() - formAt > forgetMs) passed = '';
    });
    calm = states();
  };

  const remember = (form: Observation) => {
    formAt = performance.now();
    if (form.verdict.form.length === 0) return;
    limits = readRestrictions(form);
    lastForm = rememberForm(form, limits);
  };

  const look = (reason: 'change' | 'beat' | 'walk') => {
    if (reason === 'beat' && (!seen || calm === states()) && unreadSince === 0) return board?.keepUp();
    inPass(() => {
      read();
      show();
    });
  };

  const show = () => {
    const notes: Note[] = [];
    plan.isForm((seen?.verdict.form.length ?? 0) > 0);
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
      created = verdict.form.length === 0 && seen.isAboutKeys ? readCreatedKey(watch.trees) : null;
      const isSpeaking = created !== null || verdict.warnings.length > 0 || verdict.isUnreadable;
      if (isSpeaking || plan.rights) language = languageOf(texts, topElementOf(document)?.lang ?? '');
      const say = speak(language);
      notes.push(
        ...notesOf(
          { ...seen, verdict: created ? { ...verdict, isUnreadable: false } : verdict },
          limits,
          say,
          (board?.removals ?? 0) > 2 && isSpeaking,
        ),
      );
      if (plan.rights && verdict.form.length > 0) notes.push(planNote(plan.rights, seen, say));
      if (created) notes.push(offerNote(created, offer(created)));
      if (again && passed === print()) notes.push(againNote(again, say));
      else again = null;
      if (verdict.view === 'list' || (verdict.view === 'none' && seen.isAboutKeys)) handOver(watch.trees);
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

  const handOver = createHandOver();
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
    const stake = { on, ...limits };
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
  const isTaken = (event: Event) => board !== null && takesEvent(board.host, event, isAsking);
  const onEvent = (event: Event) => {
    if (isTaken(event)) return;
    // Not by what was seen last: the form may be younger than our last look.
    const pressed = (seen || watch.hasSwitches()) && pressedIn(event);
    if (!pressed) return;
    read();
    watch.soon(); // what was read here is not shown yet
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
  const views = new Set<Window>();
  const onWindow = (view: Window) => {
    views.add(view);
    for (const road of roads)
      view.addEventListener(road, onEvent, { capture: true, passive: road.startsWith('touch') });
    for (const type of taken) view.addEventListener(type, onOwn, true);
  };
  const onOwn = (event: Event) => {
    if (isTaken(event)) return;
    if (event.type === 'change' || event.type === 'input') watch.soon();
  };

  const watch: Watch = watchPage(
    isOurs,
    look,
    onWindow,
    (records) => isOfNote(records, seen) || (!seen && isNear()),
  );

  const plan = keepPlan(() => watch.soon());

  function stop() {
    watch.stop();
    plan.stop();
    board?.destroy();
    for (const view of views) {
      for (const road of roads) view.removeEventListener(road, onEvent, true);
    }
  }
  return { stop };
}
