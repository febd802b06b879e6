import { el } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { displayName, hexColour } from '../core/people.js';
import { maySee } from '../core/permissions.js';
import { avatar } from '../core/avatar.js';
import { emoji } from '../component/emoji.js';

const CATEGORY = 4;
export const CHANNEL_ICONS = {
  0: 'hash',
  2: 'speaker',
  5: 'megaphone',
  10: 'thread',
  11: 'thread',
  12: 'thread',
  13: 'speaker',
  15: 'forum',
  16: 'forum',
};

export const optionRows = (options) =>
  options.map((option) => ({
    value: option.value,
    label: option.label,
    description: option.description,
    lead: option.emoji ? () => emoji(option.emoji) : null,
  }));

export const userRows = (guild) =>
  guild.members.map((member) => ({
    value: member.user.id,
    label: displayName(member),
    description: displayName(member) === member.user.username ? undefined : member.user.username,
    lead: () => avatar(member, 22),
  }));

export const roleRows = (guild) =>
  guild.roles
    .filter((role) => role.id !== guild.id)
    .sort((a, b) => b.position - a.position)
    .map((role) => ({
      value: role.id,
      label: role.name,
      lead: () => el('span', { class: 'role-dot', style: { '--role': hexColour(role.color) } }),
    }));

export const channelRows = (guild, member, types) =>
  guild.channels
    .filter((channel) => (types?.length ? types.includes(channel.type) : true) && maySee(guild, channel, member))
    .sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
    .map((channel) => ({
      value: channel.id,
      label: channel.name,
      description: guild.channels.find((c) => c.id === channel.parent_id)?.name,
      lead: () =>
        channel.type === CATEGORY
          ? icon('down', { size: 16 })
          : icon(CHANNEL_ICONS[channel.type] ?? 'hash', { size: 16 }),
    }));

/** The rows of any select component (types 3, 5 to 8). */
export function rowsOf(component, page) {
  switch (component.type) {
    case 3:
      return optionRows(component.options ?? []);
    case 5:
      return userRows(page.guild);
    case 6:
      return roleRows(page.guild);
    case 7:
      return [...userRows(page.guild), ...roleRows(page.guild)];
    default:
      return channelRows(page.guild, page.member, component.channel_types);
  }
}

export function defaultsOf(component) {
  if (component.type === 3)
    return (component.options ?? []).filter((option) => option.default).map((option) => option.value);
  return (component.default_values ?? []).map((value) => value.id);
}
