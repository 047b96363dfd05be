// biome-ignore-all lint/suspicious/noTemplateCurlyInString: messages, as they are written
import { describe, expect, it } from "vitest";
import { remarkTypography, settle } from "../../src/prose/typography.ts";

describe("spaces that must not break", () => {
  it.each([
    ["6 × 6", "6\u202f×\u202f6"],
    ["55 个窗口", "55\u00a0个窗口"],
    ["55 windows", "55 windows"],
    ["第 2 节", "第\u00a02\u00a0节"],
    ["3 格", "3\u00a0格"],
    ["在第一层之后", "在第\u2060一\u2060层之后"],
    ["第一作者", "第一作者"],
    ["224×224×3", "224\u202f×\u202f224\u202f×\u202f3"],
    ["宽 × 高", "宽\u202f×\u202f高"],
    ["`共 ${n} 个，第 ${i} 列`", "`共 ${n}\u00a0个，第\u00a0${i}\u00a0列`"],
    ["<res>${n}</res> 个", "<res>${n}</res>\u00a0个"],
    ["`${w} × ${h}`", "`${w}\u202f×\u202f${h}`"],
    ["一行\n两行", "一行两行"],
    ["one\ntwo", "one\ntwo"],
    ["完。\n下一句", "完。下一句"],
  ])("“%s” is set as “%s”", (text, set) => {
    expect(settle(text, false, false)).toBe(set);
  });

  it("knows a number's tag on either side", () => {
    expect(settle(" 列零", true, false)).toBe("\u00a0列\u2060零");
    expect(settle(" 列零", false, false)).toBe(" 列\u2060零");
    expect(settle("–", true, true)).toBe("\u2060–\u2060");
    expect(settle("第 ", false, true)).toBe("第\u00a0");
  });
});

/** A paragraph as the plugin leaves it: texts, and what stands in a tag in a list of its own. */
const set = (...children: object[]) => {
  const paragraph = { type: "paragraph", children };
  remarkTypography()(paragraph as Parameters<ReturnType<typeof remarkTypography>>[0]);
  return paragraph.children;
};

describe("what keeps to one line", () => {
  it("is a name with a hyphen", () => {
    expect(set({ type: "text", value: "看 TF-Slim 和 cuda-convnet2，再看" })).toMatchObject([
      { value: "看 " },
      { name: "span", children: [{ value: "TF-Slim" }] },
      { value: " 和 " },
      { name: "span", children: [{ value: "cuda-convnet2" }] },
      { value: "，再看" },
    ]);
  });

  it("is short code, and a number in code with its measure word", () => {
    expect(set({ type: "inlineCode", value: "padding = 2" }, { type: "text", value: " 列" })).toMatchObject([
      { data: { hProperties: { className: "nowrap" } } },
      { value: "\u00a0列" },
    ]);
    expect(set({ type: "inlineCode", value: "a/path/that/is/longer/than/a/phone" })[0]).not.toHaveProperty(
      "data",
    );
  });
});

describe("a claim's marker", () => {
  const tree = (...children: object[]) => ({ type: "paragraph", children });
  const text = (value: string) => ({ type: "text", value });
  const cite = { type: "mdxJsxTextElement", name: "Cite", children: [] };
  const run = (...children: object[]) => {
    const paragraph = tree(...children);
    remarkTypography()(paragraph as Parameters<ReturnType<typeof remarkTypography>>[0]);
    return JSON.stringify(paragraph.children.map(plain));
  };
  const plain = (node: object): unknown => {
    const { value, name, children } = node as { value?: string; name?: string; children?: object[] };
    return value ?? (children?.length ? children.map(plain) : name);
  };

  it("stays with the word before it and the stop after it", () => {
    expect(run(text("It rounds up"), cite, text(". Then"))).toBe('["It rounds ",["up","Cite","."]," Then"]');
  });

  it("takes one Chinese character, not the whole sentence", () => {
    expect(run(text("代码向上取整"), cite, text("，然后"))).toBe('["代码向上取",["整","Cite","，"],"然后"]');
  });

  it("stays with another marker", () => {
    expect(run(text("down"), cite, cite, text("."))).toBe('[["down","Cite","Cite","."],""]');
  });

  it("stays with code or a number", () => {
    expect(run(text("says "), { type: "inlineCode", value: "pad = 0" }, cite)).toBe(
      '["says ",["pad = 0","Cite"]]',
    );
  });
});
