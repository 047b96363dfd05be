import { ARTICLE_MESSAGES } from "../../../content/messages/article.ts";
import type { CropSource } from "../../figures/Crop.tsx";
import type { LanguageCode } from "../../language/language.tsx";
import type { CropSources } from "../islands/CropIsland.tsx";
import { sourceOf } from "./sources.ts";

/** The lines of both programs that say where a crop may stand. */
export function cropSources(code: LanguageCode): CropSources {
  return {
    "alexnet-2012": ["crop-even", "crop-places", "crop-views"].map((id) => line(`alexnet-2012/${id}`, code)),
    caffe: ["crop-places", "crop-views"].map((id) => line(`caffe/${id}`, code)),
  };
}

/** “convdata.py 120–121”, with its address. */
function line(id: string, code: LanguageCode): CropSource {
  const { path, lines, href } = sourceOf(id, code);
  const file = path?.split("/").pop() ?? id;
  return { label: lines ? ARTICLE_MESSAGES[code].fileLines(file, ...lines) : file, url: href };
}
