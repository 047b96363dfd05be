import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { en, zh } from "../../content/messages/index.ts";
import { SideBySide, type SideBySideView } from "../../src/figures/SideBySide.tsx";
import { FACTS, factCell, layerCell, type System } from "../../src/figures/side-by-side/facts.ts";
import { IMPLEMENTATIONS } from "../../src/implementations/index.ts";
import { LanguageProvider } from "../../src/language/language.tsx";
import { acceptedIntervals, LAYER_IDS, sweepNetwork, traceNetwork } from "../../src/model/index.ts";

const SYSTEMS: readonly System[] = IMPLEMENTATIONS.map((network) => ({
  id: network.id,
  name: network.shortName.en,
  network,
  unstated: network.unstated,
  trace: traceNetwork(network, network.input),
  accepted: acceptedIntervals(sweepNetwork(network, 512)),
  sweptTo: 512,
}));
const VIEW: SideBySideView = {
  table: "facts",
  reference: "alexnet-2012",
  other: "torchvision",
  shown: ["alexnet-2012", "caffe"],
};
const WORDS = en.figures.sideBySide;

function html(view: Partial<SideBySideView> = {}, code: "en" | "zh" = "en"): string {
  return renderToStaticMarkup(
    <LanguageProvider language={{ code, messages: code === "en" ? en : zh }}>
      <SideBySide
        systems={SYSTEMS}
        options={SYSTEMS.map(({ id, name }) => ({ id, name }))}
        view={{ ...VIEW, ...view }}
        onView={() => {}}
      />
    </LanguageProvider>,
  );
}

/** What every fact of a system says, as text. */
function facts(id: string): Record<string, string> {
  const system = SYSTEMS.find((candidate) => candidate.id === id) as System;
  return Object.fromEntries(FACTS.map((fact) => [fact, factCell(fact, system, WORDS).text]));
}

describe("the facts compared", () => {
  it("are the 2012 source’s own", () => {
    expect(facts("alexnet-2012")).toMatchInlineSnapshot(`
      {
        "accepts": "196–227",
        "convRounding": "up",
        "fc6": "6 × 6 × 256",
        "macs": "724,406,816",
        "padding": "0",
        "picture": "224 px",
        "poolRounding": "up",
        "row": "224 + <zero>3</zero>",
        "sides": "55 → 27 → 27 → 13 → 13 → 13 → 13 → 6",
        "unused": "0",
        "weights": "60,965,224",
      }
    `);
  });

  it("are torchvision’s own", () => {
    expect(facts("torchvision")).toMatchInlineSnapshot(`
      {
        "accepts": "63 and up",
        "convRounding": "down",
        "fc6": "6 × 6 × 256",
        "macs": "714,188,480",
        "padding": "2",
        "picture": "224 px",
        "poolRounding": "down",
        "row": "<zero>2</zero> + 224 + <zero>1</zero>",
        "sides": "55 → 27 → 27 → 13 → 13 → 13 → 13 → 6",
        "unused": "0",
        "weights": "61,100,840",
      }
    `);
  });

  it("tell Dive into Deep Learning’s lost columns and its cost", () => {
    expect(facts("d2l")).toMatchObject({
      row: "<zero>1</zero> + 222, <unread>2 unread</unread>",
      padding: "1",
      fc6: "5\u202f×\u202f5\u202f×\u202f256",
      unused: "6",
      accepts: "193–224",
      weights: "50,844,008",
      macs: "1,009,945,728",
    });
  });

  it("say “not stated” where a source is silent, and never a size that source did not name", () => {
    expect(facts("paper")).toMatchObject({
      padding: "not stated",
      convRounding: "not stated",
      poolRounding: "not stated",
      accepts: "not stated",
    });
    expect(facts("cs231n").accepts).toBe("227 only");
  });
});

