import { buttonsIn } from '../control/control-facts.js';
import { el } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { word } from '../core/words.js';
import { isEphemeral } from './message-facts.js';

/** What can be done with a message beside what is on it: shown on pointing at it, and reached by Tab. */
export function messageTools(message, page) {
  if (message.local || isEphemeral(message)) return null;
  const crowded = page.crowd && buttonsIn(message.components ?? []).length > 0;
  const tools = [
    crowded ? tool('crowd', word('crowd-from-here'), () => page.crowd(message.id)) : null,
    page.mayDelete(message) ? tool('trash', word('delete'), () => page.remove(message)) : null,
  ].filter(Boolean);
  return tools.length ? el('div', { class: 'tools' }, tools) : null;
}

const tool = (mark, text, onPush) =>
  el(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      title: text,
      'aria-label': text,
      data: { testid: `tool-${mark}` },
      on: { click: onPush },
    },
    icon(mark, { size: 16 }),
  );
