/** A line of one side of a two-sided statement, with its name. */
type Named = { readonly id: string; readonly name: string };

type Outline = { readonly parents: ReadonlyMap<string, string>; readonly groups: ReadonlySet<string> };

/**
 * The outline with the funds of a balance as its parts: below 年初财政拨款结转和结余 the funds stand once more, with
 * ordinals that begin anew or none.
 */
export function withBalances(lines: readonly Named[], { parents, groups }: Outline): Outline {
  const found = new Map(parents);
  const sums = new Set(groups);
  let balance: string | undefined;
  for (const { id, name } of lines) {
    if (/^年[初末](?:财政拨款)?结转和?结余/u.test(name)) balance = id;
    else if (balance !== undefined && /^(?:一般公共预算|政府性基金|国有资本经营)/u.test(name)) {
      found.set(id, balance);
      sums.add(balance);
    } else balance = undefined;
  }
  return { parents: found, groups: sums };
}
