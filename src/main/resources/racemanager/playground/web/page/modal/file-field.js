import { el, fill } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { word } from '../core/words.js';
import { bytes } from '../component/media.js';

export function fileField(data, { ids }) {
  const most = data.max_values ?? 1;
  const least = data.min_values ?? 1;
  const listeners = [];
  let files = [];
  const input = el('input', {
    type: 'file',
    id: ids.field,
    class: 'sr-only',
    multiple: most > 1,
    'aria-describedby': ids.error,
    data: { customId: data.custom_id },
    on: { change: () => take([...input.files]) },
  });
  const chosen = el('ul', { class: 'files' });
  const zone = el(
    'div',
    {
      class: 'drop-zone',
      on: { click: (event) => event.target !== input && input.click(), dragover: over, dragleave: leave, drop },
    },
    input,
    icon('upload', { size: 22 }),
    el('span', {}, word('drop-files'), most > 1 ? ` (${word('up-to-files', { max: most })})` : ''),
  );

  function over(event) {
    event.preventDefault();
    zone.classList.add('over');
  }
  function leave() {
    zone.classList.remove('over');
  }
  function drop(event) {
    event.preventDefault();
    leave();
    take([...event.dataTransfer.files]);
  }

  /** The input is emptied so that the same file can be chosen again after it was removed. */
  function take(more) {
    files = most === 1 ? more.slice(-1) : [...files, ...more];
    input.value = '';
    draw();
  }

  function draw() {
    fill(
      chosen,
      files.map((file) =>
        el(
          'li',
          {},
          icon('file', { size: 18 }),
          el('span', { class: 'file-name' }, file.name),
          el('span', { class: 'file-size' }, bytes(file.size)),
          el(
            'button',
            {
              type: 'button',
              class: 'icon-button',
              'aria-label': word('remove-file', { name: file.name }),
              on: { click: () => discard(file) },
            },
            icon('close', { size: 14 }),
          ),
        ),
      ),
    );
    listeners.forEach((listener) => listener());
  }

  function discard(file) {
    files = files.filter((kept) => kept !== file);
    draw();
  }

  function problem(required) {
    if (files.length === 0) return required && least > 0 ? word('must-fill') : null;
    if (files.length < least) return word('at-least-chosen', { min: least });
    return files.length > most ? word('at-most-files', { max: most }) : null;
  }

  return {
    node: el('div', { class: 'file-field' }, zone, chosen),
    problem,
    read: () => ({ values: [] }),
    files: () => files.map((file) => ({ name: data.custom_id, file })),
    focus: () => input.focus(),
    onEdit: (listener) => listeners.push(listener),
  };
}
