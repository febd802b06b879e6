import { SlashCommandBuilder } from 'discord.js';
import card from './card.mjs';
import calendar from './calendar.mjs';
import choices from './choices.mjs';
import crew from './crew.mjs';
import paddock from './paddock.mjs';
import race from './race.mjs';
import refusals from './refusals.mjs';

export const parts = [race, choices, card, crew, paddock, calendar, refusals];

const SCRAP = new SlashCommandBuilder().setName('scrap').setDescription('Made only to be changed and deleted').toJSON();

/** Global commands at once; those of the first guild one by one, with a change and a deletion. */
export async function register(client) {
  const global = await client.application.commands.set(parts.filter(part => !part.guildOnly).map(json));
  const guild = client.guilds.cache.find(each => each.name.startsWith('Apex'));
  const own = await guild.commands.set([...parts.filter(part => part.guildOnly).map(json), SCRAP]);
  const scrap = own.find(command => command.name === 'scrap');
  const changed = await guild.commands.edit(scrap.id, { ...SCRAP, description: 'Changed' });
  await guild.commands.delete(scrap.id);
  const extra = await guild.commands.create({ ...SCRAP, name: 'extra' });
  const fetched = await guild.commands.fetch(extra.id);
  const left = await guild.commands.fetch({ withLocalizations: true });
  await extra.delete();
  const languages = await client.application.commands.fetch({ withLocalizations: true });
  return {
    global: global.map(command => command.name),
    guild: left.map(command => command.name),
    changed: changed.description,
    fetched: fetched.name,
    french: languages.find(command => command.name === 'race').nameLocalizations?.fr,
  };
}

function json(part) {
  return part.definition.toJSON();
}

