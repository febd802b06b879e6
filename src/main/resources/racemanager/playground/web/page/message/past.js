const PAGE = 50;
/** Fewer than this may not fill the window, and who cannot scroll cannot ask for older ones. */
const ENOUGH = 25;

/**
 * The messages before one, or the newest, as far back as it takes to find some that are shown; with the `oldest`
 * that was looked at and whether that was the first of all.
 */
export async function pastBefore(before, { fetch, isShown }) {
  const found = { messages: [], oldest: before, complete: false };
  while (!found.complete && found.messages.length < ENOUGH) {
    const messages = await fetch({ limit: PAGE, before: found.oldest });
    found.messages.unshift(...messages.filter(isShown));
    found.oldest = messages[0]?.id ?? found.oldest;
    found.complete = messages.length < PAGE;
  }
  return found;
}