describe("the table", () => {
  it("marks exactly what differs from the reference, and nothing that a source does not state", () => {
    const row = /<tr data-row="convRounding">.*?<\/tr>/.exec(html())?.[0] ?? "";
    const marked = [...row.matchAll(/<td([^>]*)>/g)].map(([, attributes = ""]) =>
      attributes.includes("data-differs"),
    );
    const cells = SYSTEMS.map((system) => factCell("convRounding", system, WORDS));
    expect(marked).toEqual(cells.map(({ text, silent }) => !silent && text !== "up"));
    expect(cells.filter(({ silent }) => silent).length).toBeGreaterThan(0);
    expect(new Set(marked)).toEqual(new Set([false, true]));
  });

  it("marks nothing in the reference’s own column, whichever it is", () => {
    for (const { id } of SYSTEMS) {
      const first = [...html({ reference: id }).matchAll(/<th scope="row">[^<]*<\/th><td([^>]*)>/g)];
      expect(first).toHaveLength(FACTS.length);
      for (const [, attributes = ""] of first) expect(attributes).not.toContain("data-differs");
    }
  });

  it("holds every system, and shows the chosen ones", () => {
    const page = html();
    expect(page.match(/<th scope="col" data-system/g)).toHaveLength(IMPLEMENTATIONS.length);
    expect(page.match(/<th scope="col"[^>]*data-wide/g)).toHaveLength(2);
    expect(page.match(/<th scope="col"[^>]*data-phone/g)).toHaveLength(2);
  });

  it("lists all layers of all systems in its second view", () => {
    const page = html({ table: "layers" });
    expect(page.match(/<tr data-row/g)).toHaveLength(LAYER_IDS.length + 1);
    expect(page.match(/<th scope="col"[^>]*data-wide/g)).toHaveLength(IMPLEMENTATIONS.length);
    const onnx = SYSTEMS.find(({ id }) => id === "onnx") as System;
    expect(layerCell("conv5", onnx).text).toBe("12\u202f×\u202f12\u202f×\u202f256");
    expect(layerCell("pool5", onnx).text).toBe("6\u202f×\u202f6\u202f×\u202f256");
  });

  it("counts in its caption who gets the same sides", () => {
    const alike = (fact: string, a: string, b: string) => facts(a)[fact] === facts(b)[fact];
    // A source that does not state a setting has no other one.
    const stated = (fact: string, id: string) => facts(id)[fact] !== "not stated";
    const unlike = (fact: string, a: string, b: string) =>
      stated(fact, a) && stated(fact, b) && !alike(fact, a, b);
    const settings = ["picture", "padding", "convRounding", "poolRounding"];
    for (const { id: reference } of SYSTEMS) {
      const others = SYSTEMS.map(({ id }) => id).filter((id) => id !== reference);
      const same = others.filter((id) => alike("sides", id, reference));
      const otherwise = same.filter((id) => settings.some((fact) => unlike(fact, id, reference)));
      expect(html({ reference })).toContain(
        same.length === 0
          ? `None of the other ${others.length}, shown or not, leave the same sides`
          : `${same.length} of the other ${others.length}, shown or not, ${same.length === 1 ? "leaves" : "leave"} the same sides in every layer, ${otherwise.length} of them from another`,
      );
    }
  });

  it("draws one padding zero nobody reads for torchvision, and the unread pixels of TF-slim", () => {
    const page = html();
    const rows = [...page.matchAll(/<svg class="row-ends".*?<\/svg>/g)].map(([svg]) => svg);
    const count = (id: string, part: string) => {
      const path = new RegExp(`class="${part}" d="([^"]*)"`).exec(
        rows[SYSTEMS.findIndex((s) => s.id === id)] ?? "",
      );
      return (path?.[1] ?? "").split("Z").length - 1;
    };
    expect(count("torchvision", "row-zeros")).toBe(3);
    expect(count("torchvision", "row-unread-zeros")).toBe(1);
    expect(count("alexnet-2012", "row-zeros")).toBe(3);
    expect(count("caffe", "row-zeros")).toBe(0);
    expect(count("tf-slim", "row-unread")).toBe(1);
    expect(count("d2l", "row-unread")).toBe(2);
  });

  it("speaks Chinese without spaces between Chinese characters", () => {
    expect(html({}, "zh").replace(/<[^>]*>/g, "")).not.toMatch(/[\u4e00-\u9fff。，] [\u4e00-\u9fff]/);
  });
});
