import type { BBox } from "@yusuan/schema";
import type { DocumentPage, FigureData, Placed } from "../../../src/contract/document-data.js";
import { html } from "../../dom/element.js";
import { label, say } from "../../language/language.js";
import { pageWords, WORDS } from "../../language/words.js";
import type { DocumentModel } from "../model/model.js";
import { boxOn, layer } from "./boxes.js";
import { cellShapes } from "./cell-shapes.js";
import { drawnText } from "./drawn-text.js";
import { markedOn } from "./marked.js";
import { standsFor } from "./stands-for.js";

/** A page with its layers. */
export type Sheet = {
  readonly node: HTMLElement;
  /** Draw what lies over the page; done once it comes near the view. */
  readonly fill: () => void;
  /** Light boxes up, instead of those before. */
  readonly light: (lights: readonly Light[]) => void;
  /** The first box that is lit. */
  readonly lit: () => Element | undefined;
};

export type Light = { readonly bbox: BBox; readonly kind: "chosen" | "term" | "pointed" };

type SizedPage = DocumentPage & { readonly width: number; readonly height: number };

export function isSized(page: DocumentPage): page is SizedPage {
  return page.width !== null && page.height !== null;
}

export function createSheet(model: DocumentModel, page: SizedPage): Sheet {
  const { number, width, height, picture } = page;
  const [cells, figures, lights] = ["cells", "figures", "lights"].map((name) => layer(name, width, height));
  const paper = html("div", { class: "paper", role: "img" });
  label(paper, { "aria-label": pageWords(number) });
  paper.style.aspectRatio = `${width} / ${height}`;
  if (picture) {
    const { src, width: across, height: down } = picture;
    paper.append(
      html("img", { src, width: across, height: down, loading: "lazy", decoding: "async", alt: "" }),
    );
  }
  paper.append(...[cells, figures, lights].filter((each) => each !== undefined));
  const caption = html("figcaption", {}, say(pageWords(number)));
  if (!picture) caption.append(" · ", say(page.noPicture ?? WORDS.ofReadings));
  if (page.reason) caption.append(" · ", say(page.reason));
  const node = html("figure", { class: "sheet", id: `page-${number}` }, caption, paper);
  node.classList.toggle("drawn", !picture);
  node.classList.toggle("landscape", width > height);
  node.style.setProperty("--ratio", (width / height).toFixed(4));
  let filled = false;
  return {
    node,
    fill: () => {
      if (filled) return;
      filled = true;
      const placed = cellsOn(model, number);
      const texts = [...placed, ...model.texts.filter((text) => text.page === number)];
      const isParagraph = standsFor(texts);
      cells?.append(...model.tables.flatMap((table) => cellShapes(table, number)));
      const marked = markedOn(model.figuresOfPage(number));
      const box = (className: string) => (figure: FigureData) =>
        figure.bbox
          ? [boxOn(figure.bbox, 2, { class: `${figure.status} ${className}`, "data-figure": figure.id })]
          : [];
      // Numbers lie over the box of the paragraph that they stand in.
      figures?.append(
        ...marked.filter(isParagraph).flatMap(box("paragraph")),
        ...marked.filter((figure) => !isParagraph(figure)).flatMap(box("number")),
      );
      if (picture) return;
      paper.prepend(...texts.flatMap((text) => drawnText(text, width, height) ?? []));
    },
    light: (boxes) => {
      lights?.replaceChildren(...boxes.map(({ bbox, kind }) => boxOn(bbox, 3, { class: kind })));
    },
    lit: () => lights?.querySelector(".pointed") ?? lights?.firstElementChild ?? undefined,
  };
}

function cellsOn({ tables }: DocumentModel, page: number): readonly (Placed & { readonly text: string })[] {
  return tables
    .filter(({ pages }) => pages.includes(page))
    .flatMap(({ cells }) => cells.filter((cell) => cell.page === page));
}
