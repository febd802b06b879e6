const HUES = [212, 168, 24, 340, 262, 190, 46, 288, 130, 8];

export const memberOf = (guild, userId) => guild?.members.find((member) => member.user.id === userId);

export const displayName = (member) => member?.nick ?? member?.user.global_name ?? member?.user.username ?? '';

export const nameOfUser = (guild, user) => displayName(memberOf(guild, user.id) ?? { user });

export const roleOf = (guild, roleId) => guild?.roles.find((role) => role.id === roleId);

export const channelOf = (guild, channelId) => guild?.channels.find((channel) => channel.id === channelId);

export const hexColour = (number) => (number ? `#${number.toString(16).padStart(6, '0')}` : null);

/** A name wears the colour of its highest role that has one. */
export function nameColour(guild, member) {
  if (!member) return null;
  const coloured = guild.roles
    .filter((role) => member.roles.includes(role.id) && (role.color || role.colors?.primary_color))
    .sort((a, b) => b.position - a.position)[0];
  return coloured ? hexColour(coloured.color || coloured.colors.primary_color) : null;
}

export function hueOf(id) {
  let sum = 0;
  for (const char of String(id)) sum = (sum * 31 + char.charCodeAt(0)) >>> 0;
  return HUES[sum % HUES.length];
}

export function initials(name) {
  const words = name.split(/[\s._-]+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0] ?? '?'];
  return letters.map((word) => [...word][0].toUpperCase()).join('');
}

/** Snowflakes carry their own instant, counted from Discord's epoch in milliseconds. */
export const instantOf = (snowflake) => Number(BigInt(snowflake) >> 22n) + 1420070400000;
