import { el } from '../core/dom.js';
import { word } from '../core/words.js';
import { panelSection, pushButton } from './panel-section.js';

/** Kills the bot as a crash would, and starts it again; where the playground runs none, there is nothing to see. */
export function botControl(app) {
  const light = el('span', { class: 'light' });
  const said = el('span', { role: 'status', data: { testid: 'bot-state' } });
  const kill = pushButton('bot-kill', 'danger', () => section.run(app.controls.bot('kill')));
  const start = pushButton('bot-start', 'success', () => section.run(app.controls.bot('start')));
  const note = el('p', { class: 'control-note' });
  const section = panelSection(
    'bot',
    el('div', { class: 'control-line bot-line' }, el('span', { class: 'bot-state' }, light, said), kill, start),
    note,
  );

  function redraw({ controls }) {
    const bot = controls?.bot;
    section.node.hidden = !bot?.can_be_killed;
    section.title(word('bot-process'));
    light.classList.toggle('on', bot?.state === 'up');
    const state = bot ? word(`bot-${bot.state}`) : '';
    if (said.textContent !== state) said.textContent = state;
    kill.textContent = word('bot-kill');
    start.textContent = word('bot-start');
    note.textContent = word('bot-note');
    const focused = document.activeElement === kill || document.activeElement === start;
    kill.hidden = bot?.state === 'down';
    start.hidden = !kill.hidden;
    kill.disabled = bot?.state === 'starting';
    if (focused) (kill.hidden ? start : kill).focus();
  }

  return { node: section.node, redraw };
}
