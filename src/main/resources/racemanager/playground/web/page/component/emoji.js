import { el } from '../core/dom.js';

/** A unicode emoji as it is; a custom one by its name, since its picture is on another host. */
export function emoji(value) {
  if (!value) return null;
  if (!value.id) return el('span', { class: 'emoji' }, value.name ?? '');
  return el('span', { class: 'emoji-name', title: `:${value.name}:` }, `:${value.name ?? 'emoji'}:`);
}
