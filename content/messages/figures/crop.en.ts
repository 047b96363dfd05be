import type { CropStatus } from "../../../src/figures/Crop.tsx";
import { half } from "../../../src/language/half.ts";
import type { CropAxis, CropView } from "../../../src/model/crop.ts";

const VIEWS: Readonly<Record<CropView["id"], string>> = {
  "top-left": "top left",
  "top-right": "top right",
  "bottom-left": "bottom left",
  "bottom-right": "bottom right",
  centre: "centre",
};

/** Labels and sentences of “Where 224 comes from”. */
export const crop = {
  size: "Crop",
  way: (size: number, name: string) => `${size}, ${name}`,
  mirror: "Mirror image",
  plain: "No",
  mirrored: "Yes",
  picture: (side: number) => `${side}\u202f×\u202f${side}`,
  above: (n: number) => `${n} above`,
  below: (n: number) => `${n} below`,
  dragCrop: "The crop in the picture",
  dragPlace: "The crop among all its places",
  columnsBefore: "Pixels left of the crop",
  rowsAbove: "Pixels above the crop",
  sides: (before: number, after: number) => `${before} before, ${after} after`,
  places: (n: number) => `${n}\u202f×\u202f${n} places`,
  hasCentre: ({ border }: CropAxis) => `The middle is a place: ${half(border)} on every side.`,
  noCentre: ({ truncatedCentre, rest }: CropAxis, name: string) =>
    `The middle falls between four places. ${name} takes ${truncatedCentre} before and ${rest - truncatedCentre} after.`,
  tenViews: (n: number) => `${n} views`,
  tenViewsWhy: "of a test picture, averaged",
  viewNames: VIEWS,
  mirroredView: (name: string) => `${name}, mirrored`,
  sum: {
    caption: "The sums of each way to crop",
    rest: (picture: number) => `left over of ${picture}`,
    border: "border on each side",
    noBorder: (border: string) => `✗ ${border}`,
    centre: "beside the centre",
    places: "places",
    crops: "crops",
    mirrored: "with mirror images",
  },
  status: ({ axis, x, y, mirrored, place }: CropStatus) => {
    const columns = `columns <b>${x + 1}–${x + axis.crop}</b>`;
    const rows = `rows <b>${y + 1}–${y + axis.crop}</b>`;
    const where = place ? `${VIEWS[place]}: ` : "";
    return `${where}${columns}, ${rows} of ${axis.picture}${mirrored ? ", mirrored" : ""}.`.replace(
      /^./,
      (c) => c.toUpperCase(),
    );
  },
};
