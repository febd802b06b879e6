/** Pure changes to the world as the socket tells of them; each returns a new state, or the same one. */
export function applyFrame(state, { t, d }) {
  switch (t) {
    case 'CHANNEL_CREATE':
    case 'CHANNEL_UPDATE':
    case 'THREAD_CREATE':
    case 'THREAD_UPDATE':
      return inGuild(state, d.guild_id, (guild) => ({ ...guild, channels: put(guild.channels, d) }));
    case 'CHANNEL_DELETE':
    case 'THREAD_DELETE':
      return inGuild(state, d.guild_id, (guild) => ({
        ...guild,
        channels: guild.channels.filter((channel) => channel.id !== d.id),
      }));
    case 'MEMBER_ADD':
    case 'MEMBER_UPDATE':
      return inGuild(state, d.guild_id, (guild) => ({ ...guild, members: putMember(guild.members, d.member ?? d) }));
    case 'ROLE_CREATE':
    case 'ROLE_UPDATE':
      return inGuild(state, d.guild_id, (guild) => ({ ...guild, roles: put(guild.roles, d) }));
    case 'ROLE_DELETE':
      return inGuild(state, d.guild_id, (guild) => ({
        ...guild,
        roles: guild.roles.filter((role) => role.id !== d.id),
      }));
    case 'GUILD_SCHEDULED_EVENT_CREATE':
    case 'GUILD_SCHEDULED_EVENT_UPDATE':
      return { ...state, events: put(state.events, d) };
    case 'GUILD_SCHEDULED_EVENT_DELETE':
      return { ...state, events: state.events.filter((event) => event.id !== d.id) };
    case 'BOT_STATUS':
      return { ...state, world: { ...state.world, bots: put(state.world.bots ?? [], d) } };
    case 'MESSAGE_CREATE':
      return d.channel_id === state.channelId ? state : { ...state, unread: new Set(state.unread).add(d.channel_id) };
    default:
      return state;
  }
}

function put(list, item) {
  return list.some((known) => known.id === item.id)
    ? list.map((known) => (known.id === item.id ? { ...known, ...item } : known))
    : [...list, item];
}

/** Who was not there before has just come in. */
function putMember(list, member) {
  const known = list.some((each) => each.user.id === member.user.id);
  if (!known) return [...list, member];
  return list.map((each) => (each.user.id === member.user.id ? { ...each, ...member } : each));
}

/** A frame without a guild is of the one being watched. */
function inGuild(state, guildId, change) {
  const id = guildId ?? state.guildId;
  return {
    ...state,
    world: { ...state.world, guilds: state.world.guilds.map((guild) => (guild.id === id ? change(guild) : guild)) },
  };
}

/** The choices to open with: what was asked for as far as it exists, else the first that does. */
export function settledPlace(world, wanted, maySeeChannel) {
  const guild = world.guilds.find((g) => g.id === wanted.guild) ?? world.guilds[0];
  if (!guild) return { guildId: null, memberId: null, channelId: null };
  const people = guild.members.filter((member) => !member.user.bot);
  const member =
    people.find((m) => m.user.id === (wanted.member ?? wanted.lastMember?.[guild.id])) ??
    people.find((m) => m.user.id === guild.owner_id) ??
    people[0];
  const seen = guild.channels
    .filter((channel) => channel.type !== 4 && maySeeChannel(guild, channel, member))
    .sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
  const last = wanted.channel ?? wanted.lastChannel?.[guild.id];
  const channel = seen.find((c) => c.id === last) ?? seen[0];
  return { guildId: guild.id, memberId: member?.user.id ?? null, channelId: channel?.id ?? null };
}
