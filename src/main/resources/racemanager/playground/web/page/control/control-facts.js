import { summary } from '../message/message-facts.js';

const BUTTON = 2;
const EPHEMERAL = 1 << 6;
const LONGEST_NAME = 60;
const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/** Every button that many members could press, the newest message's first: `{ messageId, customId, label, of }`. */
export function pressables(messages) {
  return [...messages]
    .reverse()
    .filter((message) => !message.local && !((message.flags ?? 0) & EPHEMERAL))
    .flatMap((message) =>
      buttonsIn(message.components ?? []).map((button) => ({
        messageId: message.id,
        customId: button.custom_id,
        label: button.label ?? button.emoji?.name ?? button.custom_id,
        of: short(summary(message)),
      })),
    );
}

export function buttonsIn(components) {
  return components.flatMap((data) => [
    ...(data.type === BUTTON && data.custom_id && !data.disabled ? [data] : []),
    ...buttonsIn([...(data.components ?? []), ...(data.accessory ? [data.accessory] : [])]),
  ]);
}

const short = (text) => (text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}…` : text);

/** A length of time in its two largest units, such as "1 day 2 hr". */
export function lengthOf(seconds, locale) {
  const parts = [];
  let left = Math.max(0, Math.round(seconds));
  for (const [unit, size] of UNITS) {
    const count = Math.floor(left / size);
    left -= count * size;
    if (count > 0) parts.push(inUnits(count, unit, locale));
  }
  return parts.slice(0, 2).join(' ') || inUnits(0, 'second', locale);
}

const inUnits = (count, unit, locale) =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(count);

/** Whether anything on the way between bots and playground goes wrong on purpose. */
export const isDisturbed = (network) =>
  Boolean(network && (network.latency_ms || network.server_errors || network.rate_limits || network.lost_callbacks));

/** A clock that runs as this computer's is ahead of it by the way of the answer at most. */
export const isAhead = (clock) => (clock?.ahead_seconds ?? 0) >= 2;
