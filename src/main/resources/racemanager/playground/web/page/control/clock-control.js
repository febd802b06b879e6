import { el, fill } from '../core/dom.js';
import { word } from '../core/words.js';
import { now } from '../text/clock.js';
import { formatTimestamp } from '../text/timestamps.js';
import { isAhead, lengthOf } from './control-facts.js';
import { labelled, panelSection, pushButton } from './panel-section.js';

const STEPS = [
  ['jump-minutes', 600],
  ['jump-hour', 3_600],
  ['jump-day', 86_400],
];
/** Far enough from the instant that whatever is due then is not due yet, and near enough to wait for. */
const JUST_BEFORE = 20;
const JUST_AFTER = 2;

/** Sets the playground's clock forward: by a step, to a date, or to a time that a message in the channel names. */
export function clockControl(app) {
  const time = el('time', { class: 'control-time', data: { testid: 'clock-now' } });
  const ahead = el('span', { class: 'control-note', data: { testid: 'clock-ahead' } });
  const steps = STEPS.map(([testid, seconds]) => pushButton(testid, 'secondary', () => go({ ahead_seconds: seconds })));
  const date = el('input', { type: 'datetime-local', class: 'control-input', data: { testid: 'clock-date' } });
  const dateLabel = labelled(date, { wide: true });
  const set = pushButton('clock-set', 'secondary', () => date.value && goTo(Date.parse(date.value) / 1000));
  const shown = el('select', { class: 'plain-select', data: { testid: 'clock-shown' }, on: { focus: refill } });
  const shownLabel = labelled(shown, { wide: true });
  const before = pushButton('clock-before', 'secondary', () => goTo(Number(shown.value) - JUST_BEFORE));
  const after = pushButton('clock-after', 'secondary', () => goTo(Number(shown.value) + JUST_AFTER));
  const named = el('div', { class: 'control-line' }, shownLabel.node, before, after);
  shownLabel.node.classList.add('whole');
  const note = el('p', { class: 'control-note' });
  const section = panelSection(
    'clock',
    el('div', { class: 'control-now' }, time, ahead),
    el('div', { class: 'control-buttons' }, steps),
    el('form', { class: 'control-line', on: { submit } }, dateLabel.node, set),
    named,
    note,
  );

  function submit(event) {
    event.preventDefault();
    set.click();
  }

  const go = (step) => section.run(app.controls.jump(step));

  function goTo(seconds) {
    if (seconds * 1000 <= now()) section.run(word('clock-passed'));
    else go({ to: new Date(seconds * 1000).toISOString() });
  }

  function redraw({ controls, locale }) {
    section.title(word('clock'));
    steps.forEach((step, index) => (step.textContent = word(STEPS[index][0])));
    dateLabel.name(word('clock-to'));
    shownLabel.name(word('clock-shown'));
    set.textContent = word('clock-set');
    before.textContent = word('clock-before');
    after.textContent = word('clock-after');
    note.textContent = word('clock-forward');
    const seconds = controls?.clock.ahead_seconds ?? 0;
    ahead.textContent = isAhead(controls?.clock)
      ? word('clock-ahead', { length: lengthOf(seconds, locale) })
      : word('clock-same');
    tick();
    refill();
  }

  function tick() {
    const locale = app.state().locale;
    time.textContent = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' }).format(now());
    time.dateTime = new Date(now()).toISOString();
  }

  /** The coming times that messages of this channel name, soonest first. */
  function refill() {
    const locale = app.state().locale;
    const coming = app
      .timesShown()
      .filter((seconds) => seconds * 1000 > now())
      .sort((a, b) => a - b);
    const chosen = shown.value;
    const drawn = `${locale} ${coming.join()}`;
    if (shown.dataset.drawn !== drawn) {
      shown.dataset.drawn = drawn;
      fill(
        shown,
        coming.map((seconds) =>
          el('option', { value: String(seconds) }, formatTimestamp(seconds, 'f', { locale, now: now() })),
        ),
      );
    }
    if (coming.includes(Number(chosen))) shown.value = chosen;
    named.hidden = coming.length === 0;
  }

  return { node: section.node, redraw, tick, refill };
}
