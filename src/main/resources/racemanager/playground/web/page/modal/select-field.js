import { word } from '../core/words.js';
import { defaultsOf, rowsOf } from '../form/select-rows.js';
import { selectMenu } from '../form/select-menu.js';

const STRING = 3;

export function selectField(data, { page, label, ids }) {
  const listeners = [];
  const least = data.min_values ?? 1;
  const menu = selectMenu({
    customId: data.custom_id,
    label,
    placeholder: data.placeholder,
    rows: rowsOf(data, page),
    chosen: defaultsOf(data),
    min: (data.required ?? true) ? least : 0,
    max: data.max_values ?? 1,
    filterable: data.type !== STRING,
    onChange: () => listeners.forEach((listener) => listener()),
  });
  const trigger = menu.node.querySelector('.select');
  trigger.id = ids.field;

  function problem(required) {
    const count = menu.values().length;
    if (count === 0) return required && least > 0 ? word('must-fill') : null;
    return count < least ? word('at-least-chosen', { min: least }) : null;
  }

  return {
    node: menu.node,
    problem,
    read: () => ({ values: menu.values() }),
    focus: () => trigger.focus(),
    onEdit: (listener) => listeners.push(listener),
  };
}
