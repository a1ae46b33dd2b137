import type { Message, Page } from "@yusuan/schema";

/** What the threads that draw are asked; the pages of a document after the document itself. */
export type DrawRequest =
  | { readonly kind: "open"; readonly fileName: string; readonly bytes: Uint8Array }
  | { readonly kind: "page"; readonly page: Page; readonly dpi: number };

/** What they answer. */
export type DrawAnswer =
  /** `drawable`: whether pages of this format are drawn at all. */
  | { readonly kind: "opened"; readonly drawable: boolean }
  | { readonly kind: "drawn"; readonly width: number; readonly height: number; readonly webp: Uint8Array }
  | { readonly kind: "failed"; readonly message: Message };
