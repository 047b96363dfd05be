import { useCallback, useMemo } from "react";
import { Crop, type CropSource, type CropState, type CropWay, cropStart } from "../../figures/Crop.tsx";
import { implementationOf } from "../../implementations/index.ts";
import { useLanguage } from "../../language/language.tsx";
import { PAPER_CROPS } from "../../prose/evidence.ts";
import { useView } from "../use-view.ts";

/** Side of the stored pictures: the paper's §4.1, and the same for Caffe's model. */
const PICTURE = 256;
/** The two whose crops the article compares. */
const WAYS = ["alexnet-2012", "caffe"] as const;

/** Lines of source by the id of the way to crop that rests on them. */
export type CropSources = Readonly<Record<(typeof WAYS)[number], readonly CropSource[]>>;

function startOf(ways: readonly CropWay[], way: string): CropState {
  return cropStart(ways.find(({ id }) => id === way) ?? (ways[0] as CropWay));
}

/** The crop. The lines it rests on come from the prerenderer, which alone carries the sources; an embed has none. */
export default function CropIsland({ sources }: { readonly sources?: CropSources }) {
  const { code } = useLanguage();
  const ways = useMemo(
    () =>
      WAYS.map((id): CropWay => {
        const { input, shortName } = implementationOf(id);
        return {
          id,
          name: shortName[code],
          picture: PICTURE,
          crop: input.width,
          sources: sources?.[id] ?? [],
        };
      }),
    [code, sources],
  );
  const [chosen, setView] = useView("crop");
  const start = startOf(ways, chosen.way);
  const view = { ...chosen, x: chosen.x ?? start.x, y: chosen.y ?? start.y };
  const onView = useCallback(
    ({ x, y, mirrored, way }: CropState) => {
      const home = startOf(ways, way);
      setView({
        way: way === "caffe" ? way : "alexnet-2012",
        mirrored,
        x: x === home.x ? null : x,
        y: y === home.y ? null : y,
      });
    },
    [setView, ways],
  );
  return <Crop ways={ways} paperCount={PAPER_CROPS} view={view} onView={onView} />;
}
