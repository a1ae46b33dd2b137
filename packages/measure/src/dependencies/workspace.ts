/** What the check needs of a package.json. */
export type Manifest = {
  readonly name: string;
  /** Entries of the package: `.` is the index, `./names` is what others import as `NAME/names`. */
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
};

/** A source file; `path` goes from the package's folder and is parted by `/`: `src/index.ts`. */
export type SourceText = { readonly path: string; readonly text: string };

export type WorkspacePackage = {
  /** Name of its folder, the name after `@yusuan/` as well. */
  readonly folder: string;
  readonly manifest: Manifest;
  readonly sources: readonly SourceText[];
};

/** The repository as the check sees it. `document` is the text of docs/dependencies.md. */
export type Workspace = {
  readonly root: Manifest;
  readonly packages: readonly WorkspacePackage[];
  readonly document: string;
};

export const SCOPE = "@yusuan/";

/** What may be imported of a package: its name, and its name with each other entry. */
export function entriesOf({ name, exports = {} }: Manifest): readonly string[] {
  return [name, ...Object.keys(exports).map((entry) => `${name}${entry.slice(1)}`)];
}

/** All dependencies that a manifest names, with their versions. */
export function namedDependencies(manifest: Manifest): readonly (readonly [name: string, version: string])[] {
  return [
    manifest.dependencies,
    manifest.devDependencies,
    manifest.optionalDependencies,
    manifest.peerDependencies,
  ].flatMap((group) => Object.entries(group ?? {}));
}

/** Those of them that are no packages of this workspace. */
export function externalDependencies(
  manifest: Manifest,
): readonly (readonly [name: string, version: string])[] {
  return namedDependencies(manifest).filter(([name]) => !name.startsWith(SCOPE));
}
