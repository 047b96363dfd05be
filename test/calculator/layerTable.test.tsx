import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { en } from "../../content/messages/index.ts";
import { LayerTable } from "../../src/calculator/LayerTable.tsx";
import { implementationOf } from "../../src/implementations/index.ts";
import { LanguageProvider } from "../../src/language/language.tsx";
import { type Size, traceNetwork } from "../../src/model/index.ts";

function html(size: Size): string {
  return renderToStaticMarkup(
    <LanguageProvider language={{ code: "en", messages: en }}>
      <LayerTable
        trace={traceNetwork(implementationOf("torchvision"), size)}
        framework={undefined}
        name="N"
        selected="conv2"
      />
    </LanguageProvider>,
  );
}

/** Width and height of the maps drawn to scale, in pixels. */
const squares = (page: string) =>
  [...page.matchAll(/scale-square" style="width:([\d.]+)px;height:([\d.]+)px/g)].map(([, width, height]) => [
    Number(width),
    Number(height),
  ]);

describe("the table of layers", () => {
  it("draws every map to one scale, also where the largest has to be made smaller", () => {
    expect(squares(html({ width: 224, height: 224 }))[0]).toEqual([44, 44]);
    // 55 × 73 cells, 27 × 36 after pool1: the factor is 48 / 73.
    const [conv1, pool1] = squares(html({ width: 224, height: 296 }));
    expect(conv1?.[1]).toBe(48);
    expect((conv1?.[0] ?? 0) / 48).toBeCloseTo(55 / 73, 5);
    expect((pool1?.[1] ?? 0) / 48).toBeCloseTo(36 / 73, 5);
  });

  it("keeps the drawn column from screen readers, its header and its foot too", () => {
    const cells = html({ width: 224, height: 224 }).match(/<t[dh][^>]*scale-column[^>]*>/g) ?? [];
    expect(cells).toHaveLength(13);
    for (const cell of cells) expect(cell).toContain('aria-hidden="true"');
  });

  it("says at which layer columns or rows are lost, each by its name", () => {
    const remarks = (size: Size) =>
      [...html(size).matchAll(/data-layer="(\w+)"(?:(?!<tr).)*?row-unread">([^<]*)/g)].map(
        ([, ...said]) => said,
      );
    // Column 55 of conv1, which pool1 leaves out, alone reads columns 225 and 226; at 226 there is no such column.
    expect(remarks({ width: 227, height: 227 })).toEqual([["pool1", "2 columns count for nothing here"]]);
    expect(remarks({ width: 227, height: 224 })).toEqual([["pool1", "2 columns count for nothing here"]]);
    expect(remarks({ width: 224, height: 227 })).toEqual([["pool1", "2 rows count for nothing here"]]);
    expect(remarks({ width: 227, height: 226 })).toEqual([
      ["conv1", "1 row counts for nothing here"],
      ["pool1", "2 columns and 1 row count for nothing here"],
    ]);
    expect(remarks({ width: 224, height: 224 })).toEqual([]);
  });

  it("says which row is chosen", () => {
    const page = html({ width: 224, height: 224 });
    expect(page.match(/<tr[^>]*aria-current[^>]*>/g)).toEqual([
      expect.stringMatching(/data-layer="conv2".*aria-current="true"/),
    ]);
  });
});
