import type { Message, Page } from "@yusuan/schema";
import type { DrawAnswer } from "./drawing.js";
import {
  cannotDraw,
  cannotOpen,
  ended,
  GIVEN_UP,
  NOT_DRAWN,
  outOfTime,
  TOOK_TOO_LONG,
  tooSlow,
} from "./no-picture.js";
import { createPainter, type Loss, type Painter } from "./painter.js";

/** A file whose pages are drawn. */
type DrawnFile = { readonly fileName: string; readonly bytes: Uint8Array };

/** Takes a page that was drawn. */
type OnPage = (page: Page, drawn: Extract<DrawAnswer, { kind: "drawn" }>) => Promise<void>;

/** Why pages have no picture, by their number; `all` where none has. */
type Missing = { readonly all?: Message; readonly pages: ReadonlyMap<number, Message> };

export type Drawer = {
  /**
   * Draw pages, some at a time, in any order. Whatever a page does, the others are drawn.
   * @throws what `onPage` throws; then no more pages are drawn.
   */
  readonly draw: (file: DrawnFile, pages: readonly Page[], onPage: OnPage) => Promise<Missing>;
  readonly close: () => Promise<void>;
};

export type DrawerOptions = {
  /** Pages at a time. */
  readonly jobs: number;
  /** Seconds that the pages of one document may take. */
  readonly timeLimitSeconds: number;
  /** Seconds that one page may take. */
  readonly pageLimitSeconds?: number;
  /** Compiled module that draws. */
  readonly worker?: URL;
};

/** Small print can be read, and a page of text takes some 30 KB. */
const DPI = 110;
/** Pixels along the longer side that WebP can hold. */
const MOST_ALONG = 16_000;
const POINTS_PER_INCH = 72;
const PAGE_LIMIT_SECONDS = 20;
/** So many pages may be lost before the rest of a document is not tried. */
const MOST_LOST = 3;
/** One thread more is worth opening the document in for so many pages. */
const PAGES_PER_JOB = 3;

// From src (in tests) as from dist this is the build.
const WORKER = new URL("../../dist/pictures/worker.js", import.meta.url);

/** Draws pages in threads of their own, so that a page that hangs or breaks its thread costs its picture only. */
export function createDrawer(options: DrawerOptions): Drawer {
  const { jobs, timeLimitSeconds, pageLimitSeconds = PAGE_LIMIT_SECONDS, worker = WORKER } = options;
  const painters = Array.from({ length: Math.max(1, jobs) }, () => createPainter(worker));

  const draw = async (file: DrawnFile, pages: readonly Page[], onPage: OnPage): Promise<Missing> => {
    const end = performance.now() + 1000 * timeLimitSeconds;
    // A timer may fire a little before its time, so that a time that is up is remembered, not measured again.
    let isOver = false;
    const left = () => (isOver ? 0 : Math.max(0, end - performance.now()));
    const missing = new Map<number, Message>();
    const queue = [...pages];
    const [first, ...others] = painters;
    let lost = 0;
    const open = (painter: Painter) => painter.ask({ kind: "open", ...file }, left());
    const opened = first && (await open(first));
    const refused = opened && refusal(opened);
    if (!first || refused) return { ...(refused && { all: refused }), pages: missing };

    const work = async (painter: Painter, isOpen: boolean): Promise<void> => {
      let ready = isOpen;
      for (let page = queue.shift(); page; page = queue.shift()) {
        if (lost >= MOST_LOST) {
          missing.set(page.number, GIVEN_UP);
          continue;
        }
        if (left() <= 0) {
          missing.set(page.number, outOfTime(timeLimitSeconds));
          continue;
        }
        ready = painter.lives() && ready;
        const again = ready ? undefined : await open(painter);
        const isOpened = again === undefined || again.kind === "opened";
        const rest = left();
        const milliseconds = Math.min(1000 * pageLimitSeconds, rest);
        const answer = isOpened
          ? await painter.ask({ kind: "page", page, dpi: dpiOf(page) }, milliseconds)
          : again;
        ready = true;
        if (answer.kind === "drawn") {
          await onPage(page, answer).catch((error: unknown) => {
            queue.length = 0;
            throw error;
          });
          continue;
        }
        if (answer.kind === "timeout" || answer.kind === "ended") lost += 1;
        // Opening again may take what is left of the document's time, and a page no more than that.
        const wasLast = answer.kind === "timeout" && (!isOpened || milliseconds === rest);
        isOver ||= wasLast;
        missing.set(page.number, wasLast ? outOfTime(timeLimitSeconds) : reason(answer, pageLimitSeconds));
      }
    };
    const helpers = others.slice(0, Math.ceil(pages.length / PAGES_PER_JOB) - 1);
    const works = [work(first, true), ...helpers.map((painter) => work(painter, false))];
    // All of them have ended before the next document begins.
    for (const result of await Promise.allSettled(works)) {
      if (result.status === "rejected") throw result.reason;
    }
    return { pages: missing };
  };
  return {
    draw,
    close: async () => {
      await Promise.all(painters.map((painter) => painter.close()));
    },
  };
}

function dpiOf({ width, height }: Page): number {
  return Math.min(DPI, (MOST_ALONG * POINTS_PER_INCH) / Math.max(1, width ?? 0, height ?? 0));
}

/** Why no page of a document is drawn. */
function refusal(answer: DrawAnswer | Loss): Message | undefined {
  if (answer.kind === "opened") return answer.drawable ? undefined : NOT_DRAWN;
  if (answer.kind === "failed") return cannotOpen(answer.message);
  return cannotOpen(answer.kind === "ended" ? ended(answer.detail) : TOOK_TOO_LONG);
}

function reason(answer: Exclude<DrawAnswer, { kind: "drawn" }> | Loss, seconds: number): Message {
  if (answer.kind === "timeout") return tooSlow(seconds);
  if (answer.kind === "failed") return cannotDraw(answer.message);
  return cannotDraw(answer.kind === "ended" ? ended(answer.detail) : ended("opened twice"));
}
