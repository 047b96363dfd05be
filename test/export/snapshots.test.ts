import { describe, expect, it } from "vitest";
import { EXPORTERS, type ExportFormat, exportAs } from "../../src/export/index.ts";
import { subjectOf } from "./support.ts";

/**
 * The states whose exports are pinned, whole, as files in __snapshots__. What is pinned was run in the frameworks
 * (scripts/verify-exports); after a change that is meant, run those again before updating (vitest -u).
 */
const STATES: Readonly<Record<string, readonly [query: string, language?: "en" | "zh"]>> = {
  "2012 source at 224": [""],
  "2012 source at 224, Chinese": ["", "zh"],
  torchvision: ["net=torchvision"],
  "Caffe at 227": ["net=caffe"],
  "tf-slim with SAME": ["net=tf-slim&conv1.pad=same"],
  "width and height": ["size=224x320"],
  edits: ["net=torchvision&size=200&pad=2,1&conv2.dilation=2&conv3.stride=2&pool5.round=up"],
};

const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  markdown: "md",
  csv: "csv",
  latex: "tex",
  json: "json",
  pytorch: "py.txt",
  keras: "keras.txt",
  caffe: "prototxt",
};

describe.each(Object.entries(STATES))("%s", (name, [query, language]) => {
  it.each(Object.keys(EXPORTERS) as ExportFormat[])("as %s", async (format) => {
    const { text } = exportAs(format, subjectOf(query, language));
    const file = `__snapshots__/${name.replace(/[^\w]+/g, "-")}.${ENDINGS[format]}`;
    await expect(text).toMatchFileSnapshot(file);
  });
});
