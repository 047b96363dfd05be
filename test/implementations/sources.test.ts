import { readdirSync, readFileSync } from "node:fs";
import { parseAst } from "vite";
import { describe, expect, it } from "vitest";
import type { Implementation, Setting, Source, Text } from "../../src/implementations/index.ts";
import { IMPLEMENTATIONS } from "../../src/implementations/index.ts";
import { sourcesOf } from "../../src/implementations/sources.ts";
import { LAYER_IDS } from "../../src/model/types.ts";

const FOLDER = new URL("../../src/implementations/", import.meta.url);
const NOT_RECORDS = ["index.ts", "types.ts", "sources.ts"];
const recordFiles = readdirSync(FOLDER).filter((file) => file.endsWith(".ts") && !NOT_RECORDS.includes(file));

/** What every record must settle or admit to be unstated. */
const SETTINGS: readonly Setting[] = ["input", "conv rounding", "pool rounding", ...LAYER_IDS];

describe("the list of implementations", () => {
  it("holds every file of src/implementations, and nothing else", () => {
    const files = recordFiles.map((file) => file.replace(/\.ts$/, "")).sort();
    const listed = IMPLEMENTATIONS.map(({ id }) => id).sort();
    expect(
      listed,
      "A record's file is named after its id and listed in src/implementations/index.ts: add the missing line there, or rename the file.",
    ).toEqual(files);
  });

  it("gives every record an id of its own", () => {
    expect(repeated(IMPLEMENTATIONS.map(({ id }) => id))).toEqual([]);
  });

  it("keeps every id that was ever published: links name them", () => {
    const published = [
      "alexnet-2012",
      "paper",
      "cuda-convnet2",
      "caffe",
      "caffenet",
      "torchvision",
      "mmpretrain",
      "tf-slim",
      "d2l",
      "onnx",
      "cs231n",
      "wikipedia",
    ];
    expect(IMPLEMENTATIONS.map(({ id }) => id)).toEqual(expect.arrayContaining(published));
  });
});

describe.each(recordFiles)("%s", (file) => {
  it("holds literals only", () => {
    const computed = computedIn(readFileSync(new URL(file, FOLDER), "utf8"));
    expect(
      computed,
      `${file} computes something (“${computed}”). Facts are written down as they stand in their source; arithmetic belongs in src/model.`,
    ).toBeUndefined();
  });
});

it.each([
  ["export const x = { layers: [...caffe.layers] };", "...caffe.layers"],
  ["export const x = { width: side(11) };", "side(11)"],
  ["export const x = Object.values(base).concat(y);", "Object.values(base).concat(y)"],
  ["export const x = { input: caffe.input };", "caffe.input"],
  ["export const x = { ...caffe };", "...caffe"],
  ["export const x = { kernel: 5 + 6 };", "5 + 6"],
  ['import { y } from "./caffe.ts"; export const x = { y };', 'import { y } from "./caffe.ts";'],
  ["const y = { a: 1 }; export const x = { y };", "y"],
  ["let y = 1;", "let y = 1;"],
])("would notice %s", (code, computed) => {
  expect(computedIn(code)).toBe(computed);
});

