// Does what the last part of the task's path says; stands in for a document that takes its worker down.
export default async function work({ path }) {
  const deed = path.split("/").at(-1);
  if (deed === "hang") for (;;);
  if (deed === "exit") process.exit(3);
  if (deed === "throw") throw new Error("thrown");
  if (deed === "late") setTimeout(() => Promise.reject(new Error("late")), 0);
  if (deed === "late") await new Promise((resolve) => setTimeout(resolve, 5000));
  if (deed === "hoard") await new Promise((resolve) => setTimeout(resolve, 1e6));
  if (deed === "fill") for (const hoard = []; ; ) hoard.push(new Array(1e5).fill(Math.random()));
  return { status: "ok", pages: { total: 1, read: 1, failed: 0, skipped: 0 } };
}
