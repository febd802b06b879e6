import { el, fill } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { channelOf } from '../core/people.js';
import { word } from '../core/words.js';
import { inlineMarkdown } from '../text/markdown-view.js';
import { CHANNEL_ICONS } from '../form/select-rows.js';

export function topBar(app) {
  const drawer = el(
    'button',
    {
      type: 'button',
      class: 'icon-button only-narrow',
      'aria-controls': 'side',
      on: { click: () => app.openDrawer('left') },
    },
    icon('menu'),
  );
  const name = el('h1', { class: 'channel-title' });
  const topic = el('div', { class: 'topic' });
  const protocol = el(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      'aria-controls': 'protocol',
      data: { testid: 'protocol' },
      on: { click: () => app.toggleProtocol() },
    },
    icon('wire'),
  );
  const members = el(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      'aria-controls': 'members',
      data: { testid: 'members' },
      on: { click: () => app.toggleMembers() },
    },
    icon('people'),
  );
  const node = el(
    'header',
    { class: 'top-bar' },
    drawer,
    name,
    topic,
    el('div', { class: 'top-tools' }, protocol, members),
  );

  function redraw({ channelId, protocol: shown, members: listed }) {
    const page = app.page();
    const channel = channelOf(page.guild, channelId);
    fill(name, channel ? [icon(CHANNEL_ICONS[channel.type] ?? 'hash'), el('span', {}, channel.name)] : '');
    fill(topic, channel?.topic ? inlineMarkdown(channel.topic, page) : '');
    topic.title = channel?.topic ?? '';
    document.title = channel ? `#${channel.name} · ${page.guild.name} · Playground` : 'Playground';
    label(drawer, word('open-channels'));
    label(protocol, word('protocol'));
    label(members, word('open-members'));
    protocol.setAttribute('aria-pressed', String(Boolean(shown)));
    members.setAttribute('aria-pressed', String(Boolean(listed)));
  }

  return { node, redraw };
}

function label(button, text) {
  button.title = text;
  button.setAttribute('aria-label', text);
}
