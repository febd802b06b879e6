import { el } from '../core/dom.js';
import { word } from '../core/words.js';

const holder = (ids, role, rows) =>
  el('div', { class: 'choices', role, 'aria-labelledby': ids.label, 'aria-describedby': ids.error }, rows);

function choiceRow(type, name, option, checked, data) {
  const input = el('input', { type, name, value: option.value ?? '', checked, data });
  return {
    input,
    node: el(
      'label',
      { class: 'choice-row' },
      input,
      el(
        'span',
        { class: 'choice-text' },
        el('span', { class: 'choice-label' }, option.label),
        option.description ? el('span', { class: 'choice-description' }, option.description) : null,
      ),
    ),
  };
}

function group(type, data, ids) {
  return (data.options ?? []).map((option) =>
    choiceRow(type, ids.field, option, Boolean(option.default), { customId: data.custom_id, value: option.value }),
  );
}

const listening = (rows) => (listener) => rows.forEach((row) => row.input.addEventListener('change', listener));

export function radioGroup(data, { ids }) {
  const rows = group('radio', data, ids);
  const picked = () => rows.find((row) => row.input.checked)?.input.value ?? null;
  return {
    node: holder(
      ids,
      'radiogroup',
      rows.map((row) => row.node),
    ),
    problem: (required) => (required && picked() === null ? word('must-fill') : null),
    read: () => ({ value: picked() }),
    focus: () => rows[0]?.input.focus(),
    onEdit: listening(rows),
  };
}

export function checkBoxGroup(data, { ids }) {
  const rows = group('checkbox', data, ids);
  const least = data.min_values ?? 1;
  const most = data.max_values ?? rows.length;
  const picked = () => rows.filter((row) => row.input.checked).map((row) => row.input.value);

  function problem(required) {
    const count = picked().length;
    if (count === 0) return required && least > 0 ? word('must-fill') : null;
    if (count < least) return word('at-least-chosen', { min: least });
    return count > most ? word('at-most', { max: most }) : null;
  }

  return {
    node: holder(
      ids,
      'group',
      rows.map((row) => row.node),
    ),
    problem,
    read: () => ({ values: picked() }),
    focus: () => rows[0]?.input.focus(),
    onEdit: listening(rows),
  };
}

export function checkBox(data, { label, ids }) {
  const input = el('input', {
    type: 'checkbox',
    id: ids.field,
    checked: Boolean(data.default),
    'aria-label': label,
    data: { customId: data.custom_id },
  });
  return {
    node: el('div', { class: 'choices' }, input),
    problem: () => null,
    read: () => ({ value: input.checked }),
    focus: () => input.focus(),
  };
}
