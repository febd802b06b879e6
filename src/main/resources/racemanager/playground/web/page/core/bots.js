import { memberOf } from './people.js';

/** What the page knows of the bots beside their messages. */
export function knownBots(state, page) {
  const bot = (id) => state().world?.bots?.find((each) => each.id === id);
  return {
    botName: (id) => memberOf(page().guild, id)?.user.username ?? bot(id)?.username ?? '',
    hasManyBots: () => new Set(state().commands.map((command) => command.application_id)).size > 1,
    isConnected: (id) => bot(id)?.connected ?? true,
  };
}
