const PAUSE = 200;

/** Asks a bot for choices once typing pauses; an answer to an older question is dropped. */
export function autocompleter(ask) {
  let timer = null;
  let latest = 0;

  function request(data, onAnswer) {
    clearTimeout(timer);
    const mine = ++latest;
    timer = setTimeout(async () => {
      const outcome = await ask({ type: 4, data });
      if (mine === latest) onAnswer(outcome);
    }, PAUSE);
  }

  function cancel() {
    clearTimeout(timer);
    latest += 1;
  }

  return { request, cancel };
}
