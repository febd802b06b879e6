import { el, fill } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { maySee } from '../core/permissions.js';
import { word } from '../core/words.js';
import { CHANNEL_ICONS } from '../form/select-rows.js';
import { eventsEntry } from './events.js';

const CATEGORY = 4;
const THREADS = new Set([10, 11, 12]);

export function channelList(app) {
  const title = el('h1', { class: 'guild-name' });
  const list = el('div', { class: 'channels' });
  const node = el('nav', { class: 'channel-list' }, el('header', { class: 'side-head' }, title), list);

  function redraw(state) {
    const { guild, member } = app.page();
    node.setAttribute('aria-label', word('channels'));
    title.textContent = guild?.name ?? 'Playground';
    if (!guild) return;
    const seen = guild.channels
      .filter((channel) => channel.type === CATEGORY || maySee(guild, channel, member))
      .sort(byPlace);
    const categories = seen.filter((channel) => channel.type === CATEGORY);
    const plain = seen.filter((channel) => channel.type !== CATEGORY && !THREADS.has(channel.type));
    const loose = plain.filter((channel) => !categories.some((category) => category.id === channel.parent_id));
    const groups = categories.map((category) => ({
      category,
      channels: plain.filter((channel) => channel.parent_id === category.id),
    }));
    fill(
      list,
      eventsEntry(app, state.events),
      channelsOf(loose, seen, state),
      groups
        .filter(({ channels }) => channels.length > 0)
        .map(({ category, channels }) => [
          el('h2', { class: 'category' }, category.name),
          channelsOf(channels, seen, state),
        ]),
    );
  }

  function channelsOf(channels, seen, state) {
    return el(
      'ul',
      {},
      channels.flatMap((channel) => [
        item(channel, state),
        ...seen
          .filter(
            (thread) =>
              THREADS.has(thread.type) && thread.parent_id === channel.id && !thread.thread_metadata?.archived,
          )
          .map((thread) => item(thread, state)),
      ]),
    );
  }

  function item(channel, { channelId, unread }) {
    const chosen = channel.id === channelId;
    const classes = [
      'channel',
      chosen ? 'chosen' : '',
      unread.has(channel.id) ? 'news' : '',
      THREADS.has(channel.type) ? 'thread' : '',
    ];
    return el(
      'li',
      {},
      el(
        'button',
        {
          type: 'button',
          class: classes.filter(Boolean).join(' '),
          'aria-current': chosen ? 'page' : null,
          data: { testid: `channel-${channel.name}`, channelId: channel.id },
          on: { click: () => app.openChannel(channel.id) },
        },
        icon(CHANNEL_ICONS[channel.type] ?? 'hash', { size: 18 }),
        el('span', { class: 'channel-name' }, channel.name),
      ),
    );
  }

  return { node, redraw };
}

const byPlace = (a, b) => (a.position ?? 0) - (b.position ?? 0) || a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
