import { el, fill } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { word } from '../core/words.js';
import { isAhead, isDisturbed, lengthOf } from './control-facts.js';

/** Says in the top bar what is not as on Discord at this moment; a press leads to where it is set right. */
export function controlChips(app) {
  const node = el('div', { class: 'control-chips' });
  let drawn = '';

  function redraw({ controls, locale }) {
    const chips = [];
    if (isAhead(controls?.clock)) {
      const length = lengthOf(controls.clock.ahead_seconds, locale);
      chips.push({ name: 'clock', mark: 'clock', text: `+${length}`, says: word('clock-ahead', { length }) });
    }
    if (isDisturbed(controls?.network))
      chips.push({ name: 'network', mark: 'warn', text: word('chip-network'), says: word('chip-network') });
    if (controls?.bot.can_be_killed && controls.bot.state !== 'up') {
      const says = word(`bot-${controls.bot.state}`);
      chips.push({ name: 'bot', mark: 'power', text: says, says });
    }
    const next = JSON.stringify(chips);
    if (next === drawn) return;
    drawn = next;
    fill(node, chips.map(chip));
  }

  const chip = ({ name, mark, text, says }) =>
    el(
      'button',
      {
        type: 'button',
        class: `control-chip ${name}`,
        title: says,
        'aria-label': says,
        data: { testid: `chip-${name}` },
        on: { click: () => app.showControl(name) },
      },
      icon(mark, { size: 14 }),
      el('span', { class: 'chip-text' }, text),
    );

  return { node, redraw };
}
