const dark = matchMedia('(prefers-color-scheme: dark)');

/** The visitor's choice, else what the system prefers. */
export function chosenTheme(wanted) {
  if (wanted === 'dark' || wanted === 'light') return wanted;
  return dark.matches ? 'dark' : 'light';
}

export function showTheme(theme) {
  document.documentElement.dataset.theme = theme;
}
