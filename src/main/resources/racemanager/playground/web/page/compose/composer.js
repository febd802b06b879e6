import { api } from '../core/api.js';
import { el, fill } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { channelOf } from '../core/people.js';
import { mayWrite } from '../core/permissions.js';
import { localised, word } from '../core/words.js';
import { commandForm } from './command-form.js';
import { commandLeaves, searchLeaves } from './command-index.js';
import { mentionAt, mentionRows, withMentions } from './mentions.js';
import { suggestions } from './suggestions.js';
import { readTypedCommand } from './typed-command.js';

/** Discord's limit of a message's text, in characters. */
const LONGEST = 2000;

/** The input below the messages: plain messages, or a slash command with its options. */
export function composer(app) {
  const suggest = suggestions();
  const input = el('textarea', {
    class: 'composer-input',
    rows: '1',
    autocomplete: 'off',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    data: { testid: 'composer' },
    on: { input: edited, keydown: key, focus: () => form?.tailFocus(), blur: () => suggest.hide(), click: offer },
  });
  const counter = el('span', { class: 'composer-counter' });
  const send = el(
    'button',
    {
      type: 'button',
      class: 'icon-button send',
      on: { pointerdown: (event) => event.preventDefault(), click: () => (form ? form.submit() : sendText()) },
    },
    icon('send'),
  );
  const field = el('div', { class: 'composer-field' }, input);
  const node = el(
    'div',
    { class: 'composer' },
    suggest.node,
    el(
      'div',
      { class: 'composer-box', on: { click: (event) => event.target === field && input.focus() } },
      field,
      counter,
      send,
    ),
  );
  let form = null;
  let leaves = [];

  function redraw() {
    const page = app.page();
    const channel = channelOf(page.guild, app.place().channelId);
    leaves = commandLeaves(app.commands(), page.locale);
    const writable = Boolean(channel) && mayWrite(page.guild, channel, page.member);
    input.disabled = !writable;
    input.placeholder = form ? '' : writable ? word('message-in', { name: channel.name }) : word('may-not-write');
    input.setAttribute('aria-label', channel ? word('message-in', { name: channel.name }) : word('may-not-write'));
    send.setAttribute('aria-label', word('send'));
    send.disabled = !writable;
  }

  function edited() {
    grow();
    if (form) form.tailInput();
    else if (!/^\/\S.*\s$/.test(input.value) || !takeTyped()) offer();
  }

  function grow() {
    input.style.height = 'auto';
    input.style.height = `${Math.min(input.scrollHeight, 220)}px`;
    const spare = LONGEST - input.value.length;
    counter.textContent = spare < 200 ? String(spare) : '';
    counter.classList.toggle('over', spare < 0);
  }

  function takeTyped() {
    const typed = readTypedCommand(input.value, leaves, app.page().locale);
    if (typed) begin(typed.leaf, typed.texts);
    return Boolean(typed);
  }

  function offer() {
    if (form) return;
    const text = input.value;
    if (text.startsWith('/') && !text.includes('\n')) offerCommands(text);
    else offerMentions(text);
  }

  function offerCommands(text) {
    const found = searchLeaves(leaves, text);
    if (found.length === 0) {
      suggest.show({ owner: input, heading: word('commands'), hint: word('no-command'), rows: null });
      return;
    }
    suggest.show({
      owner: input,
      heading: word('commands'),
      rows: found.map(commandRow),
      onPick: (row) => begin(row.leaf),
    });
  }

  function commandRow(leaf) {
    const { locale } = app.page();
    const options = leaf.options.map((option) =>
      el('span', { class: option.required ? 'row-option' : 'row-option optional' }, localised(option, 'name', locale)),
    );
    return {
      leaf,
      value: leaf.key,
      label: `/${leaf.shown}`,
      description: leaf.description,
      after: () => options,
      testid: `command-${leaf.key}`,
      trail: app.hasManyBots() ? app.botName(leaf.command.application_id) : null,
    };
  }

  function offerMentions(text) {
    const mention = mentionAt(text, input.selectionStart);
    const rows = mention ? mentionRows(mention, app.page()) : [];
    if (rows.length === 0) suggest.hide();
    else suggest.show({ owner: input, heading: word('mentions'), rows, onPick: (row) => putMention(mention, row) });
  }

  function putMention({ sign, from }, row) {
    const caret = input.selectionStart;
    input.setRangeText(`${sign}${row.label} `, from, caret, 'end');
    suggest.hide();
    grow();
  }

  function begin(leaf, texts) {
    input.value = '';
    form = commandForm(leaf, {
      page: app.page(),
      texts,
      tail: input,
      suggest,
      ask: app.interact,
      onSubmit: (payload, files) => run(leaf, payload, files),
      onLeave: leave,
    });
    node.classList.add('commanding');
    input.placeholder = '';
    field.prepend(form.node);
    grow();
    suggest.hide();
    form.start();
  }

  function leave(text, { focus = true } = {}) {
    form?.stop();
    form?.node.remove();
    form = null;
    node.classList.remove('commanding');
    input.value = text;
    suggest.hide();
    redraw();
    grow();
    if (focus) input.focus();
    if (text) offer();
  }

  function run(leaf, payload, files) {
    leave('');
    app.runCommand(payload, files, { name: leaf.key, botId: leaf.command.application_id });
  }

  function key(event) {
    if (event.isComposing) return;
    if (form) {
      form.tailKey(event);
      return;
    }
    const pickable = suggest.hasRows();
    if (event.key === 'Escape' && suggest.isOpen()) {
      event.preventDefault();
      suggest.hide();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      confirm(event, pickable);
    } else if (pickable) {
      suggest.key(event, { pickWith: ['Tab'] });
    }
  }

  function confirm(event, pickable) {
    if (pickable) suggest.key(event);
    else if (!input.value.startsWith('/')) sendText();
    else takeTyped();
  }

  async function sendText() {
    const page = app.page();
    const content = withMentions(input.value.trim(), page.guild, page.member);
    if (!content || content.length > LONGEST) return;
    const typed = input.value;
    input.value = '';
    suggest.hide();
    grow();
    try {
      await api.write(app.place(), content);
    } catch (error) {
      input.value = typed;
      grow();
      app.complain(word('not-sent', { reason: error.message }));
    }
  }

  return {
    node,
    redraw,
    reset: () => (form ? leave('', { focus: false }) : undefined),
    startCommand(name) {
      fill(input);
      const leaf = leaves.find((candidate) => candidate.key === name);
      if (form) leave('');
      if (leaf) begin(leaf);
    },
  };
}
