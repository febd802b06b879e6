import { el, fill } from '../core/dom.js';
import { word } from '../core/words.js';
import { crowdFields } from './crowd-fields.js';
import { crowdReport } from './crowd-report.js';
import { labelled, panelSection, pushButton } from './panel-section.js';

const MEMBERS = 200;
const SECONDS = 5;
const key = ({ messageId, customId }) => `${messageId} ${customId}`;

/** Lets many members press one button of the channel, and shows how the bot takes it. */
export function crowdControl(app) {
  let offered = [];
  const which = el('select', { class: 'plain-select', data: { testid: 'crowd-button' }, on: { focus: refill } });
  const whichLabel = labelled(which, { wide: true });
  const many = number('crowd-members', 1, 2000, MEMBERS, 1);
  const manyLabel = labelled(many);
  const within = number('crowd-within', 0, 60, SECONDS, 'any');
  const withinLabel = labelled(within);
  const fields = crowdFields();
  const report = crowdReport();
  const press = el('button', { type: 'submit', class: 'button small primary', data: { testid: 'crowd-start' } });
  const stop = pushButton('crowd-stop', 'danger', () => section.run(app.controls.stopCrowd()));
  const none = el('p', { class: 'control-note' });
  const form = el(
    'form',
    { class: 'control-form', novalidate: true, on: { submit } },
    whichLabel.node,
    el('div', { class: 'control-line' }, manyLabel.node, withinLabel.node, press, stop),
    fields.node,
  );
  const section = panelSection('crowd', none, form, report.node);

  function submit(event) {
    event.preventDefault();
    const chosen = offered.find((button) => key(button) === which.value);
    if (!chosen) return;
    const { guildId, channelId, locale } = app.place();
    const order = {
      guild_id: guildId,
      channel_id: channelId,
      message_id: chosen.messageId,
      custom_id: chosen.customId,
      members: Math.round(Number(many.value)),
      within_ms: Math.round(Number(within.value) * 1000),
      locale,
      fill: fields.read(),
    };
    section.run(app.controls.crowd(order));
  }

  function redraw({ controls, locale }) {
    const crowd = controls?.crowd;
    section.title(word('crowd'));
    whichLabel.name(word('crowd-button'));
    manyLabel.name(word('crowd-members'));
    withinLabel.name(word('crowd-within'));
    press.textContent = word('crowd-start');
    stop.textContent = word('crowd-stop');
    none.textContent = word('crowd-none');
    const focused = document.activeElement === press || document.activeElement === stop;
    press.hidden = Boolean(crowd?.running);
    stop.hidden = !press.hidden;
    if (focused) (press.hidden ? stop : press).focus();
    fields.redraw(crowd?.fields ?? []);
    report.redraw(crowd, locale);
    refill();
  }

  function refill() {
    offered = app.pressables();
    const chosen = which.value;
    const keys = offered.map(key);
    if ([...which.options].map((option) => option.value).join() !== keys.join()) fill(which, groups(offered));
    if (keys.includes(chosen)) which.value = chosen;
    none.hidden = offered.length > 0;
    form.hidden = offered.length === 0;
  }

  /** Chooses a button of a message, or the message's first one. */
  function choose(messageId, customId) {
    refill();
    const wanted = offered.find(
      (button) => button.messageId === messageId && (!customId || button.customId === customId),
    );
    if (wanted) which.value = key(wanted);
    (wanted ? many : which).focus();
  }

  return { node: section.node, redraw, refill, choose };
}

const number = (testid, min, max, value, step) =>
  el('input', { type: 'number', class: 'control-input', min, max, step, value: String(value), data: { testid } });

/** Buttons stand below the message they belong to. */
function groups(offered) {
  const messages = [...new Set(offered.map((button) => button.messageId))];
  return messages.map((id) => {
    const buttons = offered.filter((button) => button.messageId === id);
    return el(
      'optgroup',
      { label: buttons[0].of || `#${id}` },
      buttons.map((button) => el('option', { value: key(button) }, button.label)),
    );
  });
}
