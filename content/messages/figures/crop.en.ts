import type { CropStatus } from "../../../src/figures/Crop.tsx";
import type { CropAxis, CropView } from "../../../src/model/crop.ts";

const VIEWS: Readonly<Record<CropView["id"], string>> = {
  "top-left": "top left",
  "top-right": "top right",
  "bottom-left": "bottom left",
  "bottom-right": "bottom right",
  centre: "centre",
};

const number = (n: number) => n.toLocaleString("en-US");
const half = (n: number) => (Number.isInteger(n) ? String(n) : `${Math.floor(n)}½`);

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
  caption: (even: CropAxis, odd: CropAxis, oddName: string, paper: number) =>
    `<b>Where ${even.crop} comes from.</b> The shorter side is scaled to ${even.picture}, the middle ${even.picture}\u202f×\u202f${even.picture} is kept, and training takes a random crop of it. Drag the crop, or use the arrow keys. The 2012 code takes the same border off all sides, so its crop is always even: ${even.picture} − ${odd.crop} = ${odd.rest} would need a border of ${half(odd.border)}. ${oddName} crops ${odd.crop} all the same and divides ${odd.rest} by 2 as integers. The code allows ${even.places}\u202f×\u202f${even.places} places, so ${number(2 * even.places ** 2)} crops with their mirror images; the paper counts ${number(paper)}, which is ${even.rest}\u202f×\u202f${even.rest}\u202f×\u202f2.`,
  sources: "Lines: ",
  listSeparator: ", ",
  fullStop: ".",
};
