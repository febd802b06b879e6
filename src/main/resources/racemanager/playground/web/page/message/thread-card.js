import { el } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { channelOf } from '../core/people.js';
import { word } from '../core/words.js';

/** The thread that was started from a message, below it; Discord gives it the message's own id. */
export function threadCard(message, page) {
  const thread = channelOf(page.guild, message.thread?.id ?? message.id);
  if (!thread) return null;
  const count = thread.message_count ?? thread.total_message_sent;
  return el(
    'button',
    { type: 'button', class: 'thread-card', on: { click: () => page.openChannel(thread.id) } },
    icon('thread', { size: 16 }),
    el('span', { class: 'thread-name' }, thread.name),
    el('span', { class: 'thread-open' }, count ? word('thread-messages', { n: count }) : word('thread-open')),
  );
}
