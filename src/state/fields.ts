import type { EditableField, LayerEdit, Padding, PerAxis, Rounding, Size } from "../model/types.ts";
import { type Range, readWholeNumber } from "./numbers.ts";

/** Largest side a reader may type, in pixels. */
export const SIZE_RANGE: Range = { min: 1, max: 4096 };
/** Sides the slider covers, in pixels. */
export const SLIDER_RANGE: Range = { min: 1, max: 512 };
/** Zeros a reader may declare on one side, in columns. */
export const PADDING_RANGE: Range = { min: 0, max: 64 };

const KERNEL_RANGE: Range = { min: 1, max: 64 };
const STRIDE_RANGE: Range = { min: 1, max: 64 };
const DILATION_RANGE: Range = { min: 1, max: 16 };
const GROUPS_RANGE: Range = { min: 1, max: 8192 };
const CHANNELS_RANGE: Range = { min: 1, max: 8192 };

/** What each numeric setting of a layer may be. Columns, or counts for groups and channels. */
export const FIELD_RANGES = {
  kernel: KERNEL_RANGE,
  stride: STRIDE_RANGE,
  dilation: DILATION_RANGE,
  groups: GROUPS_RANGE,
  channels: CHANNELS_RANGE,
} as const;

/** Rounding rules a link may name. `unstated` is a source's silence, not something a reader can choose. */
export const CHOOSABLE_ROUNDINGS: readonly Rounding[] = [
  "down",
  "up",
  "up-torch",
  "up-caffe",
  "truncate",
  "exact",
];

/** A value read from a link; `exact` is false when it had to be moved to the nearest allowed one. */
type Read<T> = { readonly value: T; readonly exact: boolean } | null;

/** How one kind of value is written in a link and read back. `write` and `read` are inverses. */
export interface Codec<T> {
  readonly read: (text: string) => Read<T>;
  readonly write: (value: T) => string;
}

/** A whole number within a range. */
export function wholeNumber(range: Range): Codec<number> {
  return {
    read: (text) => {
      const read = readWholeNumber(text, range);
      return read.kind === "unreadable" ? null : { value: read.value, exact: read.kind === "ok" };
    },
    write: String,
  };
}

/** One number, or two joined by `separator`; two equal ones are written as one. */
function pair<T>(
  range: Range,
  separator: RegExp,
  join: string,
  make: (a: number, b: number) => T,
  parts: (value: T) => readonly [number, number],
): Codec<T> {
  const number = wholeNumber(range);
  return {
    read: (text) => {
      const texts = text.normalize("NFKC").split(separator);
      const [first = "", second = first] = texts;
      if (texts.length > 2) return null;
      const a = number.read(first);
      const b = number.read(second);
      return a && b ? { value: make(a.value, b.value), exact: a.exact && b.exact } : null;
    },
    write: (value) => {
      const [a, b] = parts(value);
      return a === b ? String(a) : `${a}${join}${b}`;
    },
  };
}

const TIMES = /[x×*]/i;

/** `224`, or `224x320`: width × height. */
export const sizeCodec: Codec<Size> = pair(
  SIZE_RANGE,
  TIMES,
  "x",
  (width, height) => ({ width, height }),
  (size) => [size.width, size.height],
);

function perAxis(range: Range): Codec<PerAxis> {
  return pair<PerAxis>(
    range,
    TIMES,
    "x",
    (width, height) => (width === height ? width : { width, height }),
    (value) => (typeof value === "number" ? [value, value] : [value.width, value.height]),
  );
}

const explicitPadding = pair<{ readonly before: number; readonly after: number }>(
  PADDING_RANGE,
  /,/,
  ",",
  (before, after) => ({ before, after }),
  (value) => [value.before, value.after],
);

/** `2`, `2,1` (before, after), or `same`. */
const paddingCodec: Codec<Padding> = {
  read: (text) =>
    text.trim().toLowerCase() === "same" ? { value: "same", exact: true } : explicitPadding.read(text),
  write: (value) => (value === "same" ? value : explicitPadding.write(value)),
};

const roundingCodec: Codec<Rounding> = {
  read: (text) => {
    const value = CHOOSABLE_ROUNDINGS.find((rule) => rule === text.trim().toLowerCase());
    return value ? { value, exact: true } : null;
  },
  write: (value) => value,
};

/** The codec of every overridable setting, by its name in the URL. */
export const FIELD_CODECS: { readonly [F in EditableField]: Codec<NonNullable<LayerEdit[F]>> } = {
  kernel: perAxis(KERNEL_RANGE),
  stride: perAxis(STRIDE_RANGE),
  pad: paddingCodec,
  dilation: wholeNumber(DILATION_RANGE),
  groups: wholeNumber(GROUPS_RANGE),
  channels: wholeNumber(CHANNELS_RANGE),
  round: roundingCodec,
};
