import { defaultsOf, rowsOf } from '../form/select-rows.js';
import { selectMenu } from '../form/select-menu.js';

const STRING = 3;

/** A select on a message: the finished choice goes to the bot at once. */
export function messageSelect(data, page) {
  const menu = selectMenu({
    customId: data.custom_id,
    placeholder: data.placeholder,
    rows: rowsOf(data, page),
    chosen: defaultsOf(data),
    min: data.min_values ?? 1,
    max: data.max_values ?? 1,
    disabled: Boolean(data.disabled),
    filterable: data.type !== STRING,
    onCommit: (values) => page.press?.({ custom_id: data.custom_id, component_type: data.type, values }, menu.node),
  });
  return menu.node;
}
