import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportWords as en } from "../../content/messages/exportWords.en.ts";
import { exportWords as zh } from "../../content/messages/exportWords.zh.ts";
import { type ExportFormat, exportAs } from "../../src/export/index.ts";
import { planOf, type Step } from "../../src/export/plan.ts";
import { IMPLEMENTATIONS, implementationOf } from "../../src/implementations/index.ts";
import { traceNetwork } from "../../src/model/index.ts";
import { parseQuery } from "../../src/state/query.ts";

const CODE: readonly ExportFormat[] = ["pytorch", "keras", "caffe"];

/** Every case that came up while the exporters were written: sizes, one-sided zeros, SAME, refusals, edits. */
const CHOSEN: readonly string[] = [
  "size=226",
  "size=227",
  "size=240",
  "size=224x320",
  "net=caffe&size=224",
  "net=torchvision&size=227",
  "net=torchvision&size=128",
  "net=torchvision&size=255",
  "net=torchvision&size=288",
  "net=torchvision&size=63",
  "net=torchvision&size=160x224",
  "net=mmpretrain&size=256",
  "net=d2l&size=227",
  "net=tf-slim&size=256",
  "net=tf-slim&size=231x300",
  "net=tf-slim&conv1.pad=same",
  "net=tf-slim&pool1.pad=same&pool2.pad=same&pool5.pad=same&size=227",
  "net=cs231n&size=224",
  "net=paper&size=225",
  "size=224&pad=2,1",
  "pad=same",
  "conv2.pad=1,3",
  "conv3.pad=same&conv3.stride=2&size=300",
  "conv1.dilation=2&size=256",
  "conv2.dilation=2",
  "pool1.dilation=2",
  "pool1.pad=2,2",
  "pool2.pad=0,2",
  "net=caffe&pool1.pad=1&size=224",
  "conv1.kernel=7x11&conv1.stride=2x4&size=200x230",
  "conv1.groups=2",
  "size=10",
  "net=caffe&size=39",
  "net=onnx&pool5.pad=same",
];

/** Writes what each framework is to run, and what the model expects of it; returns how many cases there are. */
function writeCases(folder: string, random: number): number {
  mkdirSync(folder, { recursive: true });
  const queries = [...IMPLEMENTATIONS.map(({ id }) => `net=${id}`), ...CHOSEN, ...randomQueries(random)];
  const cases = queries.map((query, i) => writeCase(folder, `case${String(i).padStart(4, "0")}`, query, i));
  writeFileSync(join(folder, "cases.json"), JSON.stringify(cases, null, 1));
  return cases.length;
}

function writeCase(folder: string, name: string, query: string, i: number) {
  const { state } = parseQuery(query);
  const network = implementationOf(state.net);
  const trace = traceNetwork(network, state.size, state.edits);
  const subject = {
    id: network.id,
    name: network.name[i % 2 ? "zh" : "en"],
    trace,
    source: "https://example.org/source",
    link: `https://example.org/?${query}`,
    refusal: trace.verdict.refusal?.failure.reason ?? null,
    words: i % 2 ? zh : en,
  };
  const files = Object.fromEntries(
    CODE.map((format) => {
      const file = `${name}.${format}.${format === "caffe" ? "prototxt" : "py"}`;
      writeFileSync(join(folder, file), exportAs(format, subject).text);
      return [format, file];
    }),
  );
  const plan = planOf(trace);
  return {
    name,
    query,
    files,
    input: plan.input,
    adaptive: plan.adaptive,
    logitMap: plan.logitMap,
    steps: [...plan.features.map(expected), ...plan.classifier.map(expected)],
  };
}

/** What a layer must do, from the arithmetic alone: the first window’s place, not the zeros the exporters chose. */
function expected(step: Step) {
  if (step.kind === "fc") return step;
  const { id, kind, input, output, kernel, stride, dilation, groups, axes } = step;
  const before = { width: axes.width.padBefore, height: axes.height.padBefore };
  return { id, kind, input, output, kernel, stride, dilation, groups, before };
}

/** Small networks with random edits; the same ones every time. */
function randomQueries(count: number): string[] {
  let seed = 2012;
  const below = (n: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * n);
  };
  const pick = <T>(values: readonly T[]) => values[below(values.length)] as T;
  const queries: string[] = [];
  while (queries.length < count) {
    const { id, layers } = pick(IMPLEMENTATIONS);
    const query = [`net=${id}`, `size=${60 + below(90)}${below(2) ? `x${60 + below(90)}` : ""}`];
    for (const { id: layer, kind } of layers) {
      if (kind === "conv") query.push(`${layer}.channels=${layer === "conv1" ? 12 : 16}`);
      if (kind === "fc" || /^fc/.test(layer) || below(3) > 0) continue;
      if (!below(2)) query.push(`${layer}.kernel=${2 + below(5)}${below(3) ? "" : `x${2 + below(5)}`}`);
      if (!below(2)) query.push(`${layer}.stride=${1 + below(3)}${below(3) ? "" : `x${1 + below(3)}`}`);
      if (!below(2))
        query.push(`${layer}.pad=${pick(["same", "0", "1", "2", "0,1", "2,1", "1,3", "4,4", "3"])}`);
      if (!below(3)) query.push(`${layer}.dilation=2`);
      if (!below(2)) query.push(`${layer}.round=${pick(["down", "up", "up-torch", "up-caffe", "truncate"])}`);
    }
    const { state } = parseQuery(query.join("&"));
    const plan = planOf(traceNetwork(implementationOf(id), state.size, state.edits));
    const fc6 = plan.classifier[0];
    const light = fc6?.kind !== "fc" || fc6.inputs <= 2000;
    if (light && plan.features.length > 2) queries.push(query.join("&"));
  }
  return queries;
}

const [folder, random = "200"] = process.argv.slice(2);
if (!folder) throw new Error("Name a folder to write to.");
console.log(`${writeCases(folder, Number(random))} cases in ${folder}`);
