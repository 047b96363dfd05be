import type { LaterMessages } from "../../content/messages/types.ts";
import { download } from "../ui/download.ts";
import { permalink } from "./permalink.ts";

/** Saves the figure above one of the buttons that Island.server.tsx puts under it, as SVG or PNG, and says so. */
export async function exportFigure(
  button: HTMLButtonElement,
  { tools }: Pick<LaterMessages, "tools">,
): Promise<void> {
  const bar = button.parentElement;
  const status = bar?.querySelector("[role=status]");
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  const island = bar?.previousElementSibling;
  const figure = island?.querySelector("figure");
  if (!(island instanceof HTMLElement) || !figure) return;
  try {
    say(tools.saved(await save(figure, island.dataset.island ?? "figure", button.dataset.format === "png")));
  } catch {
    say(tools.figureFailed);
  }
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
