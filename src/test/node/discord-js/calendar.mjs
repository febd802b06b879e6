import {
  Events,
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  GuildScheduledEventStatus,
  MessageFlags,
  SlashCommandBuilder,
} from 'discord.js';
import { report } from './report.mjs';

const HOUR = 3_600_000;
const definition = new SlashCommandBuilder().setName('calendar').setDescription("Works on Discord's own events");

async function command(interaction) {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { guild, client } = interaction;
  const { scheduledEvents } = guild;
  const heard = [];
  const created = event => heard.push(`created ${event.name}`);
  const updated = (before, after) => heard.push(`updated ${after.status}`);
  client.on(Events.GuildScheduledEventCreate, created);
  client.on(Events.GuildScheduledEventUpdate, updated);
  const made = await scheduledEvents.create({
    name: 'Round 1',
    description: 'Monza',
    scheduledStartTime: Date.now() + HOUR,
    scheduledEndTime: Date.now() + 2 * HOUR,
    privacyLevel: GuildScheduledEventPrivacyLevel.GuildOnly,
    entityType: GuildScheduledEventEntityType.External,
    entityMetadata: { location: 'Monza' },
    reason: 'The season begins',
  });
  const edited = await made.edit({ name: 'Round one', description: 'Monza by night' });
  const active = await made.setStatus(GuildScheduledEventStatus.Active);
  const cancelled = await made.setStatus(GuildScheduledEventStatus.Canceled).catch(error => error.code);
  const done = await made.setStatus(GuildScheduledEventStatus.Completed);
  const other = await scheduledEvents.create({
    name: 'Round 2',
    scheduledStartTime: Date.now() + HOUR,
    scheduledEndTime: Date.now() + 2 * HOUR,
    privacyLevel: GuildScheduledEventPrivacyLevel.GuildOnly,
    entityType: GuildScheduledEventEntityType.External,
    entityMetadata: { location: 'Spa' },
  });
  const listed = await scheduledEvents.fetch();
  const subscribers = await other.fetchSubscribers();
  await other.delete();
  const left = await scheduledEvents.fetch();
  client.off(Events.GuildScheduledEventCreate, created);
  client.off(Events.GuildScheduledEventUpdate, updated);
  await interaction.editReply('Done');
  report('calendar', {
    location: made.entityMetadata.location,
    edited: edited.name,
    active: active.isActive(),
    cancelled,
    done: done.isCompleted(),
    listed: listed.map(event => event.name),
    subscribers: subscribers.size,
    left: left.size,
    heard,
  });
}

export default { definition, guildOnly: true, command };
