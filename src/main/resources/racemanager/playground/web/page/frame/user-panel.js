import { avatar } from '../core/avatar.js';
import { el, fill } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { displayName } from '../core/people.js';
import { LOCALES, word } from '../core/words.js';
import { membersByPersona } from './member-list.js';

/** Who the visitor is, in which language and which theme. */
export function userPanel(app) {
  const face = el('span', { class: 'user-face' });
  const actAs = el('select', {
    class: 'plain-select act-as',
    data: { testid: 'act-as' },
    on: { change: () => app.actAs(actAs.value) },
  });
  const language = el(
    'select',
    { class: 'plain-select', data: { testid: 'language' }, on: { change: () => app.chooseLocale(language.value) } },
    LOCALES.map(({ value, label }) => el('option', { value }, label)),
  );
  const theme = el('button', {
    type: 'button',
    class: 'icon-button',
    data: { testid: 'theme' },
    on: { click: () => app.toggleTheme() },
  });
  const caption = el('span', { class: 'user-caption' });
  const node = el(
    'div',
    { class: 'user-panel' },
    el('div', { class: 'user-who' }, face, el('label', { class: 'user-name' }, caption, actAs)),
    el('div', { class: 'user-settings' }, language, theme),
  );

  function redraw({ locale, theme: chosen }) {
    const { guild, member, memberId } = app.page();
    caption.textContent = word('act-as');
    actAs.setAttribute('aria-label', word('act-as'));
    language.setAttribute('aria-label', word('language'));
    language.value = locale;
    const next = word(chosen === 'dark' ? 'theme-light' : 'theme-dark');
    theme.setAttribute('aria-label', next);
    theme.title = next;
    fill(theme, icon(chosen === 'dark' ? 'sun' : 'moon'));
    fill(face, member ? avatar(member, 36) : null);
    if (!guild) return;
    const groups = membersByPersona(guild).filter(({ persona }) => persona !== 'bot');
    fill(
      actAs,
      groups.map(({ persona, members }) =>
        el(
          'optgroup',
          { label: word(persona) },
          members.map((m) => el('option', { value: m.user.id }, displayName(m))),
        ),
      ),
    );
    actAs.value = memberId;
  }

  return { node, redraw };
}
