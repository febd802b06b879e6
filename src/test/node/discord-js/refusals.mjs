import { MessageFlags, REST, Routes, SlashCommandBuilder } from 'discord.js';
import { report } from './report.mjs';

const definition = new SlashCommandBuilder()
  .setName('refusals')
  .setDescription('Tries what is not allowed')
  .addSubcommand(sub => sub.setName('bodies').setDescription('Sends what does not fit'))
  .addSubcommand(sub => sub.setName('limits').setDescription('Sends too much'));

const WORK = { bodies, limits };

async function command(interaction) {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const seen = await WORK[interaction.options.getSubcommand()](interaction);
  await interaction.editReply('Done');
  report(`refusals-${interaction.options.getSubcommand()}`, seen);
}

async function code(work) {
  try {
    await work;
    return 'accepted';
  } catch (error) {
    return error.code;
  }
}

async function bodies(interaction) {
  const { channel, guild, client } = interaction;
  const owner = guild.ownerId;
  const high = guild.roles.cache.find(role => role.name === 'Organiser');
  const closed = guild.channels.cache.find(each => each.name === 'rules');
  const member = await guild.members.fetch(interaction.user.id);
  const long = await channel.send('x'.repeat(2001)).catch(error => error);
  return {
    long: long.code,
    status: long.status,
    why: long.rawError.errors.content._errors[0].code,
    empty: await code(client.rest.post(Routes.channelMessages(channel.id), { body: {} })),
    acknowledged: await code(
      client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), { body: { type: 5 }, auth: false }),
    ),
    token: await code(client.rest.post(Routes.webhook(client.application.id, 'nonsense'), { body: { content: 'x' }, auth: false })),
    roleAbove: await code(member.roles.add(high)),
    ownerSilenced: await code(guild.members.edit(owner, { communicationDisabledUntil: new Date(Date.now() + 60_000) })),
    mayNotWrite: await code(closed.send('x')),
    noChannel: await code(client.rest.get(Routes.channel('1'))),
    noMessage: await code(channel.messages.fetch('1')),
    noRole: await code(guild.members.addRole({ user: member, role: '1' })),
    badToken: await new REST(client.options.rest).setToken('no.such.token').get(Routes.user()).catch(error => error.status),
  };
}

/** First our own queue waits by the headers; then somebody else with our token spends what it counts on. */
async function limits({ channel, client }) {
  const sent = await Promise.all([1, 2, 3, 4, 5, 6, 7].map(number => channel.send(`Lap ${number}`)));
  await spendAll(`${client.options.rest.api}/v10${Routes.channelMessages(channel.id)}`, client.token);
  const late = await channel.send('Late');
  return { sent: sent.map(message => message.content), late: late.content };
}

async function spendAll(address, token) {
  let left = 1;
  while (left > 0) {
    const response = await fetch(address, {
      method: 'POST',
      headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ content: 'Another' }),
    });
    left = response.ok ? Number(response.headers.get('x-ratelimit-remaining')) : 0;
  }
}

export default { definition, guildOnly: true, command };
