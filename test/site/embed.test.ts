import { describe, expect, it } from "vitest";
import { askedFor, unread } from "../../src/site/embed/asked.ts";

describe("what the link of an embed asks for", () => {
  it("is read as all else: the last counts, capitals and spaces do not", () => {
    expect(askedFor("?view=row&VIEW=%20Sieve%20&theme=dark")).toMatchObject({ view: "sieve", theme: "dark" });
    expect(askedFor("")).toEqual({});
  });

  it("is named where it was not taken, and only there", () => {
    const taken = { view: "calculator" };
    expect(unread("?view=nonsense&theme=sepia", taken)).toEqual([
      { kind: "unreadable", key: "view", text: "nonsense", used: "calculator" },
      { kind: "unreadable", key: "theme", text: "sepia", used: "" },
    ]);
    expect(unread("?view=", taken)).toMatchObject([{ key: "view", text: "" }]);
    expect(unread("?net=caffe&utm=1", taken)).toEqual([]);
    expect(unread("?view=Calculator&theme=dark", { ...taken, theme: "dark" })).toEqual([]);
  });
});
