import { useState } from "react";
import { Crop, type CropSource, type CropWay, cropStart } from "../../figures/Crop.tsx";
import { implementationOf } from "../../implementations/index.ts";
import { useLanguage } from "../../language/language.tsx";

/** Side of the stored pictures: the paper's §4.1, and the same for Caffe's model. */
const PICTURE = 256;
/** How many crops of one picture the paper counts (§4.1). */
const PAPER_COUNT = 2048;

/** The two ways to crop that the article compares. */
const WAYS = [
  { id: "alexnet-2012", rule: "border" },
  { id: "caffe", rule: "offset" },
] as const;

/** The crop, with the lines it rests on; they come from the prerenderer, which alone carries the sources. */
export default function CropIsland({
  sources,
}: {
  readonly sources: Readonly<Record<(typeof WAYS)[number]["id"], readonly CropSource[]>>;
}) {
  const { code } = useLanguage();
  const ways = WAYS.map(({ id, rule }): CropWay => {
    const { input, shortName } = implementationOf(id);
    return { id, rule, name: shortName[code], picture: PICTURE, crop: input.width, sources: sources[id] };
  });
  const [view, setView] = useState(() => cropStart(ways[0] as CropWay));
  return <Crop ways={ways} paperCount={PAPER_COUNT} view={view} onView={setView} />;
}
