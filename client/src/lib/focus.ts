/** Somebody types, chooses or stands on something: nothing on the page may move under his hands. */
export function hasFocus(): boolean {
  const active = document.activeElement;
  // A heading that took the focus on arrival is no control.
  return active !== null && active !== document.body && !active.matches('[tabindex="-1"]');
}
