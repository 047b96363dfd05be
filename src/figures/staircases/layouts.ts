/** Heights of the drawing, in pixels. Widths follow the room there is. */
export interface StairLayout {
  readonly name: "wide" | "narrow";
  /** Above the floors: the names of the landmarks. */
  readonly top: number;
  /** A lane of the floor looked at, and of the others. */
  readonly lane: number;
  readonly smallLane: number;
  /** Above the first and below the last lane of a floor. */
  readonly gap: number;
  /** Further room below the last lane of the floor looked at, for what is said about the meeting. */
  readonly below: number;
  readonly smallGap: number;
  /** From the top of a lane to the middle of its bar; more where the lane's name stands above it. */
  readonly bar: number;
  /** Below the floors: axis and the needle's head. */
  readonly bottom: number;
}

/** Room for names beside the lanes. */
export const WIDE: StairLayout = {
  name: "wide",
  top: 30,
  lane: 46,
  smallLane: 10,
  gap: 10,
  below: 4,
  smallGap: 10,
  bar: 23,
  bottom: 58,
};

/** Names above the lanes. */
export const NARROW: StairLayout = {
  name: "narrow",
  top: 28,
  lane: 42,
  smallLane: 8,
  gap: 6,
  below: 18,
  smallGap: 8,
  bar: 30,
  bottom: 76,
};

/** Where floors and lanes stand, in pixels from the top of the drawing. */
export interface StairPlaces {
  readonly layout: StairLayout;
  readonly height: number;
  /** Where the floors end and the axis lies. */
  readonly axis: number;
  /** Top and height of each floor. */
  readonly floors: readonly { readonly y: number; readonly height: number }[];
  /** The middle of the bar of a lane on a floor. */
  readonly bar: (floor: number, lane: number) => number;
}

/** Lays out `floors` floors of `lanes` lanes, one of them looked at and larger. */
export function placesOf(layout: StairLayout, floors: number, looked: number, lanes: number): StairPlaces {
  const heights = Array.from({ length: floors }, (_, i) =>
    i === looked
      ? lanes * layout.lane + 2 * layout.gap + layout.below
      : lanes * layout.smallLane + 2 * layout.smallGap,
  );
  let y = layout.top;
  const places = heights.map((height) => {
    const place = { y, height };
    y += height;
    return place;
  });
  return {
    layout,
    height: y + layout.bottom,
    axis: y,
    floors: places,
    bar: (floor, lane) => {
      const top = places[floor]?.y ?? 0;
      return floor === looked
        ? top + layout.gap + lane * layout.lane + layout.bar
        : top + layout.smallGap + (lane + 0.5) * layout.smallLane;
    },
  };
}

/** The left edge of an input's column, in percent of the width drawn. */
export function percentAt(input: number, from: number, to: number): number {
  return Math.round(((input - from) / (to - from + 1)) * 1e4) / 100;
}

/** The same as a length. */
export function share(input: number, from: number, to: number): string {
  return `${percentAt(input, from, to)}%`;
}
