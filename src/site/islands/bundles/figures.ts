// Figures share so much that together they weigh a quarter less than alone; a reader who meets one meets the others.
export { default as CropIsland } from "../CropIsland.tsx";
export { default as EverySizeIsland } from "../EverySizeIsland.tsx";
export { default as NetworkIsland } from "../NetworkIsland.tsx";
export { default as OneRowIsland } from "../OneRowIsland.tsx";
export { default as ReceptiveFieldIsland } from "../ReceptiveFieldIsland.tsx";
export { default as SideBySideIsland } from "../SideBySideIsland.tsx";
export { default as SieveIsland } from "../SieveIsland.tsx";
export { default as StaircasesIsland } from "../StaircasesIsland.tsx";
