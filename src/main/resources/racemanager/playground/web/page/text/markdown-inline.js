const WEB = String.raw`https?:\/\/`;
const DEEPEST = 10;

/** Discord's inline rules in the order in which they are tried; each returns a node from its match. */
const RULES = [
  rule(/\\([^0-9A-Za-z\s])/y, '\\', (m) => text(m[1])),
  rule(/(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/y, '`', (m) => ({
    type: 'code',
    text: m[2].replace(/^ (?=`)|(?<=`) $/g, ''),
  })),
  rule(/<t:(-?\d{1,17})(?::([tTdDfFRsS]))?>/y, '<', (m) => ({
    type: 'time',
    seconds: Number(m[1]),
    style: m[2] ?? 'f',
  })),
  rule(/<@!?(\d+)>/y, '<', (m) => ({ type: 'user', id: m[1] })),
  rule(/<@&(\d+)>/y, '<', (m) => ({ type: 'role', id: m[1] })),
  rule(/<#(\d+)>/y, '<', (m) => ({ type: 'channel', id: m[1] })),
  rule(/<\/([^:<>\n]+):(\d+)>/y, '<', (m) => ({ type: 'command', name: m[1], id: m[2] })),
  rule(/<(a?):(\w{2,}):(\d+)>/y, '<', (m) => ({ type: 'emoji', name: m[2], id: m[3] })),
  rule(new RegExp(`<(${WEB}[^\\s<>]+)>`, 'y'), '<', (m) => link(m[1], [text(m[1])])),
  rule(
    new RegExp(
      String.raw`\[((?:\\.|\[[^\[\]\n]*\]|[^\[\]\\])+)\]\(<?(${WEB}[^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?:\s+"[^"\n]*")?\)`,
      'y',
    ),
    '[',
    (m, inside) => link(m[2], inside(m[1])),
  ),
  rule(new RegExp(`${WEB}[^\\s<>]+`, 'y'), 'h', (m) => {
    const url = trimmed(m[0]);
    return { ...link(url, [text(url)]), length: url.length };
  }),
  rule(/\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, '*', (m, inside) => span('bold', inside(m[1]))),
  rule(/__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, '_', (m, inside) => span('underline', inside(m[1]))),
  rule(/\*(?=[^\s*])((?:\\[\s\S]|\*\*[\s\S]+?\*\*|[^*\\])+?)(?<!\s)\*(?!\*)/y, '*', (m, inside) =>
    span('italic', inside(m[1])),
  ),
  rule(/_(?=[^\s_]|__)((?:\\[\s\S]|__[\s\S]+?__|[^_\\])+?)_(?!\w)/y, '_', (m, inside) => span('italic', inside(m[1]))),
  rule(/~~([\s\S]+?)~~(?!~)/y, '~', (m, inside) => span('strike', inside(m[1]))),
  rule(/\|\|([\s\S]+?)\|\|/y, '|', (m, inside) => span('spoiler', inside(m[1]))),
  rule(/@(everyone|here)\b/y, '@', (m) => ({ type: 'everyone', name: m[1] })),
];
const PLAIN = /[^\\`<[h*_~|@]+|[\s\S]/y;

function rule(pattern, first, node) {
  return { pattern, first, node };
}

const text = (value) => ({ type: 'text', text: value });
const span = (type, children) => ({ type, children });
const link = (url, children) => ({ type: 'link', url, children });

/** A full stop or an unmatched bracket after an address belongs to the sentence. */
function trimmed(url) {
  let end = url.replace(/[.,:;"'!?*_~|\]]+$/, '');
  while (end.endsWith(')') && end.split(')').length > end.split('(').length) end = end.slice(0, -1);
  return end;
}

/** Parses emphasis, mentions, links and timestamps within a run of text into nodes. */
export function parseInline(source, depth = 0) {
  if (depth > DEEPEST) return [text(source)];
  const nodes = [];
  const inside = (part) => parseInline(part, depth + 1);
  let at = 0;
  while (at < source.length) {
    const found = matchAt(source, at, inside);
    if (found.node.type === 'text' && nodes.at(-1)?.type === 'text') nodes.at(-1).text += found.node.text;
    else nodes.push(found.node);
    at += found.length;
  }
  return nodes;
}

function matchAt(source, at, inside) {
  for (const { pattern, first, node } of RULES) {
    if (source[at] !== first) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (!match) continue;
    const { length = match[0].length, ...made } = node(match, inside);
    return { node: made, length };
  }
  PLAIN.lastIndex = at;
  const [plain] = PLAIN.exec(source);
  return { node: text(plain), length: plain.length };
}
