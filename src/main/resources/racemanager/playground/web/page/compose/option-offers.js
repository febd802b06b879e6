import { el } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { localised, word } from '../core/words.js';
import { autocompleter } from './autocomplete.js';
import { commandData } from './command-index.js';
import { choiceRows, numbered, optionRowsFor } from './option-rows.js';
import { ATTACHMENT } from './option-values.js';

/** Shows what may go into the option in focus: its choices, the guild's people and places, or what its bot answers. */
export function optionOffers({ leaf, page, suggest, ask, chips, onPick }) {
  const complete = autocompleter(ask);
  let answered = { option: null, rows: null };

  function offer(chip) {
    const rows = rowsFor(chip);
    show(chip, rows, chip.text() && !rows ? chip.read() : {});
    if (chip.option.autocomplete && !chip.isPicked()) fetchChoices(chip);
  }

  function show(chip, rows, { problem, values }) {
    const description = localised(chip.option, 'description', page.locale);
    suggest.show({
      owner: chip.input,
      heading: heading(chip),
      hint: problem ? [icon('warn', { size: 14 }), word(problem, values)] : description,
      bad: Boolean(problem),
      rows,
      onPick: (row) => onPick(chip, row),
    });
  }

  const heading = ({ name, option }) => [
    el('b', {}, name),
    option.required ? null : el('span', { class: 'suggest-tag' }, word('optional')),
  ];

  function rowsFor(chip) {
    const typed = chip.isPicked() ? '' : chip.text();
    return chip.option.autocomplete ? answersFor(chip, typed) : optionRowsFor(chip.option, typed, page);
  }

  /** Until the bot has answered the newest text, its older answers are narrowed by it. */
  function answersFor(chip, typed) {
    if (answered.option !== chip.option) return null;
    return answered.rows.filter((row) => row.label.toLowerCase().includes(typed.trim().toLowerCase())).map(numbered);
  }

  function fetchChoices(chip) {
    const others = chips
      .filter((other) => other !== chip && other.option.type !== ATTACHMENT)
      .map((other) => ({ name: other.option.name, type: other.option.type, ...other.read() }))
      .filter((sent) => 'value' in sent);
    const focused = { name: chip.option.name, type: chip.option.type, value: chip.text(), focused: true };
    complete.request(commandData(leaf, [...others, focused]), (outcome) => {
      if (document.activeElement !== chip.input) return;
      if (outcome.kind !== 'choices') {
        show(chip, null, { problem: 'options-failed' });
        return;
      }
      answered = { option: chip.option, rows: choiceRows(outcome.frame.choices ?? [], page.locale) };
      show(chip, answered.rows.map(numbered), {});
    });
  }

  return { offer, complain: (chip, problem) => show(chip, rowsFor(chip), problem), stop: complete.cancel };
}
