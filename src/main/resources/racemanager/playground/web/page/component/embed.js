import { el } from '../core/dom.js';
import { hexColour } from '../core/people.js';
import { inlineMarkdown, markdown, webLink } from '../text/markdown-view.js';
import { now } from '../text/clock.js';
import { stampOf } from '../text/timestamps.js';
import { picture } from './media.js';

const IN_A_ROW = 3;

export function embed(data, page) {
  return el(
    'article',
    { class: 'embed', style: { '--accent-colour': hexColour(data.color) } },
    el(
      'div',
      { class: 'embed-head' },
      el(
        'div',
        { class: 'embed-body' },
        author(data.author),
        title(data, page),
        data.description ? markdown(data.description, page) : null,
        fields(data.fields ?? [], page),
      ),
      data.thumbnail ? picture(data.thumbnail, { className: 'thumbnail' }) : null,
    ),
    data.image ? picture(data.image) : null,
    footer(data, page),
  );
}

const author = (value) =>
  value ? el('div', { class: 'embed-author' }, value.url ? webLink(value.url, value.name) : value.name) : null;

function title(data, page) {
  if (!data.title) return null;
  const text = inlineMarkdown(data.title, page);
  return el('div', { class: 'embed-title' }, data.url ? webLink(data.url, text) : text);
}

/** Inline fields share a row, three at most; any other takes a row of its own. */
function fields(list, page) {
  if (list.length === 0) return null;
  const nodes = [];
  for (let at = 0; at < list.length;) {
    const run = list[at].inline ? takeInline(list, at) : [list[at]];
    for (const field of run) nodes.push(fieldNode(field, run.length, page));
    at += run.length;
  }
  return el('div', { class: 'embed-fields' }, nodes);
}

function takeInline(list, from) {
  const run = [];
  while (run.length < IN_A_ROW && list[from + run.length]?.inline) run.push(list[from + run.length]);
  return run;
}

const fieldNode = (field, shared, page) =>
  el(
    'div',
    { class: 'embed-field', style: { '--span': String(6 / shared) } },
    el('div', { class: 'embed-field-name' }, inlineMarkdown(field.name, page)),
    markdown(field.value, page),
  );

function footer({ footer: foot, timestamp }, page) {
  if (!foot && !timestamp) return null;
  const parts = [foot?.text, timestamp ? stampOf(Date.parse(timestamp), now(), page.locale) : null].filter(Boolean);
  return el('div', { class: 'embed-footer' }, parts.join(' • '));
}
