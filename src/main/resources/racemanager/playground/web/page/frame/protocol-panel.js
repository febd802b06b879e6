import { api } from '../core/api.js';
import { el, fill } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { word } from '../core/words.js';

const KEPT = 400;
const FROM_BOT = 'bot→discord';
const FITS = {
  all: () => true,
  refused: (frame) => Boolean(frame.refused),
  warned: (frame) => Boolean(frame.warnings?.length),
};

/** Every frame between bots and the playground; what the playground would not accept is red. */
export function protocolPanel(app) {
  let frames = [];
  let only = 'all';
  const list = el('ol', { class: 'frames', tabindex: '0' });
  const search = el('input', {
    type: 'search',
    class: 'member-search',
    autocomplete: 'off',
    spellcheck: 'false',
    on: { input: drawAll },
  });
  const kinds = el('select', {
    class: 'plain-select',
    on: {
      change: () => {
        only = kinds.value;
        drawAll();
      },
    },
  });
  const empty = el(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      on: {
        click: () => {
          frames = [];
          drawAll();
        },
      },
    },
    icon('trash', { size: 16 }),
  );
  const close = el(
    'button',
    { type: 'button', class: 'icon-button', on: { click: () => app.showPanel('') } },
    icon('close', { size: 18 }),
  );
  const title = el('h2', {});
  const refused = el('span', { class: 'refused-count' });
  const warned = el('span', { class: 'warned-count' });
  const node = el(
    'aside',
    { class: 'protocol', id: 'protocol', tabindex: '-1' },
    el('header', { class: 'side-head' }, title, refused, warned, empty, close),
    el(
      'div',
      { class: 'protocol-tools' },
      el('label', { class: 'search-field' }, icon('search', { size: 16 }), search),
      kinds,
    ),
    list,
  );

  function redraw() {
    node.setAttribute('aria-label', word('frames'));
    list.setAttribute('aria-label', word('frames'));
    title.textContent = word('protocol');
    search.placeholder = word('filter');
    for (const [button, label] of [
      [empty, word('empty-frames')],
      [close, word('close')],
    ]) {
      button.title = label;
      button.setAttribute('aria-label', label);
    }
    kinds.setAttribute('aria-label', word('filter'));
    fill(
      kinds,
      [
        ['all', word('all')],
        ['refused', word('refused')],
        ['warned', word('warned')],
        ['rest', 'REST'],
        ['gateway', 'Gateway'],
      ].map(([value, label]) => el('option', { value, selected: value === only }, label)),
    );
    drawAll();
  }

  const wanted = (frame) => {
    const fits = FITS[only]?.(frame) ?? frame.kind === only;
    const text = search.value.trim().toLowerCase();
    return (
      fits &&
      (!text || `${frame.summary} ${frame.status ?? ''} ${detailText(frame.detail)} ${frame.warnings ?? ''}`.toLowerCase().includes(text))
    );
  };

  function drawAll() {
    const shown = frames.filter(wanted);
    fill(list, shown.length ? shown.map(item) : el('li', { class: 'nothing' }, word('no-frames')));
    count();
    list.scrollTop = list.scrollHeight;
  }

  function count() {
    const bad = frames.filter((frame) => frame.refused).length;
    const warnings = frames.filter((frame) => frame.warnings?.length).length;
    refused.textContent = bad ? word('refused-n', { n: bad }) : '';
    warned.textContent = warnings ? word('warned-n', { n: warnings }) : '';
  }

  function add(frame) {
    frames.push(frame);
    if (frames.length > KEPT) frames.shift();
    if (app.state().panel !== 'protocol') return;
    count();
    if (!wanted(frame)) return;
    const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 60;
    list.querySelector('.nothing')?.remove();
    list.append(item(frame));
    while (list.children.length > KEPT) list.firstElementChild.remove();
    if (atEnd) list.scrollTop = list.scrollHeight;
  }

  /** The detail is written out only once it is opened: a guild's data may be long. */
  function item(frame) {
    const fromBot = frame.direction === FROM_BOT;
    const detail = el('pre', { class: 'frame-detail', tabindex: '0' });
    const entry = el(
      'details',
      {
        class: ['frame', frame.refused ? 'refused' : '', frame.warnings?.length ? 'warned' : ''].join(' ').trim(),
        on: {
          toggle: () => {
            if (entry.open) detail.textContent = detailText(frame.detail, 2);
          },
        },
      },
      el(
        'summary',
        {},
        el('span', { class: fromBot ? 'frame-way from' : 'frame-way to', title: frame.direction }, fromBot ? '→' : '←'),
        el('span', { class: 'frame-kind' }, frame.kind === 'gateway' ? 'GW' : 'REST'),
        el('span', { class: 'frame-summary' }, frame.summary),
        frame.warnings?.length ? icon('warn', { size: 12, label: word('warned') }) : null,
        frame.status ? el('span', { class: 'frame-status' }, String(frame.status)) : null,
        el('time', { class: 'frame-time' }, clockTime(frame.at)),
      ),
      frame.warnings?.length
        ? el(
            'ul',
            { class: 'frame-warnings' },
            frame.warnings.map((warning) => el('li', {}, warning)),
          )
        : null,
      detail,
    );
    return el('li', {}, entry);
  }

  async function load() {
    frames = (await api.frames(200)).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    drawAll();
  }

  return { node, redraw, add, load };
}

function detailText(detail, indent) {
  if (detail === null || detail === undefined) return '';
  return typeof detail === 'string' ? detail : JSON.stringify(detail, null, indent);
}

function clockTime(at) {
  const date = new Date(at);
  return Number.isNaN(date.valueOf())
    ? ''
    : `${date.toTimeString().slice(0, 8)}.${String(date.getMilliseconds()).padStart(3, '0')}`;
}
