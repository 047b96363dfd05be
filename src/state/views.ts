import { IMPLEMENTATIONS } from "../implementations/index.ts";
import { LAYER_IDS } from "../model/types.ts";
import { type Codec, wholeNumber } from "./fields.ts";

/** One choice a reader makes in a figure: how a link writes it, and what it is when a link is silent. */
interface ViewField<T> {
  readonly codec: Codec<T>;
  readonly start: T;
}

/**
 * Largest place a link may name in a row of windows or cells. How many there are depends on the page's state, which the
 * figure knows: it shows the last of them for any place beyond.
 */
const LAST_PLACE = 2048;

/** The layers whose output has sides: convolutions and pools, in the order of the network. */
export const SPATIAL = LAYER_IDS.filter((id) => !id.startsWith("fc"));
const IDS: readonly string[] = IMPLEMENTATIONS.map(({ id }) => id);

/** Yes or no, as 1 or 0. */
const flag: Codec<boolean> = {
  read: (text) => (text === "1" || text === "0" ? { value: text === "1", exact: true } : null),
  write: (value) => (value ? "1" : "0"),
};

/**
 * What readers can choose in the figures, by figure and field: the keys `figure.field` of a link. Published keys never
 * change. These are apart from the page's state because no sum depends on them.
 */
export const VIEWS = {
  row: { window: whole(0, LAST_PLACE, 0) },
  sizes: { zoom: choice(["near", "all"], "near") },
  staircases: { layer: choice(SPATIAL, "conv1") },
  sieve: { off: list(wholeNumber({ min: 0, max: 9 }), []), inspected: whole(1, 256, 227) },
  network: { layer: optional(oneOf(LAYER_IDS)) },
  crop: {
    way: choice(["alexnet-2012", "caffe"], "alexnet-2012"),
    x: optional(wholeNumber({ min: 0, max: 32 })),
    y: optional(wholeNumber({ min: 0, max: 32 })),
    mirrored: { codec: flag, start: false },
  },
  field: {
    layer: choice(SPATIAL, "pool5"),
    column: whole(0, LAST_PLACE, 0),
    row: whole(0, LAST_PLACE, 0),
    first: choice(["as-set", ...IDS], "as-set"),
    second: choice(["as-set", ...IDS], "torchvision"),
  },
  compare: {
    table: choice(["facts", "layers"], "facts"),
    reference: choice(IDS, "alexnet-2012"),
    other: choice(IDS, "torchvision"),
    shown: list(oneOf(IDS), ["alexnet-2012", "caffe", "torchvision", "mmpretrain", "tf-slim", "d2l"]),
  },
} as const;

/** A figure with choices of its own. */
export type ViewName = keyof typeof VIEWS;

/** What a reader has chosen in one figure. */
export type View<N extends ViewName> = {
  readonly [F in keyof (typeof VIEWS)[N]]: (typeof VIEWS)[N][F] extends ViewField<infer T> ? T : never;
};

/** The choices that differ from the start, as a link writes them: `figure.field` → text. */
export type ViewTexts = Readonly<Record<string, string>>;

/** No choices: every figure as it is first seen. */
export const NO_VIEWS: ViewTexts = {};

/** A figure's fields, whatever they hold: each is read and written by its own codec, so the types agree at run time. */
function fieldsOf(name: ViewName): Readonly<Record<string, ViewField<unknown>>> {
  return VIEWS[name] as unknown as Readonly<Record<string, ViewField<unknown>>>;
}

/** A figure's choices. Texts that are not the figure's to read count as silent. */
export function viewOf<N extends ViewName>(texts: ViewTexts, name: N): View<N> {
  return Object.fromEntries(
    Object.entries(fieldsOf(name)).map(([field, { codec, start }]) => {
      const text = texts[`${name}.${field}`];
      return [field, text === undefined ? start : (codec.read(text)?.value ?? start)];
    }),
  ) as View<N>;
}

/** The texts after a figure's choices have changed; what is as at the start is left out. */
export function withView<N extends ViewName>(texts: ViewTexts, name: N, view: View<N>): ViewTexts {
  const next: Record<string, string> = { ...texts };
  for (const [field, { codec, start }] of Object.entries(fieldsOf(name))) {
    const value = (view as Record<string, unknown>)[field];
    const text = codec.write(value);
    if (text === codec.write(start)) delete next[`${name}.${field}`];
    else next[`${name}.${field}`] = text;
  }
  return next;
}

/** Every key of a link that is a figure's, in the order links write them. */
export const VIEW_KEYS: readonly string[] = Object.entries(VIEWS).flatMap(([name, fields]) =>
  Object.keys(fields).map((field) => `${name}.${field}`),
);

/** Reads one key's text: its canonical form, what to call that (empty: the last there is), null where it cannot be read, undefined where the key is no figure's. */
export function readViewText(
  key: string,
  text: string,
):
  | { readonly text: string; readonly called: string; readonly exact: boolean; readonly isStart: boolean }
  | null
  | undefined {
  if (!VIEW_KEYS.includes(key)) return undefined;
  const [name, field] = key.split(".") as [ViewName, string];
  const { codec, start } = fieldsOf(name)[field] as ViewField<unknown>;
  const read = codec.read(text);
  if (!read) return null;
  const canonical = codec.write(read.value);
  const called = read.value === LAST_PLACE ? "" : canonical;
  return { text: canonical, called, exact: read.exact, isStart: canonical === codec.write(start) };
}

function whole(min: number, max: number, start: number): ViewField<number> {
  return { codec: wholeNumber({ min, max }), start };
}

/** One of some names, in capitals or not. */
function oneOf<T extends string>(values: readonly T[]): Codec<T> {
  return {
    read: (text) => {
      const value = values.find((candidate) => candidate === text.trim().toLowerCase());
      return value === undefined ? null : { value, exact: true };
    },
    write: (value) => value,
  };
}

function choice<const T extends string>(values: readonly T[], start: T): ViewField<T> {
  return { codec: oneOf(values), start };
}

/** A choice that may be none; none is written as nothing. */
function optional<T>(codec: Codec<T>): ViewField<T | null> {
  return {
    codec: {
      read: (text) => (text === "" ? { value: null, exact: true } : codec.read(text)),
      write: (value) => (value === null ? "" : codec.write(value)),
    },
    start: null,
  };
}

/** Several values joined by commas, in the reader's order; each once, and those that cannot be read left out. */
function list<T>(codec: Codec<T>, start: readonly T[]): ViewField<readonly T[]> {
  return {
    codec: {
      read: (text) => {
        const read = text === "" ? [] : text.split(",").map((part) => codec.read(part));
        const values = [...new Set(read.flatMap((part) => (part ? [part.value] : [])))];
        if (read.length > 0 && values.length === 0) return null;
        const exact = values.length === read.length && read.every((part) => part?.exact);
        return { value: values, exact };
      },
      write: (values) => values.map((value) => codec.write(value)).join(","),
    },
    start,
  };
}
