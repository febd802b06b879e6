import { channelRows, roleRows, userRows } from '../form/select-rows.js';
import { localised, word } from '../core/words.js';
import { BOOLEAN, CHANNEL, MENTIONABLE, ROLE, USER } from './option-values.js';

const SHOWN = 25;

/** What may be picked for an option without asking its bot, narrowed by what is typed; null when it is free text. */
export function optionRowsFor(option, typed, page) {
  const rows = allRows(option, page);
  if (!rows) return null;
  const wanted = typed.trim().replace(/^[@#]/, '').toLowerCase();
  return rows
    .filter((row) => `${row.label} ${row.description ?? ''}`.toLowerCase().includes(wanted))
    .slice(0, SHOWN)
    .map(numbered);
}

function allRows(option, page) {
  if (option.choices?.length) return choiceRows(option.choices, page.locale);
  switch (option.type) {
    case BOOLEAN:
      return [
        { value: true, label: word('true') },
        { value: false, label: word('false') },
      ];
    case USER:
      return userRows(page.guild);
    case CHANNEL:
      return channelRows(page.guild, page.member, option.channel_types);
    case ROLE:
      return roleRows(page.guild);
    case MENTIONABLE:
      return [...userRows(page.guild), ...roleRows(page.guild)];
    default:
      return null;
  }
}

export const choiceRows = (choices, locale) =>
  choices.map((choice) => ({ value: choice.value, label: localised(choice, 'name', locale) }));

export const numbered = (row, index) => ({ ...row, testid: `choice-${index}` });
