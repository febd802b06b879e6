// node bot.mjs: a race bot as small as it can be. DISCORD_API_URL (…/api/v10) and DISCORD_TOKEN say where, BENCH_STORE where its file is.
import Database from 'better-sqlite3';
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  Events,
  GatewayIntentBits,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';

const store = new Database(process.env.BENCH_STORE);
store.pragma('journal_mode = WAL');
store.pragma('synchronous = FULL');
store.exec(
  `CREATE TABLE IF NOT EXISTS registration (
     guild TEXT NOT NULL, driver TEXT NOT NULL, name TEXT NOT NULL, account TEXT NOT NULL, PRIMARY KEY (guild, driver))`,
);
const register = store.prepare('INSERT OR REPLACE INTO registration (guild, driver, name, account) VALUES (?, ?, ?, ?)');

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env.DISCORD_API_URL.replace(/\/v10$/, ''), version: '10' },
});

function whispered(content) {
  return { content, flags: MessageFlags.Ephemeral };
}

function button(id, label, style) {
  return new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(style);
}

function announcement() {
  const buttons = new ActionRowBuilder().addComponents(
    button('register', 'Register', ButtonStyle.Primary),
    button('details', 'Details', ButtonStyle.Secondary),
  );
  return { content: 'Grand Final', components: [buttons] };
}

function field(id, label) {
  const input = new TextInputBuilder().setCustomId(id).setStyle(TextInputStyle.Short);
  return new LabelBuilder().setLabel(label).setTextInputComponent(input);
}

function form() {
  return new ModalBuilder()
    .setCustomId('registration')
    .setTitle('Register')
    .addLabelComponents(field('name', 'Full name'), field('account', 'Steam account'));
}

function registered(interaction) {
  const { fields, guildId, user } = interaction;
  register.run(guildId, user.id, fields.getTextInputValue('name'), fields.getTextInputValue('account'));
  return whispered('You are on the grid of Grand Final.');
}

async function answer(interaction) {
  if (interaction.customId === 'details') return interaction.reply(whispered('Spa, Friday'));
  if (interaction.isButton()) return interaction.showModal(form());
  if (interaction.isModalSubmit()) return interaction.reply(registered(interaction));
  return interaction.reply(interaction.commandName === 'ping' ? whispered('Pong') : announcement());
}

client.on(Events.InteractionCreate, interaction => answer(interaction).catch(error => console.error(String(error))));
client.once(Events.ClientReady, async () => {
  await client.application.commands.set([
    { name: 'ping', description: 'Tells that the bot is there' },
    { name: 'race', description: 'Posts a race to register for' },
  ]);
  console.log('Ready.');
});

await client.login(process.env.DISCORD_TOKEN);
