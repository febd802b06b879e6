import { el } from '../core/dom.js';
import { word } from '../core/words.js';
import { isDisturbed } from './control-facts.js';
import { panelSection, pushButton } from './panel-section.js';

const PERCENT = 100;
const FIELDS = [
  { key: 'latency_ms', unit: 'ms', most: 10_000, step: 50, scale: 1 },
  { key: 'server_errors', unit: '%', most: PERCENT, step: 1, scale: PERCENT },
  { key: 'rate_limits', unit: '%', most: PERCENT, step: 1, scale: PERCENT },
  { key: 'lost_callbacks', unit: '%', most: PERCENT, step: 1, scale: PERCENT },
];
const FAULTS = ['drop', 'reconnect', 'invalidate'];
const CALM = { latency_ms: 0, server_errors: 0, rate_limits: 0, lost_callbacks: 0 };

/** Makes the way between bots and playground slow and unreliable. */
export function networkControl(app) {
  const rows = FIELDS.map((field) => networkRow(field, (value) => section.run(app.controls.disturb(value))));
  const strikes = FAULTS.map((fault) =>
    pushButton(`gateway-${fault}`, 'secondary', () => section.run(app.controls.strike(fault)).then(said(fault))),
  );
  const gateway = el('h4', {});
  const struck = el('p', { class: 'control-note', role: 'status' });
  const calm = pushButton('network-calm', 'secondary', () => section.run(app.controls.disturb(CALM)));
  const section = panelSection(
    'network',
    rows.map((row) => row.node),
    el('div', { class: 'control-buttons' }, calm),
    gateway,
    el('div', { class: 'control-buttons' }, strikes),
    struck,
  );
  const said = (fault) => (done) => (struck.textContent = done ? word(`gateway-${fault}-done`) : '');

  function redraw({ controls }) {
    section.title(word('network'));
    gateway.textContent = word('gateway');
    calm.textContent = word('network-calm');
    calm.disabled = !isDisturbed(controls?.network);
    strikes.forEach((button, index) => (button.textContent = word(`gateway-${FAULTS[index]}`)));
    rows.forEach((row) => row.redraw(controls?.network));
  }

  return { node: section.node, redraw };
}

/** A slider and a number for one thing that may go wrong; the server hears of it when the hand lets go. */
function networkRow({ key, unit, most, step, scale }, onChange) {
  const shared = { min: 0, max: most, step, data: { testid: `network-${key}` } };
  const slider = el('input', { ...shared, type: 'range', on: { input: follow(() => slider), change: send } });
  const number = el('input', {
    ...shared,
    type: 'number',
    class: 'control-input',
    data: { testid: `network-${key}-number` },
    on: { input: follow(() => number), change: send },
  });
  const name = el('span', { class: 'control-label' });
  const node = el(
    'div',
    { class: 'network-row' },
    name,
    slider,
    el('span', { class: 'network-number' }, number, el('span', { 'aria-hidden': 'true' }, unit)),
  );

  function follow(from) {
    return () => {
      const value = String(Math.max(0, Math.min(most, Number(from().value) || 0)));
      for (const input of [slider, number]) if (input !== from()) input.value = value;
      node.classList.toggle('on', value !== '0');
    };
  }

  function send() {
    onChange({ [key]: Math.max(0, Math.min(most, Number(number.value) || 0)) / scale });
  }

  /** What is being moved at this moment is left alone. */
  function redraw(network) {
    const label = word(`network-${key}`);
    name.textContent = label;
    slider.setAttribute('aria-label', `${label} (${unit})`);
    number.setAttribute('aria-label', `${label} (${unit})`);
    if (!network || node.contains(document.activeElement)) return;
    const value = String(Math.round((network[key] ?? 0) * scale));
    slider.value = value;
    number.value = value;
    node.classList.toggle('on', value !== '0');
  }

  return { node, redraw };
}
