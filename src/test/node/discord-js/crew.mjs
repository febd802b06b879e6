import { AuditLogEvent, MessageFlags, SlashCommandBuilder } from 'discord.js';
import { report } from './report.mjs';

const MINUTE = 60_000;

const definition = new SlashCommandBuilder()
  .setName('crew')
  .setDescription('Works on members')
  .addSubcommand(sub =>
    sub
      .setName('role')
      .setDescription('Gives and takes a role')
      .addUserOption(option => option.setName('member').setDescription('Whom').setRequired(true))
      .addRoleOption(option => option.setName('role').setDescription('Which').setRequired(true)),
  )
  .addSubcommand(sub =>
    sub
      .setName('timeout')
      .setDescription('Silences for a while')
      .addUserOption(option => option.setName('member').setDescription('Whom').setRequired(true)),
  )
  .addSubcommand(sub =>
    sub
      .setName('ban')
      .setDescription('Bans and pardons')
      .addUserOption(option => option.setName('member').setDescription('Whom').setRequired(true)),
  )
  .addSubcommand(sub =>
    sub
      .setName('find')
      .setDescription('Looks members up')
      .addStringOption(option => option.setName('name').setDescription('How it begins').setRequired(true))
      .addMentionableOption(option => option.setName('who').setDescription('Whom').setRequired(true))
      .addChannelOption(option => option.setName('where').setDescription('Where').setRequired(true)),
  )
  .addSubcommandGroup(group =>
    group
      .setName('ranks')
      .setDescription('Roles themselves')
      .addSubcommand(sub => sub.setName('walk').setDescription('Makes, changes and deletes one')),
  );

const WORK = { role, timeout, ban, find, walk };

async function command(interaction) {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const seen = await WORK[interaction.options.getSubcommand()](interaction);
  await interaction.editReply('Done');
  report(`crew-${interaction.options.getSubcommand()}`, seen);
}

async function role(interaction) {
  const member = interaction.options.getMember('member');
  const chosen = interaction.options.getRole('role');
  const had = member.roles.cache.has(chosen.id);
  await member.roles.remove(chosen, 'Left the grid');
  const without = await member.fetch(true);
  const taken = !without.roles.cache.has(chosen.id);
  await without.roles.add(chosen, 'Back on the grid, très bien');
  const back = (await member.fetch(true)).roles.cache.has(chosen.id);
  return { role: chosen.name, had, taken, back, reasons: await reasons(interaction.guild, AuditLogEvent.MemberRoleUpdate) };
}

/** What the audit log keeps, newest first; reading it needs a permission that not every bot has. */
async function reasons(guild, type) {
  try {
    const log = await guild.fetchAuditLogs({ type, limit: 5 });
    return log.entries.map(entry => entry.reason);
  } catch (error) {
    return error.code;
  }
}

async function timeout(interaction) {
  const member = interaction.options.getMember('member');
  const silenced = await member.timeout(10 * MINUTE, 'Dangerous driving');
  const until = silenced.communicationDisabledUntilTimestamp - Date.now();
  const free = await member.timeout(null, 'Served');
  return { minutes: Math.round(until / MINUTE), wasSilent: silenced.isCommunicationDisabled(), isSilent: free.isCommunicationDisabled() };
}

async function ban(interaction) {
  const user = interaction.options.getUser('member');
  const { members, bans } = interaction.guild;
  await members.ban(user, { reason: 'Ramming', deleteMessageSeconds: 3600 });
  const banned = await bans.fetch(user);
  const all = await bans.fetch();
  const gone = await members.fetch({ user: user.id, force: true }).catch(error => error.code);
  await members.unban(user, 'Appeal granted');
  const pardoned = await bans.fetch({ user, force: true }).catch(error => error.code);
  return { user: banned.user.username, reason: banned.reason, count: all.size, gone, pardoned };
}

async function find(interaction) {
  const { members } = interaction.guild;
  const typed = interaction.options.getString('name');
  const chunk = await members.fetch({ query: typed, limit: 10 });
  const known = await members.fetch({ user: [interaction.user.id, interaction.client.user.id] });
  const searched = await members.search({ query: typed, limit: 3 });
  const one = await members.fetch({ user: interaction.user.id, force: true });
  const mentionable = interaction.options.getMentionable('who');
  return {
    chunk: chunk.map(member => member.user.username),
    known: known.size,
    searched: searched.map(member => member.user.username),
    one: one.user.username,
    who: mentionable.displayName ?? mentionable.name,
    where: interaction.options.getChannel('where').name,
  };
}

async function walk(interaction) {
  const { roles } = interaction.guild;
  const made = await roles.create({ name: 'Rookie', colors: { primaryColor: 0x3498db }, hoist: true, reason: 'A new season' });
  const { name } = made;
  const changed = await made.edit({ name: 'Veteran', mentionable: true });
  const listed = (await roles.fetch()).has(made.id);
  await made.delete('The season is over');
  const deleted = !(await roles.fetch()).has(made.id);
  return { made: name, changed: changed.name, mentionable: changed.mentionable, listed, deleted };
}

export default { definition, guildOnly: true, command };
