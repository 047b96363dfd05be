import type { CoreMessages } from "../../content/messages/types.ts";
import { download } from "../calculator/download.ts";
import { permalink } from "./permalink.ts";

/**
 * Saves a figure as SVG or PNG when one of the buttons under it is pressed (Island.server.tsx puts them there). One
 * listener serves all figures, and what it needs is fetched with the first.
 */
export function listenForFigureExports({ exportMenu }: CoreMessages): void {
  document.addEventListener("click", (event) => {
    const button =
      event.target instanceof Element &&
      event.target.closest<HTMLButtonElement>(".figure-export button[data-format]");
    if (!button) return;
    const bar = button.parentElement;
    const status = bar?.querySelector("[role=status]");
    const say = (text: string) => {
      if (status) status.textContent = text;
    };
    const island = bar?.previousElementSibling;
    const figure = island?.querySelector("figure");
    if (!(island instanceof HTMLElement) || !figure) return;
    save(figure, island.dataset.island ?? "figure", button.dataset.format === "png")
      .then((file) => say(exportMenu.saved(file)))
      .catch(() => say(exportMenu.figureFailed));
  });
}

async function save(figure: HTMLElement, name: string, asPng: boolean): Promise<string> {
  const { figureAsSvg, svgAsPng } = await import("../export/figure/index.ts");
  const caption = figure.querySelector("figcaption");
  const drawn = figureAsSvg(figure, {
    title: caption?.querySelector("strong")?.textContent ?? name,
    description: caption?.textContent ?? "",
    link: permalink(),
  });
  const blob = asPng ? await svgAsPng(drawn) : new Blob([drawn.svg], { type: "image/svg+xml" });
  const file = `alexnet-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.${asPng ? "png" : "svg"}`;
  download(file, blob);
  return file;
}
