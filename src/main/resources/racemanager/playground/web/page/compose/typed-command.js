import { localised } from '../core/words.js';

/**
 * Reads a command typed or pasted as text, "/track add name: Spa layout: GP": the leaf and the texts of its options.
 * Text before the first option's name belongs to the first required option. Null when no command has that name.
 */
export function readTypedCommand(typed, leaves, locale) {
  const leaf = leaves.find((candidate) => begins(typed, candidate.shown) || begins(typed, candidate.key));
  if (!leaf) return null;
  const name = begins(typed, leaf.shown) ? leaf.shown : leaf.key;
  return { leaf, texts: optionTexts(typed.slice(name.length + 1).trim(), leaf, locale) };
}

const begins = (typed, name) => typed === `/${name}` || typed.startsWith(`/${name} `);

function optionTexts(rest, leaf, locale) {
  const texts = new Map();
  const found = [];
  for (const option of leaf.options) {
    for (const name of new Set([localised(option, 'name', locale), option.name])) {
      const at = ` ${rest}`.indexOf(` ${name}:`);
      if (at >= 0) found.push({ option, at, from: at + name.length + 1 });
    }
  }
  found.sort((a, b) => a.at - b.at);
  found.forEach(({ option, from }, index) => texts.set(option.name, rest.slice(from, found[index + 1]?.at).trim()));
  const first =
    leaf.options.find((option) => option.required && !texts.has(option.name)) ??
    leaf.options.find((option) => option.required);
  const before = rest.slice(0, found[0]?.at ?? rest.length).trim();
  if (first && before && !texts.has(first.name)) texts.set(first.name, before);
  return texts;
}

/** The option whose name and colon end a text, with what stands before it; or null. */
export function endsWithOption(text, leaf, locale) {
  const match = /(?:^|\s)([\p{L}\p{N}_-]+):$/u.exec(text);
  const option =
    match &&
    leaf.options.find((candidate) => candidate.name === match[1] || localised(candidate, 'name', locale) === match[1]);
  return option ? { option, before: text.slice(0, match.index) } : null;
}
