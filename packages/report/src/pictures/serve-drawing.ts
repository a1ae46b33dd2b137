import type { MessagePort } from "node:worker_threads";
import type { PagePictures } from "@yusuan/extractor";
import { InputError, type Message } from "@yusuan/schema";
import type { DrawAnswer, DrawRequest } from "./drawing.js";
import { webpOf } from "./webp.js";

/** Opens a file to draw its pages; undefined where pages of its format are not drawn. */
type OpenPictures = (file: {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}) => Promise<PagePictures | undefined>;

/** Answer what is asked through `port`, one request after the other. The document that was opened last is held. */
export function serveDrawing(port: MessagePort, open: OpenPictures): void {
  let pictures: PagePictures | undefined;
  const answer = async (request: DrawRequest): Promise<DrawAnswer> => {
    if (request.kind === "open") {
      await pictures?.close();
      pictures = undefined;
      pictures = await open(request);
      return { kind: "opened", drawable: pictures !== undefined };
    }
    if (!pictures) throw new Error("no document is open");
    const picture = await pictures.picture(request.page, request.dpi);
    const { width, height } = picture;
    return { kind: "drawn", width, height, webp: await webpOf(picture, request.page) };
  };
  port.on("message", (request: DrawRequest) => {
    answer(request)
      .catch((error: unknown): DrawAnswer => ({ kind: "failed", message: saidBy(error) }))
      .then((said) => port.postMessage(said));
  });
}

function saidBy(error: unknown): Message {
  if (error instanceof InputError) return error.text;
  const detail = error instanceof Error ? error.message : String(error);
  return { en: detail, zh: detail };
}
