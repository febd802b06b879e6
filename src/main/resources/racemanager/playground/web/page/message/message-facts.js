import { instantOf } from '../core/people.js';

export const EPHEMERAL = 1 << 6;
export const LOADING = 1 << 7;
const TOGETHER_WITHIN = 7 * 60_000;
const SPOKEN = new Set([0, 19, 20, 23]);

export const isEphemeral = (message) => Boolean((message.flags ?? 0) & EPHEMERAL);
export const isLoading = (message) => Boolean((message.flags ?? 0) & LOADING);
export const isSystem = (message) => !SPOKEN.has(message.type ?? 0);

export const sentAt = (message) => (message.timestamp ? Date.parse(message.timestamp) : instantOf(message.id));

/** Snowflakes outgrow doubles, so they are compared by length and then as text; what only this page knows stands `after` another. */
export function inOrder(a, b) {
  const [first, second] = [a.after ?? a.id, b.after ?? b.id];
  if (first === second) return Number(Boolean(a.local)) - Number(Boolean(b.local));
  return first.length - second.length || (first < second ? -1 : 1);
}

/** The command a message answers, through modals and follow-ups: `{ name, user }`, or null. */
export function commandBehind(message) {
  const metadata = message.interaction_metadata;
  const name = metadata?.name ?? message.interaction?.name;
  if (metadata?.type === 2 || (!metadata && message.interaction))
    return { name: name ?? '', user: metadata?.user ?? message.interaction.user };
  const before = metadata?.triggering_interaction_metadata;
  if (before?.type === 2) return { name: before.name ?? name ?? '', user: metadata.user };
  return null;
}

/** A further answer stands under the first one, which says what was asked. */
export const isFollowUp = (message) => Boolean(message.interaction_metadata?.original_response_message_id);

/** The message that a message stands under: a reply's, a follow-up's, or the one whose button was pressed. */
export function messageBefore(message) {
  const metadata = message.interaction_metadata;
  const pressed = metadata?.interacted_message_id ?? metadata?.triggering_interaction_metadata?.interacted_message_id;
  const id = message.message_reference?.message_id ?? metadata?.original_response_message_id ?? pressed;
  return id && id !== message.id ? id : null;
}

/** Messages of one author in a short time share one head. */
export function continues(message, previous) {
  if (!previous || isSystem(message) || isSystem(previous) || message.local) return false;
  if (commandBehind(message) || messageBefore(message)) return false;
  if (previous.author.id !== message.author.id || isEphemeral(previous) !== isEphemeral(message)) return false;
  return sentAt(message) - sentAt(previous) < TOGETHER_WITHIN && sameDay(message, previous);
}

export const sameDay = (a, b) => new Date(sentAt(a)).toDateString() === new Date(sentAt(b)).toDateString();

/** A message in one line of plain text, for replies and screen readers. */
export function summary(message) {
  const texts = [
    message.content,
    ...(message.embeds ?? []).map((e) => e.title ?? e.description),
    ...componentTexts(message.components ?? []),
  ];
  const found = texts
    .filter(Boolean)
    .join(' ')
    .replace(/<t:-?\d+(?::\w)?>|<[@#][!&]?\d+>/g, '…')
    .replace(/<a?(:\w+:)\d+>|<(\/[^:>]+):\d+>/g, '$1$2')
    .replace(/[*_~`|#>]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return found.length > 140 ? `${found.slice(0, 139)}…` : found;
}

function componentTexts(list) {
  return list.flatMap((c) => (c.type === 10 ? [c.content] : componentTexts(c.components ?? [])));
}
