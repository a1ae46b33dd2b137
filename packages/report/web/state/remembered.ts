/** What lasts as long as the tab, for each page by itself; from disk some browsers keep nothing. */
export function recalled(name: string): URLSearchParams {
  try {
    return new URLSearchParams(sessionStorage.getItem(keyOf(name)) ?? "");
  } catch {
    return new URLSearchParams();
  }
}

/** Keep values for when the page is opened again; those that are undefined, false or empty are left out. */
export function remember(
  name: string,
  values: Readonly<Record<string, string | number | boolean | undefined>>,
): void {
  const kept = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined && value !== false && value !== "") kept.set(key, String(value));
  }
  try {
    sessionStorage.setItem(keyOf(name), kept.toString());
  } catch {
    // The page begins anew the next time.
  }
}

function keyOf(name: string): string {
  return `yusuan.${name} ${location.pathname}`;
}
