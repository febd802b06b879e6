import { el } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { word } from '../core/words.js';
import { botControl } from './bot-control.js';
import { clockControl } from './clock-control.js';
import { crowdControl } from './crowd-control.js';
import { networkControl } from './network-control.js';

const EVERY_SECOND = 1000;

/** The driver's bar: crowd, clock, network and bot. */
export function controlsPanel(app) {
  const parts = {
    crowd: crowdControl(app),
    clock: clockControl(app),
    network: networkControl(app),
    bot: botControl(app),
  };
  const title = el('h2', {});
  const close = el(
    'button',
    { type: 'button', class: 'icon-button', on: { click: () => app.showPanel('') } },
    icon('close', { size: 18 }),
  );
  const node = el(
    'aside',
    { class: 'controls', id: 'controls', tabindex: '-1' },
    el('header', { class: 'side-head' }, title, close),
    el(
      'div',
      { class: 'control-parts' },
      Object.values(parts).map((part) => part.node),
    ),
  );
  setInterval(() => app.state().panel === 'controls' && parts.clock.tick(), EVERY_SECOND);

  function redraw(state) {
    node.setAttribute('aria-label', word('controls'));
    title.textContent = word('controls');
    close.title = word('close');
    close.setAttribute('aria-label', word('close'));
    if (state.panel !== 'controls') return;
    Object.values(parts).forEach((part) => part.redraw(state));
  }

  /** The channel's messages have changed, and with them what can be pressed and which times are named. */
  function messagesChanged() {
    if (app.state().panel !== 'controls') return;
    parts.crowd.refill();
    parts.clock.refill();
  }

  return {
    node,
    redraw,
    messagesChanged,
    chooseForCrowd: parts.crowd.choose,
    show: (name) => {
      parts[name].node.scrollIntoView({ block: 'nearest' });
      parts[name].node.querySelector('button:not([hidden]), select, input')?.focus({ preventScroll: true });
    },
  };
}
