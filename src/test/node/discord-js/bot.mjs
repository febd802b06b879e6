// node bot.mjs: PLAYGROUND_API (…/api/v10) and PLAYGROUND_TOKEN say where; PLAYGROUND_SHARDS and PLAYGROUND_COMPRESSION how.
import { Client, Events, GatewayIntentBits, Partials, RESTEvents, SimpleShardingStrategy } from 'discord.js';
import { parts, register } from './commands.mjs';
import { report, reportTrouble } from './report.mjs';

const plain = process.env.PLAYGROUND_COMPRESSION === 'none';
const client = new Client({
  intents: [
    GatewayIntentBits.Guilds,
    GatewayIntentBits.GuildMessages,
    GatewayIntentBits.GuildMessageReactions,
    GatewayIntentBits.GuildScheduledEvents,
    GatewayIntentBits.GuildModeration,
    GatewayIntentBits.DirectMessages,
  ],
  partials: [Partials.Channel],
  shardCount: Number(process.env.PLAYGROUND_SHARDS ?? 1),
  rest: { api: process.env.PLAYGROUND_API.replace(/\/v10$/, ''), version: '10' },
  // The library compresses whenever it can; without compression is how others connect.
  ws: plain ? { buildStrategy: manager => new SimpleShardingStrategy(uncompressed(manager)) } : {},
});

function uncompressed(manager) {
  manager.options.compression = null;
  return manager;
}

async function carriedOut(where, work) {
  try {
    await work();
  } catch (error) {
    reportTrouble(where, error);
  }
}

function partOf(interaction) {
  const name = interaction.commandName ?? interaction.customId.split(':')[0];
  return parts.find(part => part.definition.name === name);
}

function handle(part, interaction) {
  if (interaction.isAutocomplete()) return part.complete(interaction);
  if (interaction.isChatInputCommand()) return part.command(interaction);
  if (interaction.isModalSubmit()) return part.submit(interaction);
  return interaction.isButton() ? part.press(interaction) : part.choose(interaction);
}

client.on(Events.InteractionCreate, interaction =>
  carriedOut(interaction.commandName ?? interaction.customId, () => handle(partOf(interaction), interaction)),
);
client.on(Events.MessageCreate, message => {
  if (message.author.id !== client.user.id) {
    report('message', { content: message.content, author: message.author.username, direct: !message.inGuild() });
  }
});
client.on(Events.Raw, (packet, shard) => {
  if (packet.t === 'READY') report('session', { shard, guilds: packet.d.guilds.length, session: packet.d.session_id });
});
client.on(Events.ShardResume, (shard, replayed) => report('resumed', { shard, replayed }));
client.on(Events.ShardReconnecting, shard => report('reconnecting', { shard }));
client.on(Events.ShardDisconnect, event => reportTrouble('gateway', `closed for good: ${event.code}`));
client.on(Events.Error, error => reportTrouble('client', error));
client.on(Events.Warn, warning => reportTrouble('client', warning));
client.rest.on(RESTEvents.RateLimited, limit => report('limited', { route: limit.route, global: limit.global, limit: limit.limit }));
client.rest.on(RESTEvents.Response, (request, response) => {
  if (response.status === 429) report('refused-429', { retryAfter: response.headers.get('retry-after') });
});
process.on('warning', warning => reportTrouble('node', warning));
process.on('unhandledRejection', error => reportTrouble('node', error));

client.once(Events.ClientReady, () =>
  carriedOut('ready', async () => {
    const registered = await register(client);
    report('ready', {
      user: client.user.tag,
      application: client.application.id,
      shards: client.ws.shards.size,
      guilds: client.guilds.cache.map(guild => ({
        name: guild.name,
        shard: guild.shardId,
        roles: guild.roles.cache.size,
        channels: guild.channels.cache.size,
        members: guild.memberCount,
        me: guild.members.me?.roles.cache.size,
      })),
      ...registered,
    });
  }),
);

// The test closes our input when it is done.
process.stdin.resume();
process.stdin.on('end', () => client.destroy().then(() => process.exit(0)));

await client.login(process.env.PLAYGROUND_TOKEN);
