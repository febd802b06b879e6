import { el } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { emoji } from './emoji.js';

const STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'link', 6: 'secondary' };
const LINK = 5;

/** While its press is under way a button shows dots and its message takes no other press. */
export function button(data, page) {
  const label = [emoji(data.emoji), data.label ? el('span', { class: 'button-label' }, data.label) : null];
  const looks = `button ${STYLES[data.style] ?? 'secondary'}`;
  if (data.style === LINK) return linkButton(data, looks, label);
  const node = el(
    'button',
    {
      type: 'button',
      class: looks,
      disabled: Boolean(data.disabled),
      'aria-label': data.label ? null : data.emoji?.name,
      data: { customId: data.custom_id },
      on: { click: () => page.press?.({ custom_id: data.custom_id, component_type: 2 }, node), contextmenu: crowd },
    },
    label,
    el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i')),
  );
  return node;

  /** The other mouse button, the menu key or Shift+F10: not one member shall press, but many. */
  function crowd(event) {
    if (!page.crowd) return;
    event.preventDefault();
    page.crowdOn(data.custom_id);
  }
}

function linkButton(data, looks, label) {
  const safe = !data.disabled && /^(https?|discord):\/\//i.test(data.url ?? '');
  if (!safe) return el('button', { type: 'button', class: looks, disabled: true }, label, icon('link', { size: 14 }));
  return el(
    'a',
    { class: looks, href: data.url, target: '_blank', rel: 'noopener noreferrer nofollow' },
    label,
    icon('link', { size: 14 }),
  );
}
