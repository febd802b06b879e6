import { displayName } from '../core/people.js';
import { maySee } from '../core/permissions.js';
import { channelRows, roleRows, userRows } from '../form/select-rows.js';

const SHOWN = 10;

/** The unfinished mention before the caret: its sign, its text and where it begins; or null. */
export function mentionAt(text, caret) {
  const match = /(?:^|\s)([@#])([^\s@#]{0,32})$/.exec(text.slice(0, caret));
  return match ? { sign: match[1], typed: match[2].toLowerCase(), from: caret - match[2].length - 1 } : null;
}

export function mentionRows({ sign, typed }, page) {
  const rows =
    sign === '#'
      ? channelRows(page.guild, page.member).filter(
          (row) => page.guild.channels.find((c) => c.id === row.value).type !== 4,
        )
      : [...userRows(page.guild), ...roleRows(page.guild)];
  return rows.filter((row) => `${row.label} ${row.description ?? ''}`.toLowerCase().includes(typed)).slice(0, SHOWN);
}

/** Turns the names a member sees into the marks that Discord stores; longer names are tried first. */
export function withMentions(text, guild, member) {
  const names = [
    ...guild.members.map((m) => [`@${displayName(m)}`, `<@${m.user.id}>`]),
    ...guild.roles.filter((role) => role.id !== guild.id).map((role) => [`@${role.name}`, `<@&${role.id}>`]),
    ...guild.channels
      .filter((channel) => maySee(guild, channel, member))
      .map((channel) => [`#${channel.name}`, `<#${channel.id}>`]),
  ].sort((a, b) => b[0].length - a[0].length);
  return text
    .split(/(```[\s\S]*?```|`[^`]*`)/)
    .map((part, index) => (index % 2 ? part : replaced(part, names)))
    .join('');
}

function replaced(text, names) {
  let out = '';
  let at = 0;
  while (at < text.length) {
    const free = (text[at] === '@' || text[at] === '#') && (at === 0 || /[\s(]/.test(text[at - 1]));
    const hit =
      free && names.find(([name]) => text.startsWith(name, at) && !/[\p{L}\p{N}_]/u.test(text[at + name.length] ?? ''));
    out += hit ? hit[1] : text[at];
    at += hit ? hit[0].length : 1;
  }
  return out;
}
