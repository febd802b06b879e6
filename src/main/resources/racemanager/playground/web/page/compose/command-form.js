import { el } from '../core/dom.js';
import { localised, word } from '../core/words.js';
import { commandData } from './command-index.js';
import { endsWithOption } from './typed-command.js';
import { optionChip } from './option-chip.js';
import { optionOffers } from './option-offers.js';

/**
 * The command being filled in: a chip for each option, shown before the message input (`tail`), in which
 * further options are named. `onSubmit(payload, files)` sends it, `onLeave` gives up on it.
 */
export function commandForm(leaf, { page, texts = new Map(), tail, suggest, ask, onSubmit, onLeave }) {
  const chips = [];
  const offers = optionOffers({ leaf, page, suggest, ask, chips, onPick: pick });
  const holder = el(
    'div',
    { class: 'chips' },
    el('span', { class: 'chip-command', title: leaf.description }, `/${leaf.shown}`),
  );
  const more = el('span', { class: 'chip-more' });

  for (const option of leaf.options)
    if (option.required || texts.has(option.name)) addChip(option, texts.get(option.name));
  for (const chip of chips) chip.settle();
  drawMore();

  function addChip(option, text) {
    const chip = optionChip(option, { page, text, on: { focus: offers.offer, blur, key, edit, done: advance } });
    chips.push(chip);
    holder.append(chip.node);
    drawMore();
    return chip;
  }

  function left() {
    return leaf.options.filter((option) => !chips.some((chip) => chip.option === option));
  }

  function drawMore() {
    const count = left().length;
    more.textContent = count ? word('add-option', { n: count }) : '';
    more.hidden = count === 0;
    holder.append(more);
  }

  function start() {
    (chips.find((chip) => chip.option.required && chip.read().problem) ?? { focus: () => tail.focus() }).focus();
    if (document.activeElement === tail) offerMore();
  }

  function edit(chip) {
    chip.mark(false);
    if (!moveByName(chip)) offers.offer(chip);
  }

  /** "name: Spa layout:" typed in one go moves on to the option named, as in Discord. */
  function moveByName(chip) {
    const named = endsWithOption(chip.text(), leaf, page.locale);
    if (!named) return false;
    chip.write(named.before);
    chip.settle();
    const other = chips.find((candidate) => candidate.option === named.option) ?? addChip(named.option);
    other.focus();
    if (other === chip) offers.offer(chip);
    return true;
  }

  function blur(chip) {
    offers.stop();
    chip.mark(Boolean(chip.text() && chip.read().problem));
    suggest.hide();
  }

  function pick(chip, row) {
    offers.stop();
    chip.pick(row);
    chip.mark(false);
    advance(chip);
  }

  /** On to the next required option that is still empty, else to the end. */
  function advance(chip) {
    const next = chips.find((other) => other !== chip && other.option.required && other.read().problem);
    if (next) next.focus();
    else tail.focus();
  }

  function offerMore() {
    const named = endsWithOption(tail.value, leaf, page.locale);
    if (named && left().includes(named.option)) {
      takeOption(named.option.name);
      return;
    }
    const typed = tail.value.trim().replace(/:$/, '').toLowerCase();
    const rows = left()
      .map((option) => ({
        value: option.name,
        label: localised(option, 'name', page.locale),
        description: localised(option, 'description', page.locale),
        testid: `pick-${option.name}`,
      }))
      .filter((row) => row.label.toLowerCase().startsWith(typed) || row.value.startsWith(typed));
    if (rows.length === 0) suggest.hide();
    else
      suggest.show({
        owner: tail,
        heading: word('options'),
        rows,
        onPick: (row) => takeOption(row.value),
        start: typed ? 0 : -1,
      });
  }

  function takeOption(name) {
    tail.value = '';
    addChip(leaf.options.find((option) => option.name === name)).focus();
  }

  function key(chip, event) {
    if (event.key === 'Enter' || event.key === 'Tab') return confirm(chip, event);
    if (suggest.key(event, { pickWith: [] })) return undefined;
    if (event.key === 'Escape') return escape(event);
    if (event.key === 'Backspace' && chip.text() === '' && !chip.file()) return stepBack(chip, event);
    return undefined;
  }

  function confirm(chip, event) {
    const row = event.shiftKey || chip.isPicked() ? undefined : suggest.active();
    if (row && (chip.text() || chip.option.required || event.key === 'Enter')) {
      event.preventDefault();
      pick(chip, row);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (chip.input.matches('button') && !chip.file()) chip.input.click();
      else submit();
    }
  }

  function stepBack(chip, event) {
    event.preventDefault();
    const before = chips[chips.indexOf(chip) - 1];
    if (!chip.option.required) drop(chip);
    if (before) before.focus();
    else if (chip.option.required) onLeave(`/${leaf.shown}`);
    else tail.focus();
  }

  function drop(chip) {
    chips.splice(chips.indexOf(chip), 1);
    chip.node.remove();
    drawMore();
  }

  /** Keys in the tail; says whether they were for the form. */
  function tailKey(event) {
    if (event.key === 'Escape') return escape(event);
    if (event.key === 'Backspace' && tail.value === '') {
      event.preventDefault();
      if (chips.length > 0) chips.at(-1).focus();
      else onLeave(`/${leaf.shown}`);
    } else if ((event.key === 'Enter' || (event.key === 'Tab' && tail.value)) && suggest.active() && !event.shiftKey) {
      event.preventDefault();
      takeOption(suggest.active().value);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      submit();
    } else {
      suggest.key(event, { pickWith: [] });
    }
    return true;
  }

  function escape(event) {
    event.preventDefault();
    if (suggest.isOpen()) suggest.hide();
    else onLeave('');
    return true;
  }

  function submit() {
    chips.forEach((chip) => chip.settle());
    const read = chips.map((chip) => [chip, chip.read()]);
    const wrong = read.filter(([, result]) => result.problem);
    wrong.forEach(([chip]) => chip.mark(true));
    if (wrong.length > 0) {
      const [chip, result] = wrong[0];
      chip.focus();
      offers.complain(chip, result);
      return;
    }
    offers.stop();
    const options = read
      .filter(([, result]) => 'value' in result)
      .map(([chip, result]) => ({ name: chip.option.name, type: chip.option.type, value: result.value }));
    const files = chips.filter((chip) => chip.file()).map((chip) => ({ name: chip.option.name, file: chip.file() }));
    onSubmit({ type: 2, data: commandData(leaf, options) }, files);
  }

  return { node: holder, start, submit, tailKey, tailInput: offerMore, tailFocus: offerMore, stop: offers.stop };
}
