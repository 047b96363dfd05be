/** How a square crop can stand in a larger square picture, on one side. Pixels. */
export interface CropAxis {
  readonly picture: number;
  readonly crop: number;
  /** Pixels left over beside the crop: picture − crop. */
  readonly rest: number;
  /** Places the crop can take: its first pixel may be any of 0…rest. */
  readonly places: number;
  /** What is left on each side of a crop in the very middle; ends in ½ when `rest` is odd. */
  readonly border: number;
  /** First pixel of the crop in the very middle, or null: half a pixel is no place. */
  readonly centre: number | null;
  /** First pixel of the crop that integer division calls the middle: half of `rest` without its fraction. */
  readonly truncatedCentre: number;
}

/** Where a crop fits in a picture at least as large. */
export function cropAxis(picture: number, crop: number): CropAxis {
  const rest = picture - crop;
  return {
    picture,
    crop,
    rest,
    places: rest + 1,
    border: rest / 2,
    centre: rest % 2 === 0 ? rest / 2 : null,
    truncatedCentre: Math.trunc(rest / 2),
  };
}

/** How many different crops a picture gives: places across times places down, and each mirrored as well. */
export function cropCount({ places }: CropAxis): { readonly plain: number; readonly mirrored: number } {
  const plain = places * places;
  return { plain, mirrored: 2 * plain };
}

/** One of the five places whose crops, mirrored as well, are averaged in testing. */
export interface CropView {
  readonly id: "top-left" | "top-right" | "centre" | "bottom-left" | "bottom-right";
  /** First column and row of the crop. */
  readonly x: number;
  readonly y: number;
}

/** The four corners and the centre; where there is no true centre, the one integer division finds. */
export function fiveViews({ rest, truncatedCentre }: CropAxis): readonly CropView[] {
  return [
    { id: "top-left", x: 0, y: 0 },
    { id: "top-right", x: rest, y: 0 },
    { id: "bottom-left", x: 0, y: rest },
    { id: "bottom-right", x: rest, y: rest },
    { id: "centre", x: truncatedCentre, y: truncatedCentre },
  ];
}
