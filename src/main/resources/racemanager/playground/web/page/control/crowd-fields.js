import { el, fill } from '../core/dom.js';
import { word } from '../core/words.js';
import { labelled } from './panel-section.js';

/** What each member writes into a form that the button opens; known once a crowd has met the form. */
export function crowdFields() {
  const rows = new Map();
  const list = el('div', { class: 'crowd-fields' });
  const title = el('h4', {});
  const hint = el('p', { class: 'control-note' });
  const node = el('div', { class: 'crowd-form', hidden: true }, title, list, hint);
  let shown = '';

  function redraw(fields) {
    title.textContent = word('crowd-form');
    hint.textContent = word('crowd-patterns', { n: '{n}', name: '{name}', id: '{id}' });
    node.hidden = fields.length === 0;
    const ids = fields.map((field) => field.custom_id).join(' ');
    if (ids !== shown) {
      shown = ids;
      fill(list, fields.map(row));
    }
    for (const field of fields) rows.get(field.custom_id).placeholder = field.example ?? '';
  }

  function row(field) {
    const input =
      rows.get(field.custom_id) ??
      el('input', {
        type: 'text',
        class: 'control-input',
        autocomplete: 'off',
        spellcheck: 'false',
        data: { testid: `crowd-fill-${field.custom_id}` },
      });
    rows.set(field.custom_id, input);
    const label = labelled(input, { wide: true });
    label.name(field.label || field.custom_id);
    return label.node;
  }

  const read = () =>
    Object.fromEntries([...rows].filter(([, input]) => input.value).map(([id, input]) => [id, input.value]));

  return { node, redraw, read };
}