describe.each(IMPLEMENTATIONS.map((record) => [record.id, record] as const))("%s", (id, record) => {
  it("has the eleven layers in order", () => {
    expect(
      record.layers.map((layer) => layer.id),
      `${id}: layers stand in the order of LAYER_IDS in src/model/types.ts, each exactly once.`,
    ).toEqual([...LAYER_IDS]);
  });

  it("says where every setting comes from", () => {
    const problems = SETTINGS.flatMap((setting) => sourceProblem(record, setting) ?? []);
    expect(problems, problems.join("\n")).toEqual([]);
  });

  it("settles and admits only settings that exist", () => {
    const named = [...record.unstated, ...sourcesOf(record.id).list.flatMap(({ settles }) => settles)];
    expect(named.filter((setting) => !SETTINGS.includes(setting))).toEqual([]);
    expect(repeated(record.unstated), `${id}: listed twice under unstated.`).toEqual([]);
  });

  it("gives its sources ids of their own", () => {
    expect(
      repeated(sourcesOf(record.id).list.map((source) => source.id)),
      `${id}: the article cites “${id}/<source id>”, so a source's id is unique within its record.`,
    ).toEqual([]);
  });

  it("writes everything in both languages", () => {
    const texts: readonly (readonly [string, Text])[] = [
      ["name", record.name],
      ["shortName", record.shortName],
      ...sourcesOf(record.id).list.flatMap((source): [string, Text][] => [
        [`${source.id}: claim`, source.claim],
        ...(source.place ? ([[`${source.id}: place`, source.place]] as [string, Text][]) : []),
      ]),
    ];
    const problems = texts.flatMap(([what, text]) =>
      textProblem(text).map((problem) => `${id}, ${what}: ${problem}`),
    );
    expect(problems, problems.join("\n")).toEqual([]);
  });

  it("dates its last check", () => {
    expect(sourcesOf(record.id).checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(Number.isNaN(Date.parse(sourcesOf(record.id).checked))).toBe(false);
  });

  it.each(sourcesOf(record.id).list.map((source) => [source.id, source] as const))(
    "pins %s for good",
    (_, source) => {
      const problem = pinProblem(source);
      expect(problem, `${id}/${source.id}: ${problem}`).toBeUndefined();
    },
  );
});

/** What is wrong with a setting's provenance, in words that say what to do about it. */
function sourceProblem({ id, unstated }: Implementation, setting: Setting): string | undefined {
  const settled = sourcesOf(id)
    .list.filter(({ settles }) => settles.includes(setting))
    .map((source) => source.id);
  const admitted = unstated.includes(setting);
  const whose = LAYER_IDS.some((layer) => layer === setting)
    ? `${setting}'s settings come`
    : setting === "input"
      ? "the input size comes"
      : `the ${setting} comes`;
  if (settled.length === 0 && !admitted)
    return `${id}: nothing says where ${whose} from. Add a source with settles: ["${setting}"], or list it under unstated.`;
  if (settled.length > 0 && admitted)
    return `${id}: “${setting}” is listed under unstated, yet settled by ${settled.join(", ")}. Take it out of one of the two.`;
  return undefined;
}

/** Why a source may not say the same tomorrow. */
function pinProblem({ repository, commit, path, lines, url, place }: Source): string | undefined {
  if (url !== undefined) {
    if (repository ?? commit ?? path ?? lines)
      return "has a url and parts of a repository; give one or the other.";
    if (!url.startsWith("https://")) return "its url must begin with https://.";
    return place ? undefined : "say where in the page with place.";
  }
  if (!repository || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return "name the repository as owner/name.";
  if (!commit || !/^[0-9a-f]{40}$/.test(commit))
    return "pin the commit by all 40 hexadecimal digits; a branch or a short hash moves.";
  if (!path || path.startsWith("/")) return "give the file's path inside the repository.";
  if (!lines) return "give the lines, first and last.";
  const [first, last] = lines;
  if (!Number.isInteger(first) || !Number.isInteger(last) || first < 1 || last < first)
    return `lines [${first}, ${last}] are not a range counted from 1.`;
  return undefined;
}

const HAN = "\\p{Script=Han}";
const UNSPACED = new RegExp(`${HAN}[A-Za-z0-9]|[A-Za-z0-9%]${HAN}`, "u");
const HALF_WIDTH = new RegExp(`${HAN}[,;:?!()]|[,;:?!()]${HAN}|${HAN}\\.`, "u");

/** What a reader of either language would trip over. */
function textProblem({ en, zh }: Text): string[] {
  const problems: string[] = [];
  if (en.trim() === "") problems.push("the English text is empty.");
  if (zh.trim() === "") problems.push("the Chinese text is empty.");
  if (new RegExp(HAN, "u").test(en)) problems.push("the English text has Chinese characters in it.");
  const unspaced = zh.match(UNSPACED)?.[0];
  if (unspaced) problems.push(`put a space between Chinese and Latin letters or digits: “${unspaced}”.`);
  const halfWidth = zh.match(HALF_WIDTH)?.[0];
  if (halfWidth) problems.push(`Chinese takes full-width punctuation: “${halfWidth}”.`);
  return problems;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** The first piece of a module that is neither a literal nor the name of a text declared in it; undefined without one. */
function computedIn(code: string): string | undefined {
  const { body } = parseAst(code, { lang: "ts" }) as unknown as { readonly body: readonly Node[] };
  const computed = computedAmong(body, new Set());
  return computed && code.slice(computed.start, computed.end);
}

function computedAmong(nodes: unknown, texts: Set<unknown>): Node | undefined {
  return (nodes as readonly Node[])
    .map((node) => computedNode(node, texts))
    .find((node) => node !== undefined);
}

/** The first node in this one that computes something; `texts` collects the names that stand for texts. */
function computedNode(node: Node, texts: Set<unknown>): Node | undefined {
  const inside = (field: string) => computedNode(node[field] as Node, texts);
  switch (node.type) {
    case "ImportDeclaration":
      return node.importKind === "type" ? undefined : node;
    case "ExportNamedDeclaration":
      return node.declaration ? inside("declaration") : node;
    case "VariableDeclaration":
      return node.kind === "const" ? computedAmong(node.declarations, texts) : node;
    case "VariableDeclarator":
      if (typeof (node.init as Node).value === "string") texts.add((node.id as Node).name);
      return inside("init");
    case "ArrayExpression":
      return computedAmong(node.elements, texts);
    case "ObjectExpression":
      return computedAmong(node.properties, texts);
    case "Property":
      return node.computed ? node : inside("value");
    case "Identifier":
      return texts.has(node.name) ? undefined : node;
    case "Literal":
      return undefined;
    default:
      return node;
  }
}

function repeated<T>(items: readonly T[]): T[] {
  return items.filter((item, i) => items.indexOf(item) !== i);
}
