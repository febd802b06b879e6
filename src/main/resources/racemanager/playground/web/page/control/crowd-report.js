import { el, fill } from '../core/dom.js';
import { word } from '../core/words.js';

const FIGURES = ['p50_ms', 'p99_ms', 'slowest_ms', 'per_second'];

/** How the bot takes a crowd: how far it is, how long answers take, and which answers there were. */
export function crowdReport() {
  const done = el('div', { class: 'crowd-done' });
  const lost = el('div', { class: 'crowd-lost' });
  const bar = el('div', { class: 'crowd-bar', role: 'progressbar', 'aria-valuemin': '0' }, done, lost);
  const line = el('p', { class: 'crowd-line', data: { testid: 'crowd-line' } });
  const figures = FIGURES.map((name) => figure(name));
  const heading = el('h4', {});
  const answers = el('ul', { class: 'crowd-answers' });
  const announcer = el('div', { class: 'sr-only', role: 'status' });
  const body = el(
    'div',
    { class: 'crowd-report', hidden: true },
    bar,
    line,
    el(
      'dl',
      { class: 'crowd-figures' },
      figures.map((each) => each.node),
    ),
    heading,
    answers,
  );
  let finished = null;

  function redraw(report, locale) {
    body.hidden = !report;
    if (!report) return;
    const count = new Intl.NumberFormat(locale);
    const words = Object.fromEntries(
      ['asked', 'answered', 'failed', 'slow'].map((name) => [name, count.format(report[name] ?? 0)]),
    );
    bar.setAttribute('aria-label', word('crowd'));
    bar.setAttribute('aria-valuemax', String(report.asked));
    bar.setAttribute('aria-valuenow', String(report.answered + report.failed));
    done.style.width = share(report.answered, report.asked);
    lost.style.width = share(report.failed, report.asked);
    line.textContent = word('crowd-line', words);
    line.classList.toggle('bad', report.failed > 0);
    figures.forEach((each) => each.redraw(report, count));
    heading.textContent = word('crowd-answers');
    heading.hidden = !report.answers?.length;
    drawAnswers(report.answers ?? [], count);
    announce(report);
  }

  function drawAnswers(list, count) {
    const most = Math.max(1, ...list.map((answer) => answer.count));
    fill(
      answers,
      list.map((answer) =>
        el(
          'li',
          { style: { '--share': share(answer.count, most) } },
          el('span', { class: 'answer-text', title: answer.text }, answer.text),
          el('span', { class: 'answer-count' }, count.format(answer.count)),
        ),
      ),
    );
  }

  /** Said once, when the last has been answered: a count that is read out all the time helps nobody. */
  function announce(report) {
    if (report.running) finished = null;
    else if (finished !== report.id) {
      finished = report.id;
      announcer.textContent = line.textContent;
    }
  }

  return { node: el('div', {}, announcer, body), redraw };
}

const share = (part, whole) => `${Math.min(100, (100 * part) / Math.max(1, whole))}%`;

function figure(name) {
  const label = el('dt', {});
  const value = el('dd', { data: { testid: `crowd-${name}` } });
  function redraw(report, count) {
    label.textContent = word(`crowd-${name}`);
    const number = report[name];
    const known = number !== null && number !== undefined && report.answered > 0;
    value.textContent = known
      ? `${count.format(Math.round(number))}${name.endsWith('_ms') ? ' ms' : ''}`
      : '–';
  }
  return { node: el('div', {}, label, value), redraw };
}
