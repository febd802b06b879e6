import { el, uniqueId } from '../core/dom.js';
import { word } from '../core/words.js';
import { markdown } from '../text/markdown-view.js';
import { checkBox, checkBoxGroup, radioGroup } from './choice-fields.js';
import { fileField } from './file-field.js';
import { selectField } from './select-field.js';
import { textField } from './text-field.js';

const ROW = 1;
const INPUT = 4;
const TEXT = 10;
const LABEL = 18;
const CHECKBOX = 23;
const FIELDS = {
  3: selectField,
  4: textField,
  5: selectField,
  6: selectField,
  7: selectField,
  8: selectField,
  19: fileField,
  21: radioGroup,
  22: checkBoxGroup,
  23: checkBox,
};

/** One top-level part of a form: a label with its field, a text, or the older row with a text input. */
export function modalPart(data, page) {
  if (data.type === TEXT) return silent(markdown(data.content, page), { type: TEXT, id: data.id });
  if (data.type === LABEL)
    return labelled(data, data.component, page, (component) => ({ type: LABEL, id: data.id, component }));
  const input = data.components?.[0];
  if (data.type === ROW && input) {
    return labelled({ label: input.type === INPUT ? input.label : '' }, input, page, (component) => ({
      type: ROW,
      id: data.id,
      components: [component],
    }));
  }
  return silent(el('p', { class: 'unknown' }, word('unknown-component', { type: data.type })), {
    type: data.type,
    id: data.id,
  });
}

const silent = (node, sent) => ({
  node: el('div', { class: 'part' }, node),
  check: () => true,
  read: () => sent,
  files: () => [],
});

function labelled({ label, description }, component, page, wrap) {
  const make = FIELDS[component.type];
  if (!make)
    return silent(
      el('p', { class: 'unknown' }, word('unknown-component', { type: component.type })),
      wrap({ type: component.type, id: component.id }),
    );
  const ids = { field: uniqueId('field'), label: uniqueId('label'), help: uniqueId('help'), error: uniqueId('error') };
  const field = make(component, { page, label, ids });
  const error = el('p', { class: 'part-error', id: ids.error, role: 'alert' });
  const required = component.type !== CHECKBOX && (component.required ?? true);
  const node = el(
    'div',
    { class: 'part' },
    el(
      'label',
      { class: 'part-label', id: ids.label, for: ids.field },
      label,
      required ? el('span', { class: 'required', title: word('required'), 'aria-label': word('required') }, '*') : null,
    ),
    description ? el('p', { class: 'part-help', id: ids.help }, description) : null,
    field.node,
    error,
  );

  function check() {
    const wrong = field.problem(required);
    error.textContent = wrong ?? '';
    node.classList.toggle('wrong', Boolean(wrong));
    return !wrong;
  }
  field.onEdit?.(() => node.classList.contains('wrong') && check());
  return {
    node,
    check,
    focus: field.focus,
    read: () => wrap({ type: component.type, id: component.id, custom_id: component.custom_id, ...field.read() }),
    files: field.files ?? (() => []),
  };
}
