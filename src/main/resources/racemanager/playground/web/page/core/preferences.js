const KEY = 'playground';
const NAMES = { guild: 'g', channel: 'c', member: 'm', locale: 'l', theme: 't', panel: 'p' };

function stored() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}

/** Reads the visitor's choices: the address wins over what the browser remembers. */
export function readPreferences() {
  const kept = stored();
  const address = new URLSearchParams(location.hash.slice(1));
  const chosen = { ...kept, lastChannel: { ...kept.lastChannel }, lastMember: { ...kept.lastMember } };
  for (const [name, short] of Object.entries(NAMES)) if (address.has(short)) chosen[name] = address.get(short);
  return chosen;
}

/** Browsers refuse storage in private windows; the choices then live in the address alone. */
export function writePreferences(choices) {
  const address = new URLSearchParams();
  for (const [name, short] of Object.entries(NAMES)) if (choices[name]) address.set(short, choices[name]);
  history.replaceState(null, '', `#${address}`);
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...stored(), ...choices }));
  } catch {
    return;
  }
}

/** Keeps where the visitor is, for the next time and for whoever is given the address. */
export function rememberChoices(state) {
  if (!state.guildId) return;
  const { guildId: guild, channelId: channel, memberId: member, locale, theme, panel, members } = state;
  const kept = readPreferences();
  writePreferences({
    guild,
    channel,
    member,
    locale,
    theme,
    panel,
    members,
    lastChannel: { ...kept.lastChannel, [guild]: channel },
    lastMember: { ...kept.lastMember, [guild]: member },
  });
}
