import { parseInline } from './markdown-inline.js';

const BULLET = /^( *)([-*]|\d{1,9}\.) +(.*)$/;
const HEADING = /^(#{1,3}) +(.+)$/;
const SUBTEXT = /^-# +(.+)$/;
const QUOTE = /^> (.*)$/;
const FENCE = '```';
const LANGUAGE = /^([\w+.#-]+)\n/;

/** Parses a message's text as Discord reads it: a list of blocks, each with inline nodes. */
export function parseMarkdown(source) {
  return blocks(source.replace(/\r\n?/g, '\n'), false);
}

function blocks(source, quoted) {
  const found = [];
  let rest = source;
  while (rest.length > 0) {
    const { block, length } = nextBlock(rest, quoted);
    if (block) found.push(block);
    rest = rest.slice(length);
  }
  return found;
}

function nextBlock(rest, quoted) {
  const line = rest.split('\n', 1)[0];
  const whole = Math.min(line.length + 1, rest.length);
  if (!quoted && /^>>> /.test(rest)) {
    return { block: { type: 'quote', blocks: blocks(rest.slice(4), true) }, length: rest.length };
  }
  if (!quoted && QUOTE.test(line)) return quote(rest);
  const heading = HEADING.exec(line);
  if (heading)
    return { block: { type: 'heading', level: heading[1].length, children: parseInline(heading[2]) }, length: whole };
  const subtext = SUBTEXT.exec(line);
  if (subtext) return { block: { type: 'subtext', children: parseInline(subtext[1]) }, length: whole };
  if (BULLET.test(line)) return list(rest);
  const fence = nextFence(rest);
  if (fence?.index === 0) {
    const after = rest[fence.length] === '\n' ? 1 : 0;
    return { block: { type: 'codeblock', language: fence.language, text: fence.text }, length: fence.length + after };
  }
  return paragraph(rest, fence?.index ?? rest.length, quoted);
}

/** The first code block in a text, which may begin in the middle of a line; an empty one is no code. */
function nextFence(rest) {
  for (let index = rest.indexOf(FENCE); index >= 0; index = rest.indexOf(FENCE, index + 1)) {
    const end = rest.indexOf(FENCE, index + FENCE.length);
    if (end < 0) return null;
    const body = rest.slice(index + FENCE.length, end);
    const language = LANGUAGE.exec(body)?.[1] ?? '';
    const text = (language ? body.slice(language.length + 1) : body).replace(/^\n+/, '').trimEnd();
    if (text) return { index, length: end + FENCE.length - index, language, text };
  }
  return null;
}

function quote(rest) {
  const lines = [];
  let length = 0;
  for (const line of rest.split('\n')) {
    const match = QUOTE.exec(line);
    if (!match && line !== '>') break;
    lines.push(match ? match[1] : '');
    length += line.length + 1;
  }
  return { block: { type: 'quote', blocks: blocks(lines.join('\n'), true) }, length: Math.min(length, rest.length) };
}

/** Emphasis may run over line ends, so lines are gathered until something else begins. */
function paragraph(rest, limit, quoted) {
  let length = 0;
  for (const line of rest.split('\n')) {
    if (length > 0 && startsBlock(line, rest.slice(length), quoted)) break;
    length += line.length + 1;
    if (length > limit) break;
  }
  const end = Math.min(length, limit, rest.length);
  const run = rest.slice(0, end);
  const broken = end < limit && run.endsWith('\n');
  return { block: { type: 'paragraph', children: parseInline(broken ? run.slice(0, -1) : run) }, length: end };
}

function startsBlock(line, rest, quoted) {
  if (HEADING.test(line) || SUBTEXT.test(line) || BULLET.test(line)) return true;
  return !quoted && (QUOTE.test(line) || rest.startsWith('>>> '));
}

function list(rest) {
  const items = [];
  let length = 0;
  for (const line of rest.split('\n')) {
    const bullet = BULLET.exec(line);
    if (bullet && otherList(bullet, items[0])) break;
    if (bullet)
      items.push({
        indent: bullet[1].length,
        ordered: /\d/.test(bullet[2]),
        start: parseInt(bullet[2], 10),
        text: bullet[3],
      });
    else if (/^ +\S/.test(line)) items.at(-1).text += `\n${line.trim()}`;
    else break;
    length += line.length + 1;
  }
  return { block: nested(items, 0).block, length: Math.min(length, rest.length) };
}

/** Bullets and numbers on the outer level are two lists. */
const otherList = (bullet, first) =>
  first && bullet[1].length <= first.indent && /\d/.test(bullet[2]) !== first.ordered;

function nested(items, from) {
  const { indent, ordered, start } = items[from];
  const block = { type: 'list', ordered, start: ordered ? start : undefined, items: [] };
  let at = from;
  while (at < items.length && items[at].indent >= indent) {
    if (items[at].indent > indent) {
      const inner = nested(items, at);
      block.items.at(-1).push(inner.block);
      at = inner.next;
    } else {
      block.items.push([{ type: 'paragraph', children: parseInline(items[at].text) }]);
      at += 1;
    }
  }
  if (from === 0 && at < items.length)
    items.slice(at).forEach((item) => block.items.push([{ type: 'paragraph', children: parseInline(item.text) }]));
  return { block, next: at };
}
