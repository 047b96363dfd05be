import type { ReceptiveFieldNotice } from "../../src/figures/ReceptiveField.tsx";
import { grouped } from "../../src/language/grouped.ts";
import { half } from "../../src/language/half.ts";
import type { CropAxis } from "../../src/model/crop.ts";

/** What the sieve's caption names. */
export interface SieveResult {
  /** Sizes left: at first, then after each condition. */
  readonly left: readonly number[];
  readonly passing: readonly number[];
  /** The sentence on the size everybody asks about. */
  readonly landmark: string;
}

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

/** Captions that never change: the page has them prerendered, so the browser fetches none; embeds and the build do. */
export const captions = {
  crop: {
    text: (even: CropAxis, odd: CropAxis, oddName: string, paper: number) =>
      `<b>Where ${even.crop} comes from.</b> The shorter side is scaled to ${even.picture}, the middle ${even.picture}\u202f×\u202f${even.picture} is kept, and training takes a random crop of it. <do>Drag the crop, or use the arrow keys. </do>In the 2012 code the crop’s side is the picture’s less twice a border, so always even: ${even.picture}\u00a0−\u00a0${odd.crop}\u00a0=\u00a0${odd.rest} would need a border of ${half(odd.border)}. ${oddName} crops ${odd.crop} all the same and divides ${odd.rest} by 2 as integers. The 2012 code allows ${even.places}\u202f×\u202f${even.places} places, so ${grouped(2 * even.places ** 2)} crops with their mirror images; the paper counts ${grouped(paper)}, which is ${even.rest}\u202f×\u202f${even.rest}\u202f×\u202f2.`,
    /** After the caption, with the space between. */
    sources: " Lines: ",
    listSeparator: ", ",
    fullStop: ".",
  },
  everySize: (width: number) =>
    `<b>Every size at once.</b> A row for each implementation, a column for each input size.<do> Drag the line, or tap a cell, to move the whole page; point at a cell to read it; click a name to choose it.</do> The ONNX row leaves its file’s fixed input aside. The 2012 source, its partialSum and its crop left aside, takes ${width} ${width === 1 ? "size" : "sizes"} and no more.`,
  agreement: (size: number) => ` ${size} closes its run and opens the one that rounds down everywhere.`,
  oneRow: (output: number, read: number) =>
    `<b>The two ends of one row.</b> Rows are lined up by their windows, and the middle is folded.<do> Play the windows one by one, or drag across a row.</do> Whatever gives ${output} reads the same ${read} columns; versions differ only in what fills them.`,
  receptiveField: ({ layer, share, one, other }: ReceptiveFieldNotice) =>
    `<b>What one neuron sees.</b> Through convolutions and pools a cell depends on one part of the picture, its receptive field. Hatched is what lies beyond the edge: zeros that the convolutions read (pools read nothing there).<do> Choose a layer, drag over a picture or use the arrow keys.</do> In the ${one.name} at ${one.size} the top left cell of ${layer} sees more zeros than picture, ${percent(share)}, and cell ${one.after.cell} runs over by ${one.after.zeros}, the very zeros at the end of conv1’s row; ${other.name} at ${other.size} shares them out: cell ${other.before.cell} has ${other.before.zeros} before the picture, cell ${other.after.cell} has ${other.after.zeros} after it.`,
  sieve: ({ left, passing, landmark }: SieveResult) =>
    `<b>The sieve.</b> What the 2012 source allows, asked of its own partialSum and its crop alone.<do> Turn a switch off, or point at a size to see where it falls.</do> With all of them on, only ${passing.join(" and ")} are left: ${left.join(" →\u00a0")}; ${landmark}`,
};
