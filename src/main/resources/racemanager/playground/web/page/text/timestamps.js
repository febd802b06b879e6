const STYLES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};
const UNITS = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];
/** Beyond this no calendar can name the day (ECMAScript's limit of a Date), in seconds. */
const LAST_SECOND = 8.64e12;

/** How Discord shows `<t:seconds:style>`; without a style it is `f`. */
export function formatTimestamp(seconds, style, { locale, zone, now }) {
  if (Math.abs(seconds) > LAST_SECOND) return 'Invalid date';
  if (style === 'R') return relative(seconds, now, locale);
  return new Intl.DateTimeFormat(locale, { ...(STYLES[style] ?? STYLES.f), timeZone: zone }).format(seconds * 1000);
}

export function relative(seconds, now, locale) {
  const distance = seconds - Math.floor(now / 1000);
  const fits = ([, size], index) => size <= Math.abs(whole(distance / stepBelow(index)) * stepBelow(index));
  const [unit, length] = UNITS.find(fits) ?? UNITS.at(-1);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'always' }).format(whole(distance / length), unit);
}

/** A minute short of an hour by a second is an hour, and not 60 minutes. */
const stepBelow = (index) => UNITS[index + 1]?.[1] ?? 1;

/** 119 minutes are "in 2 hours" to nobody who waits for a start, so the count is cut, except within a tenth of the next. */
function whole(count) {
  return Math.sign(count) * Math.floor(Math.abs(count) + 0.1);
}

export function dayOf(instant, locale) {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(instant);
}

export function stampOf(instant, now, locale) {
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(instant);
  if (new Date(instant).toDateString() === new Date(now).toDateString()) return time;
  return `${new Intl.DateTimeFormat(locale, { dateStyle: 'short' }).format(instant)} ${time}`;
}
