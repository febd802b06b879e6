/** What the server refused, in Discord's own form: a code and a sentence. */
export class Refusal extends Error {
  constructor(status, body) {
    super(innermost(body?.errors) ?? body?.message ?? `HTTP ${status}`);
    this.status = status;
    this.code = body?.code ?? 0;
  }
}

/** Discord nests what is wrong by field; the first sentence says more than "Invalid Form Body". */
function innermost(errors) {
  if (!errors || typeof errors !== 'object') return null;
  if (Array.isArray(errors._errors)) return errors._errors[0]?.message ?? null;
  return Object.values(errors).map(innermost).find(Boolean) ?? null;
}

async function ask(method, path, body) {
  const options = { method, headers: {} };
  if (body instanceof FormData) {
    options.body = body;
  } else if (body !== undefined) {
    options.body = JSON.stringify(body);
    options.headers['Content-Type'] = 'application/json';
  }
  const answer = await fetch(path, options);
  const text = await answer.text();
  const json = readJson(text);
  if (!answer.ok) throw new Refusal(answer.status, json);
  return json;
}

function readJson(text) {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

const as = (member, more = {}) => new URLSearchParams({ member_id: member, ...more });
const channelPath = ({ guildId, channelId }) => `/play/guilds/${guildId}/channels/${channelId}`;

export const api = {
  world: () => ask('GET', '/play/world'),
  frames: (limit) => ask('GET', `/play/frames?limit=${limit}`),
  commands: ({ guildId, memberId }) => ask('GET', `/play/guilds/${guildId}/commands?${as(memberId)}`),
  messages: (place, { limit = 50, before } = {}) =>
    ask('GET', `${channelPath(place)}/messages?${as(place.memberId, before ? { limit, before } : { limit })}`),
  pins: (place) => ask('GET', `${channelPath(place)}/messages?${as(place.memberId, { limit: 200, pinned: true })}`),
  write: (place, content) => ask('POST', `${channelPath(place)}/messages?${as(place.memberId)}`, { content }),
  remove: (place, messageId) => ask('DELETE', `${channelPath(place)}/messages/${messageId}?${as(place.memberId)}`),
  join: ({ guildId }, name) => ask('POST', `/play/guilds/${guildId}/members`, { name }),
  controls: () => ask('GET', '/play/controls'),
  setClock: (step) => ask('POST', '/play/clock', step),
  setNetwork: (network) => ask('PUT', '/play/network', network),
  strikeGateway: (fault) => ask('POST', '/play/gateway', { fault }),
  tellBot: (what) => ask('POST', '/play/bot', { do: what }),
  startCrowd: (order) => ask('POST', '/play/crowd', order),
  stopCrowd: () => ask('DELETE', '/play/crowd'),
  interact: (place, payload, files = []) =>
    ask(
      'POST',
      `${channelPath(place)}/interactions?${as(place.memberId, { locale: place.locale })}`,
      withFiles(payload, files),
    ),
};

function withFiles(payload, files) {
  if (files.length === 0) return payload;
  const form = new FormData();
  form.append('payload_json', new Blob([JSON.stringify(payload)], { type: 'application/json' }));
  for (const { name, file } of files) form.append(`files[${name}]`, file, file.name);
  return form;
}
