import { AttachmentBuilder, ChannelType, Events, MessageFlags, MessageType, SlashCommandBuilder } from 'discord.js';
import { report } from './report.mjs';

const definition = new SlashCommandBuilder()
  .setName('paddock')
  .setDescription('Works in channels')
  .addSubcommand(sub => sub.setName('post').setDescription('Writes, edits, answers, pins, deletes'))
  .addSubcommand(sub => sub.setName('react').setDescription('Reacts'))
  .addSubcommand(sub => sub.setName('thread').setDescription('Opens threads'))
  .addSubcommand(sub => sub.setName('direct').setDescription('Writes to the member'));

const WORK = { post, react, thread, direct };

async function command(interaction) {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const seen = await WORK[interaction.options.getSubcommand()](interaction);
  await interaction.editReply('Done');
  report(`paddock-${interaction.options.getSubcommand()}`, seen);
}

async function post({ channel, user, client }) {
  const heard = [];
  const listen = type => message => message.channelId === channel.id && heard.push(`${type} ${message.content ?? ''}`.trim());
  const created = listen('created');
  client.on(Events.MessageCreate, created);
  await channel.sendTyping();
  const first = await channel.send({
    content: `Hello ${user}`,
    allowedMentions: { users: [user.id] },
    files: [new AttachmentBuilder(Buffer.from('a'), { name: 'a.txt' })],
    nonce: '42',
    enforceNonce: true,
  });
  const before = { mentioned: first.mentions.users.has(user.id), attached: first.attachments.size };
  const edited = await first.edit({ content: 'Changed', attachments: [] });
  const reply = await first.reply('An answer');
  await first.pin('Important');
  const pins = await channel.messages.fetchPins();
  await first.unpin();
  const listed = await channel.messages.fetch({ limit: 2 });
  const around = await channel.messages.fetch({ after: first.id, limit: 10 });
  await channel.bulkDelete([first, reply]);
  const left = await channel.messages.fetch({ message: first.id, force: true }).catch(error => error.code);
  client.off(Events.MessageCreate, created);
  return {
    ...before,
    edited: edited.content,
    stillAttached: edited.attachments.size,
    changed: edited.editedTimestamp > 0,
    reply: { reference: reply.reference.messageId === first.id, type: reply.type === MessageType.Reply },
    pinned: pins.items.map(pin => pin.message.id).includes(first.id),
    listed: listed.size,
    after: around.has(reply.id),
    heard,
    left,
  };
}

async function react({ channel, client }) {
  const message = await channel.send('Ready?');
  const told = new Promise(resolve => client.once(Events.MessageReactionAdd, (reaction, user) => resolve({ emoji: reaction.emoji.name, mine: user.id === client.user.id })));
  await message.react('🏁');
  const heard = await told;
  await message.react('🚦');
  const users = await message.reactions.resolve('🏁').users.fetch();
  const fetched = await message.fetch();
  const counted = fetched.reactions.cache.map(reaction => `${reaction.emoji.name}${reaction.count}${reaction.me ? ' mine' : ''}`);
  await message.reactions.resolve('🏁').users.remove(client.user);
  await message.reactions.removeAll();
  const cleared = (await message.fetch()).reactions.cache.size;
  await message.delete();
  return { heard, users: users.size, counted, cleared };
}

async function thread({ channel, user, guild }) {
  const starter = await channel.send('Incident in turn 1');
  const opened = await starter.startThread({ name: 'Turn 1', autoArchiveDuration: 60, reason: 'To talk' });
  const said = await opened.send('What happened?');
  const hidden = await channel.threads.create({ name: 'Stewards', type: ChannelType.PrivateThread, invitable: false });
  await hidden.members.add(user.id);
  const inside = await hidden.members.fetch();
  const active = await guild.channels.fetchActiveThreads();
  const renamed = await opened.setName('Turn one');
  await opened.setLocked(true);
  const archived = await opened.setArchived(true);
  await hidden.delete();
  return {
    parent: opened.parentId === channel.id,
    minutes: opened.autoArchiveDuration,
    said: said.channelId === opened.id,
    privately: hidden.type === ChannelType.PrivateThread,
    inside: inside.has(user.id),
    active: active.threads.size,
    renamed: renamed.name,
    archived: archived.archived,
    locked: archived.locked,
  };
}

async function direct({ user }) {
  const dm = await user.createDM();
  const sent = await user.send('Just for you');
  const again = await sent.edit('Only for you');
  return { type: dm.type === ChannelType.DM, recipient: dm.recipientId === user.id, content: again.content };
}

export default { definition, guildOnly: true, command };
