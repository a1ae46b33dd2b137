import { squeeze } from "../text.js";

const MUNICIPALITY = /^(?:北京市|天津市|上海市|重庆市)/u;
const PROVINCE =
  /^(?:\p{Script=Han}{2,3}省|内蒙古自治区|广西壮族自治区|西藏自治区|宁夏回族自治区|新疆维吾尔自治区)/u;
/** No district or county stands before the city that holds it. */
const CITY = /^(?:(?![区县])\p{Script=Han}){2,7}?(?:自治州|地区|盟|市)/u;
const DISTRICT = /^\p{Script=Han}{1,9}?(?:自治县|新区|区|县)/u;
const COUNTY = /^\p{Script=Han}{1,9}?(?:自治县|自治旗|新区|区|县|旗|市)/u;

/** Texts that end like the name of a place and are none, and words of bodies that no place holds. */
const NO_PLACE =
  /(?:社区|园区|校区|城区|辖区|林区|景区|小区|片区|军区|矿区|库区|牧区|山区|郊区|保税区|工业区|开发区|示范区|保护区|管理区|度假区|城市|超市|上市|全市|本市|全区|本区|全县|本县)$|局|委|厅|办公|中心|公司|学|法院|检察|政府|医院|研究|年/u;

/** The region that a text begins with, such as 上海市普陀区, or null. */
export function regionIn(text: string): string | null {
  const plain = squeeze(text);
  const municipality = MUNICIPALITY.exec(plain)?.[0];
  if (municipality) return municipality + place(DISTRICT, plain.slice(municipality.length));
  const province = PROVINCE.exec(plain)?.[0] ?? "";
  const city = place(CITY, plain.slice(province.length));
  const county = place(COUNTY, plain.slice(province.length + city.length));
  return province + city + county || null;
}

function place(pattern: RegExp, text: string): string {
  const found = pattern.exec(text)?.[0] ?? "";
  return found.length > 1 && !NO_PLACE.test(found) ? found : "";
}

/** The most precise region that one of the texts begins with. */
export function regionOf(texts: readonly (string | null)[]): string | null {
  let best: string | null = null;
  for (const text of texts) {
    const region = text === null ? null : regionIn(text);
    if (region !== null && region.length > (best?.length ?? 0)) best = region;
  }
  return best;
}
