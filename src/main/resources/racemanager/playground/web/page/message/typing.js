import { el, fill } from '../core/dom.js';
import { memberOf, displayName } from '../core/people.js';
import { word } from '../core/words.js';

/** Discord shows it so long after the last sign, or until a message comes. */
const SHOWN_FOR = 10_000;
const NAMED = 3;

/** Who is typing in the open channel, below its messages. */
export function typingLine(app) {
  const until = new Map();
  const text = el('span', {});
  const dots = el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i'));
  const node = el('div', { class: 'typing', role: 'status', data: { testid: 'typing' } });

  function take({ t, d }) {
    const here = d?.channel_id === app.place().channelId;
    if (t === 'TYPING_START' && here && d.user_id !== app.place().memberId) {
      stop(d.user_id);
      until.set(
        d.user_id,
        setTimeout(() => stop(d.user_id), SHOWN_FOR),
      );
      draw();
    } else if (t === 'MESSAGE_CREATE' && here) stop(d.author.id);
  }

  function stop(id) {
    clearTimeout(until.get(id));
    if (until.delete(id)) draw();
  }

  function reset() {
    [...until.keys()].forEach(stop);
  }

  function draw() {
    const { guild, locale } = app.page();
    const names = [...until.keys()].map((id) => displayName(memberOf(guild, id))).filter(Boolean);
    if (names.length === 0) {
      fill(node);
      return;
    }
    const list = new Intl.ListFormat(locale).format(names);
    text.textContent =
      names.length > NAMED ? word('typing-many') : word(names.length === 1 ? 'typing-one' : 'typing-some', { names: list });
    fill(node, dots, text);
  }

  return { node, take, reset };
}
