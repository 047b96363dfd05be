import { REFERENCES } from "../content/alexnet-224-227/references.ts";
import { IMPLEMENTATIONS } from "../src/implementations/index.ts";
import { sourcesOf } from "../src/implementations/sources.ts";
import { FRAMEWORK_SOURCES } from "../src/model/frameworkSources.ts";

/** Lines of code that something here rests on. Without `lines`, the whole file or folder. */
export interface Passage {
  /** What a claim cites it by: `caffe/conv1`, `tf-same`; `framework/torch/pool` for the rules of src/model. */
  readonly name: string;
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
  readonly lines?: readonly [number, number] | undefined;
}

type Place = Partial<Omit<Passage, "name">> & { readonly name: string };

/** Every cited passage of code: of the implementations, the article's references, and the frameworks' rules. */
export function citedPassages(): Passage[] {
  const named: readonly Place[] = [
    ...IMPLEMENTATIONS.flatMap(({ id }) =>
      sourcesOf(id).list.map((source) => ({ ...source, name: `${id}/${source.id}` })),
    ),
    ...Object.entries(REFERENCES).map(([name, reference]) => ({ ...reference, name })),
    ...frameworkPlaces(),
  ];
  return named.flatMap(({ name, repository, commit, path, lines }) =>
    repository && commit && path ? [{ name, repository, commit, path, lines }] : [],
  );
}

/** The places of src/model/frameworkSources.ts that name a commit and lines; those of a release name a function only. */
function frameworkPlaces(): Place[] {
  return Object.entries(FRAMEWORK_SOURCES).flatMap(([framework, { conv, pool, squarePictures, checks }]) => {
    const places = [
      ["conv", conv],
      ["pool", pool],
      ["squarePictures", squarePictures],
      ...Object.entries(checks).flatMap(([kind, byCheck]) =>
        Object.entries(byCheck).map(([check, place]) => [`${kind}/${check}`, place] as const),
      ),
    ] as const;
    return places.flatMap(([what, place]) =>
      place?.lines && /^[0-9a-f]{40}$/.test(place.version)
        ? [{ ...place, commit: place.version, name: `framework/${framework}/${what}` }]
        : [],
    );
  });
}
