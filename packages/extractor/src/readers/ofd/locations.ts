/** The folder of an entry, with `/` at its end; none for the root. */
export function folderOf(entry: string): string {
  return entry.slice(0, entry.lastIndexOf("/") + 1);
}

/**
 * Names under which the file of an ST_Loc (GB/T 33190, 7.3) may stand, likeliest first: from the root where it begins
 * with `/`, else from the folders, nearest first, and last from the root, as some programs write it.
 */
export function candidatesOf(location: string, folders: readonly string[]): readonly string[] {
  const path = location.trim().replaceAll("\\", "/");
  if (path.startsWith("/")) return [normal(path), ...folders.map((folder) => normal(folder + path))];
  return [...folders.map((folder) => normal(folder + path)), normal(path)];
}

/** The path without `.`, `..` and doubled slashes; it never leaves the package. */
function normal(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
