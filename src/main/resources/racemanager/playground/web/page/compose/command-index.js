import { localised } from '../core/words.js';

const SUB_COMMAND = 1;
const SUB_COMMAND_GROUP = 2;
const CHAT_INPUT = 1;

/** Everything that can be run by typing, one entry for each command or subcommand, by the name shown. */
export function commandLeaves(commands, locale) {
  return commands
    .filter((command) => (command.type ?? CHAT_INPUT) === CHAT_INPUT)
    .flatMap((command) => leavesOf(command, [], [], command, locale))
    .sort((a, b) => a.shown.localeCompare(b.shown));
}

function leavesOf(node, names, shownNames, command, locale) {
  const path = [...names, node.name];
  const shown = [...shownNames, localised(node, 'name', locale)];
  const below = (node.options ?? []).filter(
    (option) => option.type === SUB_COMMAND || option.type === SUB_COMMAND_GROUP,
  );
  if (below.length > 0) return below.flatMap((child) => leavesOf(child, path, shown, command, locale));
  return [
    {
      command,
      path,
      key: path.join(' '),
      shown: shown.join(' '),
      description: localised(node, 'description', locale),
      options: node.options ?? [],
    },
  ];
}

/** Best fits first: names that begin as typed, then words within a name, then anything containing it. */
export function searchLeaves(leaves, typed) {
  const wanted = typed.replace(/^\//, '').trim().toLowerCase().replace(/\s+/g, ' ');
  if (!wanted) return leaves;
  return leaves
    .map((leaf) => ({ leaf, rank: Math.min(rank(leaf.shown, wanted), rank(leaf.key, wanted)) }))
    .filter(({ rank: found }) => found < 4)
    .sort((a, b) => a.rank - b.rank)
    .map(({ leaf }) => leaf);
}

function rank(name, wanted) {
  const low = name.toLowerCase();
  if (low === wanted) return 0;
  if (low.startsWith(wanted)) return 1;
  if (low.split(/[\s_-]/).some((part) => part.startsWith(wanted))) return 2;
  return low.includes(wanted) ? 3 : 4;
}

/** What Discord's client sends for a leaf: the command's id and name around nested options. */
export function commandData(leaf, options) {
  const [name, ...below] = leaf.path;
  const kinds = below.length === 2 ? [SUB_COMMAND_GROUP, SUB_COMMAND] : [SUB_COMMAND];
  const nested = below.reduceRight(
    (inner, step, index) => [{ name: step, type: kinds[index], options: inner }],
    options,
  );
  return { id: leaf.command.id, name, type: CHAT_INPUT, options: nested };
}
