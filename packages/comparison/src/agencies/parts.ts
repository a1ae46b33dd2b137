/** A name cut where names of offices have joints: 上海市普陀区 + 人民政府办公室. */
type AgencyParts = { readonly region: string; readonly body: string };

const PLACE =
  "(?:[^省市县区盟旗]{1,10}?(?:省|自治区|特别行政区|市|自治州|地区|盟|自治县|县|自治旗|旗|新区|矿区|林区|区))";
const REGION = new RegExp(`^${PLACE}{1,3}`, "u");

/** 市府办, 区委办: the level stands for a region that is not named. Not 市场监督管理局 or 市政管理局. */
const LEVEL = /^[省市县区](?!场|容|域|政(?!府))(?=.{2})/u;

/**
 * Region and body of an agency's name. `region` of the document serves where the name begins with it, else the
 * places that the name begins with.
 */
export function agencyParts(name: string, region: string | null): AgencyParts {
  if (region !== null && region !== "" && name.startsWith(region) && name.length > region.length) {
    return { region, body: name.slice(region.length) };
  }
  const found = REGION.exec(name)?.[0] ?? LEVEL.exec(name)?.[0] ?? "";
  return found.length < name.length
    ? { region: found, body: name.slice(found.length) }
    : { region: "", body: name };
}

/** Whether one region says the other with its upper levels left out: 普陀区 of 上海市普陀区. */
export function isSameRegion(a: string, b: string): boolean {
  return a === b || a.endsWith(b) || b.endsWith(a);
}
