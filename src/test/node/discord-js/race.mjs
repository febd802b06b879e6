import {
  ActionRowBuilder,
  ApplicationIntegrationType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  FileUploadBuilder,
  InteractionContextType,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  RadioGroupBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { report } from './report.mjs';

const TRACKS = ['Monza', 'Montréal', 'Spa', 'Suzuka'];
const CARS = ['Ferrari', 'McLaren', 'Porsche'];

const definition = new SlashCommandBuilder()
  .setName('race')
  .setNameLocalizations({ fr: 'course', 'es-ES': 'carrera' })
  .setDescription('Announces a race')
  .setDescriptionLocalizations({ fr: 'Annonce une course' })
  .setContexts(InteractionContextType.Guild)
  .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
  .addStringOption(option =>
    option
      .setName('track')
      .setNameLocalizations({ fr: 'circuit' })
      .setDescription('Where')
      .setRequired(true)
      .setAutocomplete(true),
  )
  .addIntegerOption(option => option.setName('laps').setDescription('How many').setMinValue(1).setMaxValue(200))
  .addStringOption(option =>
    option
      .setName('kind')
      .setDescription('Which')
      .addChoices(
        { name: 'Sprint', value: 'sprint', name_localizations: { fr: 'Sprint court' } },
        { name: 'Endurance', value: 'endurance' },
      ),
  )
  .addNumberOption(option => option.setName('fuel').setDescription('Factor').setMinValue(0).setMaxValue(5))
  .addBooleanOption(option => option.setName('rain').setDescription('Wet'))
  .addAttachmentOption(option => option.setName('poster').setDescription('A picture'));

let announcement;

async function complete(interaction) {
  const typed = interaction.options.getFocused(true);
  const fitting = TRACKS.filter(track => track.toLowerCase().startsWith(typed.value.toLowerCase()));
  await interaction.respond(fitting.map(track => ({ name: track, value: track })));
  report('completed', { option: typed.name, typed: typed.value, offered: fitting });
}

function controls() {
  return [
    new ActionRowBuilder().addComponents(
      new ButtonBuilder().setCustomId('race:count').setLabel('Join').setStyle(ButtonStyle.Success),
      new ButtonBuilder().setCustomId('race:later').setLabel('Later').setStyle(ButtonStyle.Secondary).setEmoji('🏁'),
      new ButtonBuilder().setCustomId('race:form').setLabel('Enter').setStyle(ButtonStyle.Primary),
      new ButtonBuilder().setURL('https://example.com/rules').setLabel('Rules').setStyle(ButtonStyle.Link),
      new ButtonBuilder().setCustomId('race:never').setLabel('Closed').setStyle(ButtonStyle.Danger).setDisabled(true),
    ),
  ];
}

async function command(interaction) {
  const { options } = interaction;
  const poster = options.getAttachment('poster');
  const track = options.getString('track');
  const answer = await interaction.reply({
    content: `**${track}** over ${options.getInteger('laps') ?? 10} laps`,
    embeds: [
      new EmbedBuilder()
        .setTitle('Race')
        .setDescription(poster ? poster.name : 'no poster')
        .setColor(0x2ecc71)
        .addFields({ name: 'Drivers', value: '0', inline: true })
        .setTimestamp(),
    ],
    components: controls(),
    withResponse: true,
  });
  announcement = { interaction, drivers: 0 };
  report('race', {
    track,
    laps: options.getInteger('laps'),
    kind: options.getString('kind'),
    fuel: options.getNumber('fuel'),
    rain: options.getBoolean('rain'),
    poster: poster && { name: poster.name, size: poster.size, text: await (await fetch(poster.url)).text() },
    locale: interaction.locale,
    user: interaction.user.username,
    member: interaction.member.displayName,
    channel: interaction.channel.name,
    guild: interaction.guild.name,
    shard: interaction.guild.shardId,
    mayAttach: interaction.appPermissions.has('AttachFiles'),
    answer: answer.resource.message.content,
    loading: answer.interaction.responseMessageLoading,
  });
}

async function press(interaction) {
  const button = interaction.customId.split(':')[1];
  if (button === 'form') return open(interaction);
  announcement.drivers++;
  const content = `${announcement.drivers} in`;
  if (button === 'count') {
    await interaction.update({ content });
  } else {
    await interaction.deferUpdate();
    await interaction.editReply({ content });
  }
  const now = await interaction.message.fetch();
  report('pressed', { button, author: interaction.message.author.bot, content: now.content });
}

async function open(interaction) {
  const modal = new ModalBuilder()
    .setCustomId('race:entry')
    .setTitle('Enter the race')
    .addTextDisplayComponents(new TextDisplayBuilder().setContent('Only one car each.'))
    .addLabelComponents(
      label('Name').setTextInputComponent(
        new TextInputBuilder().setCustomId('name').setStyle(TextInputStyle.Short).setMinLength(2).setMaxLength(60),
      ),
      label('Car').setStringSelectMenuComponent(
        new StringSelectMenuBuilder().setCustomId('car').addOptions(CARS.map(car => ({ label: car, value: car }))),
      ),
      label('Livery').setFileUploadComponent(new FileUploadBuilder().setCustomId('livery').setRequired(false)),
      label('Tyres').setRadioGroupComponent(
        new RadioGroupBuilder().setCustomId('tyres').addOptions({ label: 'Soft', value: 's' }, { label: 'Hard', value: 'h' }),
      ),
    );
  await interaction.showModal(modal);
  report('opened');
}

function label(text) {
  return new LabelBuilder().setLabel(text);
}

async function submit(interaction) {
  const { fields } = interaction;
  const livery = fields.getUploadedFiles('livery')?.first();
  report('submitted', {
    name: fields.getTextInputValue('name'),
    car: fields.getStringSelectValues('car')[0],
    tyres: fields.getRadioGroup('tyres'),
    livery: livery && { name: livery.name, text: await (await fetch(livery.url)).text() },
    from: interaction.isFromMessage(),
  });
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const answer = await interaction.editReply({ content: `Welcome ${fields.getTextInputValue('name')}` });
  await followUp(interaction, answer);
}

async function followUp(interaction, answer) {
  const secret = await interaction.followUp({ content: 'Between us', flags: MessageFlags.Ephemeral });
  const open = await interaction.followUp({
    content: 'The list',
    files: [new AttachmentBuilder(Buffer.from('1,Lena\n'), { name: 'grid.csv', description: 'The grid' })],
  });
  const edited = await interaction.editReply({ message: secret, content: 'Still between us' });
  const extra = await interaction.followUp({ content: 'Soon gone' });
  await interaction.deleteReply(extra);
  const gone = await interaction.fetchReply(extra.id).catch(error => error.code);
  await announcement.interaction.editReply({ content: 'Entries closed', components: [] });
  const original = await announcement.interaction.fetchReply();
  report('followed', {
    answer: answer.content,
    ephemeral: answer.flags.has(MessageFlags.Ephemeral) && secret.flags.has(MessageFlags.Ephemeral),
    edited: edited.content,
    file: open.attachments.first()?.name,
    described: open.attachments.first()?.description,
    text: await (await fetch(open.attachments.first().url)).text(),
    gone,
    original: original.content,
    left: original.components.length,
  });
}

export default { definition, command, complete, press, submit };
