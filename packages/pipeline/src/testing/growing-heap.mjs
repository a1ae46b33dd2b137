import { getHeapStatistics } from "node:v8";

const used = () => getHeapStatistics().used_heap_size;
const item = (n) => ({ name: n, box: { left: n + 0.5, right: n + 1.5 }, runs: [{ n }, { n }, { n }, { n }] });

/**
 * Stands in for many documents one after another: some things live as long as the thread, others just long enough to
 * leave the nursery. Tells as the reason how many times of what lives the heap took at most.
 */
export default function work() {
  const living = Array.from({ length: 150_000 }, (_, n) => item(n));
  const passing = Array.from({ length: 30_000 }, (_, n) => item(n));
  const live = used();
  let most = 0;
  for (let n = 0; n < 1_000_000; n += 1) {
    passing[n % passing.length] = item(n);
    if (n % 1000 === 0) most = Math.max(most, used());
  }
  // `living` is looked at so that it is held until here.
  const pages = { total: 1, read: 1, failed: 0, skipped: 0 };
  return { status: living.length > 0 ? "ok" : "failed", reason: String(most / live), pages };
}
