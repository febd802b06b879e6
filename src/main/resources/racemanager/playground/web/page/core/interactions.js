import { Refusal } from './api.js';
import { word } from './words.js';

/** The server reports an unanswered interaction after Discord's three seconds; this is for a lost socket only. */
const GIVE_UP_AFTER = 20_000;

/**
 * Sends interactions and waits for what the socket says of them. An outcome is one of
 * `{ kind: 'success' | 'modal' | 'choices', frame }` or `{ kind: 'failure', message }`.
 */
export function createInteractions(send) {
  const waiting = new Map();
  let last = 0;

  function nonce() {
    last = Math.max(last + 1, Date.now() * 1000);
    return String(last);
  }

  function start(payload, { files, place } = {}) {
    const mark = nonce();
    const outcome = new Promise((resolve) => {
      const timer = setTimeout(() => settle(mark, { kind: 'failure', message: word('no-answer') }), GIVE_UP_AFTER);
      waiting.set(mark, { resolve, timer });
    });
    send({ ...payload, nonce: mark }, files, place).catch((error) => settle(mark, refused(error)));
    return { nonce: mark, outcome };
  }

  function settle(mark, outcome) {
    const entry = waiting.get(mark);
    if (!entry) return;
    clearTimeout(entry.timer);
    waiting.delete(mark);
    entry.resolve(outcome);
  }

  /** Takes the frames that end an interaction and says whether this was one. */
  function take({ t, d }) {
    const kinds = { INTERACTION_SUCCESS: 'success', INTERACTION_MODAL: 'modal', INTERACTION_CHOICES: 'choices' };
    if (t === 'INTERACTION_FAILURE') settle(d.nonce, { kind: 'failure', message: d.message });
    else if (kinds[t]) settle(d.nonce, { kind: kinds[t], frame: d });
    else return false;
    return true;
  }

  return { start, take };
}

function refused(error) {
  if (error instanceof Refusal) return { kind: 'failure', message: `${word('interaction-failed')}: ${error.message}` };
  return { kind: 'failure', message: word('interaction-failed') };
}
