import { el, fill, uniqueId } from '../core/dom.js';
import { word } from '../core/words.js';

/** A listbox whose active row is moved by whoever has the focus; rows are `{ value, label, description, lead, testid }`. */
export function choiceList({ label, multiple = false, onPick }) {
  const list = el('div', {
    class: 'choice-list',
    role: 'listbox',
    id: uniqueId('list'),
    'aria-label': label,
    'aria-multiselectable': multiple ? 'true' : null,
  });
  let rows = [];
  let active = -1;

  function show(next, { chosen = [], keep = false, start = 0 } = {}) {
    rows = next;
    fill(
      list,
      rows.length
        ? rows.map((row, index) => rowNode(row, index, chosen))
        : el('div', { class: 'choice-none' }, word('no-options')),
    );
    activate(keep ? Math.min(active, rows.length - 1) : Math.min(start, rows.length - 1));
  }

  function rowNode(row, index, chosen) {
    const picked = chosen.includes(row.value);
    return el(
      'div',
      {
        class: picked ? 'choice picked' : 'choice',
        role: 'option',
        id: `${list.id}-${index}`,
        'aria-selected': picked ? 'true' : 'false',
        data: { value: row.value, testid: row.testid },
        on: {
          pointermove: () => active !== index && activate(index, false),
          pointerdown: (event) => event.preventDefault(),
          mousedown: (event) => event.preventDefault(),
          click: () => onPick(rows[index]),
        },
      },
      row.group ? el('span', { class: 'choice-group' }, row.group) : null,
      row.lead ? el('span', { class: 'choice-lead' }, row.lead()) : null,
      el(
        'span',
        { class: 'choice-text' },
        el('span', { class: 'choice-label' }, row.label, row.after?.()),
        row.description ? el('span', { class: 'choice-description' }, row.description) : null,
      ),
      row.trail ? el('span', { class: 'choice-trail' }, row.trail) : null,
      multiple ? el('span', { class: 'choice-box', 'aria-hidden': 'true' }) : null,
    );
  }

  function activate(index, scroll = true) {
    list.querySelector('.choice.active')?.classList.remove('active');
    active = index;
    const node = list.querySelector(`#${list.id}-${index}`);
    node?.classList.add('active');
    if (scroll) node?.scrollIntoView({ block: 'nearest' });
    list.dispatchEvent(new CustomEvent('active', { detail: node?.id ?? '' }));
  }

  const move = (step) => rows.length && activate((active + step + rows.length) % rows.length);

  /** Moves or picks by key; says whether the key was for the list. */
  function key(event, { pickWith = ['Enter'] } = {}) {
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 };
    if (event.key in steps) move(steps[event.key]);
    else if (pickWith.includes(event.key) && rows[active]) onPick(rows[active]);
    else return false;
    event.preventDefault();
    return true;
  }

  /** Moves to the next row that begins with a letter, as a native select does. */
  function jump(letter) {
    const order = rows.map((_, index) => (active + 1 + index) % rows.length);
    const found = order.find((index) => rows[index].label.toLowerCase().startsWith(letter.toLowerCase()));
    if (found !== undefined) activate(found);
  }

  return { node: list, jump, show, key, move, active: () => rows[active], size: () => rows.length };
}
