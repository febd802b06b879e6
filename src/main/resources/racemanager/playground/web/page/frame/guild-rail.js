import { el, fill } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { hueOf, initials } from '../core/people.js';
import { word } from '../core/words.js';

export function guildRail(app) {
  const list = el('ul', { class: 'guilds' });
  const node = el(
    'nav',
    { class: 'rail' },
    el('span', { class: 'rail-mark', title: 'Playground' }, icon('flag', { size: 24 })),
    list,
  );

  function redraw({ world, guildId, unread }) {
    node.setAttribute('aria-label', word('guilds'));
    fill(
      list,
      (world?.guilds ?? []).map((guild) =>
        item(
          guild,
          guild.id === guildId,
          guild.channels.some((channel) => unread.has(channel.id)),
        ),
      ),
    );
  }

  const item = (guild, chosen, news) =>
    el(
      'li',
      {},
      el(
        'button',
        {
          type: 'button',
          class: ['guild', chosen ? 'chosen' : '', news ? 'news' : ''].join(' '),
          title: guild.name,
          'aria-label': guild.name,
          'aria-current': chosen ? 'true' : null,
          style: { '--hue': String(hueOf(guild.id)) },
          data: { testid: `guild-${guild.id}` },
          on: { click: () => app.openGuild(guild.id) },
        },
        initials(guild.name),
      ),
    );

  return { node, redraw };
}
