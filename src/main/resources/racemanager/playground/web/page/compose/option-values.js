export const STRING = 3;
export const INTEGER = 4;
export const BOOLEAN = 5;
export const USER = 6;
export const CHANNEL = 7;
export const ROLE = 8;
export const MENTIONABLE = 9;
export const NUMBER = 10;
export const ATTACHMENT = 11;
const NUMBERS = new Set([INTEGER, NUMBER]);
/** Discord's limit of a string option that names none. */
const LONGEST = 6000;

/** Options whose value must be picked: free text would mean nothing. */
export const mustPick = (option) =>
  [BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE].includes(option.type) || (option.choices ?? []).length > 0;

/**
 * The value of an option from what was typed or picked: `{ value }`, `{}` when left empty and optional,
 * or `{ problem, values }` with the key of a sentence.
 */
export function readOption(option, { text = '', picked, file }) {
  if (option.type === ATTACHMENT) return file ? { value: option.name } : missing(option);
  if (picked !== undefined) return { value: picked };
  const typed = text.trim();
  if (!typed) return missing(option);
  if (mustPick(option)) return { problem: 'choose-listed' };
  return NUMBERS.has(option.type) ? readNumber(option, typed) : readText(option, typed);
}

const missing = (option) => (option.required ? { problem: 'option-required' } : {});

function readNumber(option, typed) {
  const value = Number(typed.replace(',', '.'));
  if (!Number.isFinite(value) || (option.type === INTEGER && !Number.isSafeInteger(value)))
    return { problem: 'not-a-number' };
  const below = option.min_value !== undefined && value < option.min_value;
  const above = option.max_value !== undefined && value > option.max_value;
  return below || above ? outside(option.min_value, option.max_value) : { value };
}

function outside(min, max) {
  if (min !== undefined && max !== undefined) return { problem: 'between', values: { min, max } };
  return min !== undefined ? { problem: 'at-least', values: { min } } : { problem: 'at-most', values: { max } };
}

function readText(option, typed) {
  if (option.min_length && typed.length < option.min_length)
    return { problem: 'at-least-characters', values: { min: option.min_length } };
  const longest = option.max_length ?? LONGEST;
  if (typed.length > longest) return { problem: 'at-most-characters', values: { max: longest } };
  return { value: typed };
}
