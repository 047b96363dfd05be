import type { Format } from "./layout.ts";

/**
 * The three variants of the drawing. Each is drawn at its width and may grow by at most two fifths, so that letters of
 * 12 to 13 units are never smaller than 12 px; styles choose between them by the figure's own width (network.css).
 */
export const FORMATS = {
  wide: {
    flow: "right",
    width: 1120,
    mapRoom: 500,
    depthRoom: 168,
    channelRoom: 424,
    maxCell: 1.64,
    maxChannel: 0.43,
    depth: { x: 0.42, y: 0.34 },
    halvesApart: 252,
    betweenHalves: 90,
    pitch: { map: 84, bar: 52 },
    bar: { thick: 15, unit: 0.072 },
    start: 2,
    afterInput: 0,
    before: 24,
    after: 56,
    names: 0,
  },
  middle: {
    flow: "right",
    width: 656,
    mapRoom: 372,
    depthRoom: 100,
    channelRoom: 196,
    maxCell: 1.2,
    maxChannel: 0.2,
    depth: { x: 0.36, y: 0.34 },
    halvesApart: 236,
    betweenHalves: 100,
    pitch: { map: 48, bar: 40 },
    bar: { thick: 11, unit: 0.056 },
    start: 1,
    afterInput: 0,
    before: 24,
    after: 74,
    names: 0,
  },
  narrow: {
    flow: "down",
    width: 288,
    mapRoom: 270,
    depthRoom: 84,
    channelRoom: 350,
    maxCell: 0.9,
    maxChannel: 0.36,
    depth: { x: 0.32, y: 0.3 },
    halvesApart: 108,
    betweenHalves: 22,
    pitch: { map: 44, bar: 46 },
    bar: { thick: 12, unit: 0.044 },
    start: 40,
    afterInput: 24,
    before: 0,
    after: 34,
    names: 78,
  },
} as const satisfies Record<string, Format>;

/** The name of a variant, widest first. */
export type FormatName = keyof typeof FORMATS;

/** The least width of the figure at which each variant is used, in pixels; network.css says the same. */
export const FORMAT_WIDTHS: readonly (readonly [FormatName, number])[] = [
  ["wide", 1000],
  ["middle", 640],
  ["narrow", 0],
];
