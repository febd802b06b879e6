import { controlChips } from '../control/control-chips.js';
import { el, fill } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { channelOf } from '../core/people.js';
import { showPins } from '../message/pins.js';
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
  const chips = controlChips(app);
  const controls = tool('controls', 'sliders', () => app.togglePanel('controls'));
  const protocol = tool('protocol', 'wire', () => app.togglePanel('protocol'));
  const pins = tool('pins', 'pin', () => showPins(app).catch((error) => app.complain(error.message)));
  const members = tool('members', 'people', () => app.toggleMembers());
  const node = el(
    'header',
    { class: 'top-bar' },
    drawer,
    name,
    topic,
    chips.node,
    el('div', { class: 'top-tools' }, pins, controls, protocol, members),
  );

  function redraw(state) {
    const { channelId, panel, members: listed } = state;
    const page = app.page();
    const channel = channelOf(page.guild, channelId);
    fill(name, channel ? [icon(CHANNEL_ICONS[channel.type] ?? 'hash'), el('span', {}, channel.name)] : '');
    fill(topic, channel?.topic ? inlineMarkdown(channel.topic, page) : '');
    topic.title = channel?.topic ?? '';
    document.title = channel ? `#${channel.name} · ${page.guild.name} · Playground` : 'Playground';
    label(drawer, word('open-channels'));
    label(controls, word('controls'));
    label(protocol, word('protocol'));
    label(pins, word('pins'));
    label(members, word('open-members'));
    controls.hidden = !state.controls;
    controls.setAttribute('aria-pressed', String(panel === 'controls'));
    protocol.setAttribute('aria-pressed', String(panel === 'protocol'));
    chips.redraw(state);
    members.setAttribute('aria-pressed', String(Boolean(listed)));
  }

  return { node, redraw };
}

function tool(name, mark, onPush) {
  return el(
    'button',
    { type: 'button', class: 'icon-button', 'aria-controls': name, data: { testid: name }, on: { click: onPush } },
    icon(mark),
  );
}

function label(button, text) {
  button.title = text;
  button.setAttribute('aria-label', text);
}
