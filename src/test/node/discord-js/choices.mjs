import {
  ActionRowBuilder,
  ChannelSelectMenuBuilder,
  ChannelType,
  MentionableSelectMenuBuilder,
  MessageFlags,
  RoleSelectMenuBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  UserSelectMenuBuilder,
} from 'discord.js';
import { report } from './report.mjs';

const definition = new SlashCommandBuilder().setName('choices').setDescription('Lists of every kind');

function row(select) {
  return new ActionRowBuilder().addComponents(select);
}

async function command(interaction) {
  await interaction.reply({
    content: 'Choose',
    flags: MessageFlags.Ephemeral,
    components: [
      row(
        new StringSelectMenuBuilder()
          .setCustomId('choices:string')
          .setPlaceholder('Cars')
          .setMinValues(1)
          .setMaxValues(2)
          .addOptions(
            { label: 'Ferrari', value: 'f', description: 'Red', emoji: '🔴' },
            { label: 'McLaren', value: 'm', default: true },
            { label: 'Porsche', value: 'p' },
          ),
      ),
      row(new UserSelectMenuBuilder().setCustomId('choices:user').setMaxValues(3)),
      row(new RoleSelectMenuBuilder().setCustomId('choices:role')),
      row(new MentionableSelectMenuBuilder().setCustomId('choices:mentionable').setMaxValues(2)),
      row(new ChannelSelectMenuBuilder().setCustomId('choices:channel').addChannelTypes(ChannelType.GuildText)),
    ],
  });
  const shown = await interaction.fetchReply();
  report('choices', { rows: shown.components.length, kinds: shown.components.map(each => each.components[0].type) });
}

async function choose(interaction) {
  const chosen = names(interaction);
  await interaction.update({ content: `Chosen: ${chosen.join(', ')}` });
  report('chose', { kind: interaction.customId.split(':')[1], values: interaction.values.length, chosen });
}

function names(interaction) {
  if (interaction.isStringSelectMenu()) return interaction.values;
  if (interaction.isRoleSelectMenu()) return interaction.roles.map(role => role.name);
  if (interaction.isChannelSelectMenu()) return interaction.channels.map(channel => channel.name);
  if (interaction.isUserSelectMenu()) return interaction.members.map(member => member.displayName);
  return [...interaction.users.map(user => user.username), ...interaction.roles.map(role => role.name)];
}

export default { definition, command, choose };
