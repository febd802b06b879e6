import { el } from '../core/dom.js';
import { hexColour } from '../core/people.js';
import { word } from '../core/words.js';
import { markdown } from '../text/markdown-view.js';
import { button } from './button.js';
import { fileCard, picture, veiled } from './media.js';
import { messageSelect } from './message-select.js';

/** Draws one component of a message (layout, content or control), and what is inside it. */
export function component(data, page) {
  switch (data.type) {
    case 1:
      return el('div', { class: 'action-row' }, all(data.components, page));
    case 2:
      return button(data, page);
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return messageSelect(data, page);
    case 9:
      return section(data, page);
    case 10:
      return markdown(data.content, page);
    case 11:
      return veiled(picture(data.media, { alt: data.description ?? '', className: 'thumbnail' }), data.spoiler);
    case 12:
      return gallery(data);
    case 13:
      return veiled(fileCard(data.name ?? nameIn(data.file.url), data.size, data.file.url), data.spoiler);
    case 14:
      return el('hr', {
        class: ['separator', data.spacing === 2 ? 'wide' : '', data.divider === false ? 'unseen' : ''].join(' '),
      });
    case 17:
      return container(data, page);
    default:
      return el('p', { class: 'unknown' }, word('unknown-component', { type: data.type }));
  }
}

const all = (list, page) => (list ?? []).map((child) => component(child, page));

function section(data, page) {
  return el(
    'div',
    { class: 'section' },
    el('div', { class: 'section-text' }, all(data.components, page)),
    data.accessory ? el('div', { class: 'section-accessory' }, component(data.accessory, page)) : null,
  );
}

function container(data, page) {
  const accent =
    data.accent_color === null || data.accent_color === undefined ? null : (hexColour(data.accent_color) ?? '#000000');
  return veiled(
    el(
      'div',
      { class: accent ? 'container accented' : 'container', style: { '--accent-colour': accent } },
      all(data.components, page),
    ),
    data.spoiler,
  );
}

function gallery(data) {
  const items = data.items ?? [];
  return el(
    'div',
    { class: `gallery gallery-${Math.min(items.length, 5)}` },
    items.map((item) => veiled(picture(item.media, { alt: item.description ?? '' }), item.spoiler)),
  );
}

function nameIn(url) {
  const path = url.split('?')[0];
  return decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
}
