import { ENGLISH } from './words-en.js';
import { FRENCH } from './words-fr.js';
import { SPANISH } from './words-es.js';

const LANGUAGES = { 'en-US': ENGLISH, 'es-ES': SPANISH, fr: FRENCH };

export const LOCALES = [
  { value: 'en-US', label: 'English' },
  { value: 'es-ES', label: 'Español' },
  { value: 'fr', label: 'Français' },
];

let spoken = ENGLISH;

export function speak(locale) {
  spoken = LANGUAGES[locale] ?? ENGLISH;
}

/** The page's own sentence for a key, with `{name}` replaced; what bots say is never touched. */
export function word(key, values = {}) {
  return (spoken[key] ?? ENGLISH[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

/** A command's name or description in the visitor's language, as Discord falls back: exact, then the default. */
export function localised(thing, field, locale) {
  return thing[`${field}_localizations`]?.[locale] ?? thing[field] ?? '';
}

/** The language that was asked for, else the browser's, else English. */
export function spokenHere(wanted, browser = navigator.language) {
  const spoken = LOCALES.map((locale) => locale.value);
  if (spoken.includes(wanted)) return wanted;
  return spoken.find((locale) => locale.split('-')[0] === browser.split('-')[0]) ?? 'en-US';
}
