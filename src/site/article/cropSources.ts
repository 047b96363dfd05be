import type { CropSource } from "../../figures/Crop.tsx";
import type { CropSources } from "../islands/CropIsland.tsx";
import { sourceOf } from "./sources.ts";

/** The lines of both programs that say where a crop may stand. */
export function cropSources(): CropSources {
  return {
    "alexnet-2012": ["crop-even", "crop-places", "crop-views"].map((id) => line(`alexnet-2012/${id}`)),
    caffe: ["crop-places", "crop-views"].map((id) => line(`caffe/${id}`)),
  };
}

/** “convdata.py 120–121”, with its address. */
function line(id: string): CropSource {
  const { path, lines, href } = sourceOf(id, "en");
  const [from, to] = lines ?? [];
  const file = path?.split("/").pop() ?? id;
  return { label: `${file} ${from === to ? from : `${from}–${to}`}`, url: href };
}
