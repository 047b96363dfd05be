import { describe, expect, it } from "vitest";
import { asCsv } from "../../src/export/csv.ts";
import type { ExportSubject } from "../../src/export/index.ts";
import { exportAs } from "../../src/export/index.ts";
import { asJson } from "../../src/export/json.ts";
import { asLatex } from "../../src/export/latex.ts";
import { asMarkdown } from "../../src/export/markdown.ts";
import { IMPLEMENTATIONS } from "../../src/implementations/index.ts";
import { subjectOf, written } from "./support.ts";

/** A name with everything that could end a cell, start a tag or a command, or break a line. */
const HOSTILE = 'a|b,"c"\\d_e*f`g<h>&i%j#k$l{m}~n^o\np';
const hostile: ExportSubject = { ...subjectOf("net=caffe&size=224"), name: HOSTILE };

/** CSV as RFC 4180 reads it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    rows[rows.length - 1]?.push(quoted?.replace(/""/g, '"') ?? plain ?? "");
    if (end === "\n") rows.push([]);
  }
  rows.pop();
  return rows;
}

describe("every table", () => {
  it.each(["markdown", "csv", "latex", "json"] as const)(
    "%s names its source and its permalink",
    (format) => {
      const subject = subjectOf("net=caffe&size=224");
      const { text } = exportAs(format, subject);
      expect(text).toContain(subject.source);
      expect(text).toContain(subject.link);
    },
  );

  it.each(IMPLEMENTATIONS.map(({ id }) => id))(
    "tells of %s the sizes the model has, in every format",
    (id) => {
      const subject = subjectOf(`net=${id}`);
      const [header = [], ...rows] = readCsv(asCsv(subject));
      const json = JSON.parse(asJson(subject));
      subject.trace.layers.forEach(({ id: layer, output, parameters }, i) => {
        const row = Object.fromEntries(header.map((name, column) => [name, rows[i]?.[column]]));
        expect(row.layer).toBe(layer);
        expect([row.output_width, row.output_height, row.output_channels].map(Number)).toEqual([
          output?.width,
          output?.height,
          output?.channels,
        ]);
        expect(json.layers[i].output).toEqual(output);
        const shape = `${output?.width} × ${output?.height} × ${output?.channels}`;
        const number = parameters.toLocaleString("en-US");
        expect(asMarkdown(subject)).toMatch(
          new RegExp(`^\\| ${layer} .*\\| ${shape} \\| ${number} \\|$`, "m"),
        );
        expect(asLatex(subject)).toContain(
          `${shape.replace(/×/g, "$\\times$")} & ${number.replace(/,/g, "{,}")}`,
        );
      });
    },
  );

  it("says where a layer reaches past the edge although no padding is declared", () => {
    expect(written("markdown", "")).toContain("| conv1 | 11 × 11 | 4 | 0 | 0 + 3 |");
  });

  it("says what is refused and what counts for nothing", () => {
    expect(written("markdown", "size=240")).toContain("Refused at fc6: fc6-mismatch");
    expect(written("markdown", "net=caffe&size=224")).toContain("1 column of the input counts for nothing");
    expect(written("latex", "size=240")).toMatch(/fc6 .* & --- & /);
    expect(JSON.parse(written("json", "size=240")).layers[8].output).toBeNull();
  });

  it("has the padding that SAME chose on each axis", () => {
    const [header = [], conv1] = readCsv(written("csv", "net=tf-slim&size=224x230&pad=same"));
    const chosen = ["left", "right", "top", "bottom"].map((side) =>
      ["padding", "zeros"].map((what) => Number(conv1?.[header.indexOf(`${what}_${side}`)])),
    );
    expect(chosen).toEqual([
      [3, 3],
      [4, 4],
      [4, 4],
      [5, 5],
    ]);
  });

  it("names the reader’s changes as links do", () => {
    expect(written("markdown", "pad=2,1&pool5.round=down")).toContain("conv1.pad, pool5.round");
    expect(JSON.parse(written("json", "pad=2,1")).edited).toEqual(["conv1.pad"]);
  });
});

describe("escaping", () => {
  it("keeps Markdown’s table whole and its text text", () => {
    const text = asMarkdown(hostile);
    const rows = text.split("\n").filter((line) => line.startsWith("|"));
    const cells = (row: string) => row.replace(/\\\|/g, "").split("|").length;
    expect(new Set(rows.map(cells)).size).toBe(1);
    expect(text).toContain('a\\|b,"c"\\\\d\\_e\\*f\\`g\\<h\\>\\&i%j\\#k\\$l\\{m\\}\\~n^o p');
  });

  it("keeps a link whole that holds brackets", () => {
    const text = asMarkdown({ ...hostile, source: "https://example.org/a_(b)<c>" });
    expect(text).toContain("](<https://example.org/a_(b)%3Cc%3E>)");
  });

  it("quotes what would end a CSV field", () => {
    const subject = subjectOf("net=caffe");
    const [first, ...others] = subject.trace.layers;
    if (!first) throw new Error("no layers");
    const layers = [{ ...first, spec: { ...first.spec, nativeName: HOSTILE } }, ...others];
    const rows = readCsv(asCsv({ ...subject, trace: { ...subject.trace, layers } }));
    expect(rows.length).toBe(12);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows[1]?.[rows[0]?.indexOf("native_name") ?? -1]).toBe(HOSTILE);
  });

  it("quotes a quotation mark in CSV, and what stands alone not", () => {
    const subject = { ...subjectOf("net=caffe"), source: 'say "a"' };
    const [, row] = asCsv(subject).split("\n");
    expect(row).toContain(',"say ""a""",');
    expect(row).toMatch(/^caffe,conv1,/);
  });

  it("gives LaTeX signs that an old engine may not know as commands", () => {
    expect(asLatex({ ...subjectOf("net=caffe"), name: "a − b × c…" })).toContain(
      "a $-$ b $\\times$ c\\dots{}",
    );
  });

  it("gives LaTeX nothing to run", () => {
    const caption = /\\caption\{(.*)\}/s.exec(asLatex(hostile))?.[1] ?? "";
    expect(caption).toContain(
      'a|b,"c"\\textbackslash{}d\\_e*f`g<h>\\&i\\%j\\#k\\$l\\{m\\}\\textasciitilde{}n\\textasciicircum{}o',
    );
  });

  it.each(["latex", "pytorch", "keras", "caffe"] as const)("keeps a comment of %s a comment", (format) => {
    const { text } = exportAs(format, hostile);
    const sign = format === "latex" ? "%" : "#";
    for (const line of text.split("\n").slice(0, 4)) expect(line.startsWith(sign)).toBe(true);
  });
});

describe("file names", () => {
  it("say which network and which input", () => {
    expect(exportAs("pytorch", subjectOf("")).file).toBe("alexnet-2012-224-pytorch.py");
    expect(exportAs("csv", subjectOf("net=caffe&size=300x400")).file).toBe("alexnet-caffe-300x400.csv");
  });
});
