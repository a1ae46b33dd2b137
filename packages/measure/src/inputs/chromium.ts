/** The browser that shows pages of the report. */
export const CHROMIUM = process.env.YUSUAN_CHROMIUM ?? "/usr/bin/chromium";
