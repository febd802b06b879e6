import { add, el, fill } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { word } from '../core/words.js';
import { choiceList } from './choice-list.js';
import { openPopup } from './popup.js';

const FILTER_FROM = 9;

/**
 * A select as Discord draws it. `rows` are all options; `onChange` hears each pick, `onCommit` the finished choice:
 * at once for a single one, on closing for several.
 */
export function selectMenu({
  customId,
  label,
  rows,
  min = 1,
  max = 1,
  chosen = [],
  placeholder,
  disabled,
  filterable,
  onChange,
  onCommit,
}) {
  const multiple = max > 1;
  let picked = [...chosen];
  let open = null;

  const face = el('span', { class: 'select-face' });
  const trigger = el(
    'button',
    {
      type: 'button',
      class: 'select',
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-label': label ?? placeholder ?? word('choose'),
      disabled,
      data: { customId },
      on: { click: () => (open ? open.close() : show()), keydown: openByKey },
    },
    face,
    icon('down', { size: 18 }),
  );
  drawFace();

  function drawFace() {
    const shown = picked.map((value) => rows.find((row) => row.value === value)).filter(Boolean);
    face.classList.toggle('empty', shown.length === 0);
    if (shown.length === 0) fill(face, placeholder ?? word('choose'));
    else
      fill(
        face,
        shown.map((row) =>
          el(
            'span',
            { class: multiple ? 'select-chip' : 'select-one' },
            row.lead ? el('span', { class: 'choice-lead' }, row.lead()) : null,
            el('span', {}, row.label),
          ),
        ),
      );
    trigger.dataset.values = picked.join(' ');
  }

  function openByKey(event) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (!open) show();
  }

  function show() {
    const before = picked.join();
    const list = choiceList({ label: label ?? placeholder, multiple, onPick: pick });
    const filtered = filterable || rows.length >= FILTER_FROM;
    const search = el('input', {
      class: filtered ? 'select-search' : 'select-search sr-only',
      type: 'text',
      placeholder: word('search'),
      'aria-label': word('search'),
      autocomplete: 'off',
      spellcheck: 'false',
      role: 'combobox',
      'aria-controls': list.node.id,
      'aria-expanded': 'true',
      readonly: !filtered,
    });
    const count = el('div', { class: 'select-foot' });
    const panel = el('div', { class: 'select-panel' }, search, list.node, multiple ? count : null);
    list.node.addEventListener('active', (event) => search.setAttribute('aria-activedescendant', event.detail));
    search.addEventListener('input', () => list.show(matching(search.value), { chosen: picked }));
    panel.addEventListener('keydown', keys);
    trigger.setAttribute('aria-expanded', 'true');
    open = openPopup(trigger, panel, { onClose: closed });
    list.show(rows, {
      chosen: picked,
      start: Math.max(
        0,
        rows.findIndex((row) => picked.includes(row.value)),
      ),
    });
    drawFoot();
    open.place();
    search.focus({ preventScroll: true });

    function keys(event) {
      if (event.key === 'Escape' || event.key === 'Tab') {
        event.preventDefault();
        event.stopPropagation();
        open.close();
      } else if (event.target !== search) {
        return;
      } else if (
        !list.key(event, { pickWith: filtered ? ['Enter'] : ['Enter', ' '] }) &&
        !filtered &&
        event.key.length === 1
      ) {
        list.jump(event.key);
      }
    }

    function pick(row) {
      if (!multiple) {
        picked = picked.includes(row.value) && min === 0 ? [] : [row.value];
        changed();
        open.close();
        return;
      }
      if (picked.includes(row.value)) picked = picked.filter((value) => value !== row.value);
      else if (picked.length < max) picked = [...picked, row.value];
      changed();
      list.show(matching(search.value), { chosen: picked, keep: true });
      drawFoot();
    }

    function drawFoot() {
      const text = word(min === max ? 'choose-exactly' : 'choose-between', { min, max, n: picked.length });
      fill(
        count,
        el('span', {}, text),
        el(
          'button',
          {
            type: 'button',
            class: 'button primary small',
            disabled: picked.length < min,
            on: { click: () => open.close() },
          },
          word('done'),
        ),
      );
    }

    function closed() {
      open = null;
      trigger.setAttribute('aria-expanded', 'false');
      if (panel.contains(document.activeElement) || document.activeElement === document.body)
        trigger.focus({ preventScroll: true });
      const enough = picked.length >= min || (picked.length === 0 && onChange);
      if (picked.join() !== before && enough) onCommit?.(picked);
    }
  }

  const matching = (query) => {
    const wanted = query.trim().toLowerCase();
    return wanted
      ? rows.filter((row) => `${row.label} ${row.description ?? ''} ${row.search ?? ''}`.toLowerCase().includes(wanted))
      : rows;
  };

  function changed() {
    drawFace();
    onChange?.(picked);
  }

  const node = add(el('div', { class: 'select-holder' }), [trigger]);
  if (min === 0) node.append(clearButton());
  return { node, values: () => picked };

  function clearButton() {
    const clear = el(
      'button',
      {
        type: 'button',
        class: 'select-clear icon-button',
        'aria-label': word('clear'),
        title: word('clear'),
        disabled,
      },
      icon('close', { size: 14 }),
    );
    clear.addEventListener('click', () => {
      if (picked.length === 0) return;
      picked = [];
      changed();
      onCommit?.(picked);
    });
    return clear;
  }
}
