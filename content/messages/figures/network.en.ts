import { grouped } from "../../../src/language/grouped.ts";
import type { LayerTrace } from "../../../src/model/types.ts";

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
const times = (factor: number) => (factor === 2 ? "twice" : `${factor} times`);

/** What the caption of the volumes depends on. */
export interface NetworkCaption {
  /** Whether the channels are kept in two halves. */
  readonly split: boolean;
  /** Whether the halves are two GPUs. */
  readonly twoDevices: boolean;
  /** Before which layers the halves read each other. */
  readonly across: readonly string[];
  /** Columns of zeros the first layer reads, columns that count for nothing, and how much too thick both are drawn. */
  readonly zeros: number;
  readonly unread: number;
  readonly factor: number;
}

/** Labels and sentences of “The network, to scale”. */
export const network = {
  title: "The network, to scale",
  input: "input",
  adaptive: "adaptive",
  refused: "refused",
  choose: "Layers: choose one with the arrow keys",
  gpu: (half: number) => `GPU ${half}`,
  group: (half: number) => `group ${half}`,
  each: (channels: number) => String(channels),
  cells: (n: number) => `${n} cells`,
  channels: (n: number) => `${n} channels`,
  columnsOfZeros: (n: number) => (n === 1 ? "1 column of zeros" : `${n} columns of zeros`),
  unreadColumns: (n: number) => (n === 1 ? "1 column never counts" : `${n} columns never count`),
  chosen: ({ id, input, output, axes, failure, units }: LayerTrace) => {
    if (!input || !output || failure) return `<b>${id}</b> cannot run at this size.`;
    const read = `${input.width}\u202f×\u202f${input.height}\u202f×\u202f${input.channels}`;
    if (!axes)
      return `<b>${id}</b> reads all of ${read} at once and leaves <res>${grouped(output.channels)}</res> numbers.`;
    const kernel = `${axes.width.kernel}\u202f×\u202f${axes.height.kernel}`;
    const shape = `${output.width}\u202f×\u202f${output.height}\u202f×\u202f${output.channels}`;
    return `<b>${id}</b> moves a window of <win>${kernel}</win> over ${read} in steps of <win>${axes.width.stride}</win> and leaves <res>${shape}</res>: ${grouped(units)} numbers.`;
  },
  caption: ({ split, twoDevices, across, zeros, unread, factor }: NetworkCaption) => {
    const halves = twoDevices
      ? "Each of the two GPUs holds half the channels"
      : "The channels are kept in two groups";
    const meet =
      across.length > 0
        ? `${halves}. Look where blue beams cross: only there, before ${list(across)}, do the two halves read each other.`
        : `${halves}, and no layer crosses over.`;
    return [
      "<b>The network, to scale.</b> Cross-sections count cells, length counts channels; fully connected layers are bars on a scale of their own.<do> Choose a layer to see its window and mark its row in the table.</do>",
      split ? meet : "Nothing is split here: every convolution reads all the channels before it.",
      zeros > 0 ? `The zeros at the input’s edge are drawn ${times(factor)} as thick as they are.` : "",
      unread > 0 ? `What never counts is drawn ${times(factor)} as thick as it is.` : "",
    ]
      .filter(Boolean)
      .join(" ");
  },
  text: (name: string, pieces: readonly { readonly name: string; readonly shape: string | null }[]) => {
    const refused = pieces.find(({ shape }) => shape === null);
    const said = pieces.map((piece) => piece.shape ?? (piece === refused ? "refused" : "not reached"));
    return `${name}: ${pieces.map((piece, i) => `${piece.name} ${said[i]}`).join(", ")}.`;
  },
};
