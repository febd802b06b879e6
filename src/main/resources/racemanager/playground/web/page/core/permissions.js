const BITS = {
  ADMINISTRATOR: 1n << 3n,
  VIEW_CHANNEL: 1n << 10n,
  SEND_MESSAGES: 1n << 11n,
  MANAGE_MESSAGES: 1n << 13n,
  SEND_MESSAGES_IN_THREADS: 1n << 38n,
};
const THREADS = new Set([10, 11, 12]);
const ALL = ~0n;

/** Discord's order: everyone, roles, then channel overwrites for everyone, roles together, and the member. */
export function permissionsIn(guild, channel, member) {
  if (!member) return 0n;
  if (guild.owner_id === member.user.id) return ALL;
  const roles = guild.roles.filter((role) => role.id === guild.id || member.roles.includes(role.id));
  const base = roles.reduce((bits, role) => bits | BigInt(role.permissions ?? 0), 0n);
  if (base & BITS.ADMINISTRATOR) return ALL;
  const ruling = THREADS.has(channel.type)
    ? (guild.channels.find((c) => c.id === channel.parent_id) ?? channel)
    : channel;
  return overwritten(base, ruling.permission_overwrites ?? [], guild.id, member);
}

function overwritten(base, overwrites, guildId, member) {
  const everyone = overwrites.filter((o) => o.id === guildId);
  const roles = overwrites.filter((o) => o.id !== guildId && member.roles.includes(o.id));
  const own = overwrites.filter((o) => o.id === member.user.id);
  return [everyone, roles, own].reduce((bits, group) => {
    const denied = group.reduce((all, o) => all | BigInt(o.deny ?? 0), 0n);
    const allowed = group.reduce((all, o) => all | BigInt(o.allow ?? 0), 0n);
    return (bits & ~denied) | allowed;
  }, base);
}

export const may = (permission, guild, channel, member) =>
  (permissionsIn(guild, channel, member) & BITS[permission]) !== 0n;

export const maySee = (guild, channel, member) => may('VIEW_CHANNEL', guild, channel, member);

export const mayWrite = (guild, channel, member) =>
  may(THREADS.has(channel.type) ? 'SEND_MESSAGES_IN_THREADS' : 'SEND_MESSAGES', guild, channel, member);
