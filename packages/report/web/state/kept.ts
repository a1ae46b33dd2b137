/** A setting that the browser keeps; from disk some browsers keep none, then it lasts as long as the page. */
export function kept(name: string): string | undefined {
  try {
    return localStorage.getItem(`yusuan.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keep a setting, where the browser does. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`yusuan.${name}`, value);
  } catch {
    // It lasts as long as the page.
  }
}
