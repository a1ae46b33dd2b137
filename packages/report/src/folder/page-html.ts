/**
 * What a page of the report may load: its own script, style sheet and pictures, nothing from elsewhere, and no text may
 * become markup or code. Opened from disk, `'self'` is the disk.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/**
 * The HTML of a page; it holds nothing of any document.
 * @param root way to the folder of the report, `""` or one that ends in `/`
 */
export function pageHtml(root: string, data: string): string {
  return `<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>yusuan</title>
<link rel="stylesheet" href="${root}assets/report.css">
<script src="${root}assets/report.js" defer></script>
<script src="${data}" defer></script>
</head>
<body>
<noscript>请启用 JavaScript 查看。 / Please enable JavaScript.</noscript>
</body>
</html>
`;
}
