import { half } from "../../../src/language/half.ts";
import type { CropView } from "../../../src/model/crop.ts";
import type { crop as english } from "./crop.en.ts";

const VIEWS: Readonly<Record<CropView["id"], string>> = {
  "top-left": "左上",
  "top-right": "右上",
  "bottom-left": "左下",
  "bottom-right": "右下",
  centre: "中心",
};

/** “224 从哪里来”一图的文字。 */
export const crop: typeof english = {
  size: "裁剪",
  way: (size, name) => `${size}，${name}`,
  mirror: "镜像",
  plain: "否",
  mirrored: "是",
  picture: (side) => `${side}\u202f×\u202f${side}`,
  above: (n) => `上方 ${n}`,
  below: (n) => `下方 ${n}`,
  dragCrop: "图像里的裁剪框",
  dragPlace: "全部位置中的裁剪",
  columnsBefore: "裁剪左侧的像素数",
  rowsAbove: "裁剪上方的像素数",
  sides: (before, after) => `前 ${before}，后 ${after}`,
  places: (n) => `${n}\u202f×\u202f${n} 个位置`,
  hasCentre: ({ border }) => `正中恰好能放下：四边各留 ${half(border)}。`,
  noCentre: ({ truncatedCentre, rest }, name) =>
    `正中落在四个位置之间。${name} 取前 ${truncatedCentre}、后 ${rest - truncatedCentre}。`,
  tenViews: (n) => `${n} 个裁剪`,
  tenViewsWhy: "测试时取平均",
  viewNames: VIEWS,
  mirroredView: (name) => `${name}，镜像`,
  sum: {
    caption: "两种裁法各自的算式",
    rest: (picture) => `${picture} 里多出`,
    border: "每边的边框",
    noBorder: (border) => `✗ ${border}`,
    centre: "中心两侧",
    places: "位置数",
    crops: "裁剪数",
    mirrored: "连同镜像",
  },
  status: ({ axis, x, y, mirrored, place }) => {
    const where = place ? `${VIEWS[place]}：` : "";
    return `${where}${axis.picture} 列中的第 <b>${x + 1}～${x + axis.crop}</b> 列，${axis.picture} 行中的第 <b>${y + 1}～${y + axis.crop}</b> 行${mirrored ? "，镜像" : ""}。`;
  },
};
