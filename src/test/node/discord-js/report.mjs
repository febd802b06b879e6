// One line of JSON for each thing that was seen; the test reads them.
export function report(step, seen = {}) {
  process.stdout.write(`${JSON.stringify({ step, ...seen })}\n`);
}

export function reportTrouble(where, error) {
  report('trouble', { where, message: String(error?.stack ?? error) });
}
