import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  FileBuilder,
  MediaGalleryBuilder,
  MessageFlags,
  SectionBuilder,
  SeparatorBuilder,
  SeparatorSpacingSize,
  SlashCommandBuilder,
  TextDisplayBuilder,
  ThumbnailBuilder,
} from 'discord.js';
import { report } from './report.mjs';

const definition = new SlashCommandBuilder().setName('card').setDescription('A message of Components V2');
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function text(content) {
  return new TextDisplayBuilder().setContent(content);
}

function card(title) {
  return new ContainerBuilder()
    .setAccentColor(0xe67e22)
    .addTextDisplayComponents(text(`## ${title}`))
    .addSectionComponents(
      new SectionBuilder()
        .addTextDisplayComponents(text('With a picture'))
        .setThumbnailAccessory(new ThumbnailBuilder().setURL('attachment://dot.png').setDescription('A dot')),
      new SectionBuilder()
        .addTextDisplayComponents(text('With a button'))
        .setButtonAccessory(new ButtonBuilder().setCustomId('card:more').setLabel('More').setStyle(ButtonStyle.Primary)),
    )
    .addSeparatorComponents(new SeparatorBuilder().setDivider(true).setSpacing(SeparatorSpacingSize.Large))
    .addMediaGalleryComponents(new MediaGalleryBuilder().addItems({ media: { url: 'attachment://dot.png' } }))
    .addFileComponents(new FileBuilder().setURL('attachment://rules.txt'))
    .addActionRowComponents(
      new ActionRowBuilder().addComponents(
        new ButtonBuilder().setCustomId('card:less').setLabel('Less').setStyle(ButtonStyle.Secondary),
      ),
    );
}

async function command(interaction) {
  await interaction.deferReply();
  const shown = await interaction.editReply({
    flags: MessageFlags.IsComponentsV2,
    components: [card('Round 1'), text('Below the card')],
    files: [new AttachmentBuilder(DOT, { name: 'dot.png' }), new AttachmentBuilder(Buffer.from('No contact.'), { name: 'rules.txt' })],
  });
  const [container, below] = shown.components;
  report('card', {
    v2: shown.flags.has(MessageFlags.IsComponentsV2),
    accent: container.accentColor,
    parts: container.components.map(part => part.type),
    numbered: container.components.every(part => Number.isInteger(part.id)),
    picture: await (await fetch(container.components[4].items[0].media.url)).arrayBuffer().then(bytes => bytes.byteLength),
    file: { name: container.components[5].data.name, size: container.components[5].data.size },
    below: below.content,
  });
}

async function press(interaction) {
  await interaction.update({ components: [text(interaction.customId === 'card:more' ? 'More of it' : 'Less of it')] });
  const now = await interaction.fetchReply();
  report('card-updated', { v2: now.flags.has(MessageFlags.IsComponentsV2), text: now.components[0].content });
}

export default { definition, command, press };
