import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launch } from "./support/browser.ts";
import { openPage, type PageOptions, type TestPage } from "./support/page.ts";
import { readToTheEnd } from "./support/weigh.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function open(path: string, options?: PageOptions): Promise<TestPage> {
  const page = await openPage(browser, inject("baseUrl") + path, options);
  if (options?.javaScript !== false) await awake(page);
  return page;
}

/** Waits until the parts the tests use answer to the reader. The table wakes at the first touch, or for a permalink. */
async function awake(page: TestPage): Promise<void> {
  const table = new URL(page.url()).search === "" ? [] : ["layers"];
  for (const name of ["calculator", "notice", ...table])
    await page.locator(`[data-island="${name}"][data-live]`).waitFor({ state: "attached" });
}

const output = (page: TestPage, layer: string) =>
  page.locator(`table[data-table="layers"] tr[data-layer="${layer}"]`).getAttribute("data-output");
const query = (page: TestPage) => new URL(page.url()).search;
const field = (page: TestPage) => page.getByRole("spinbutton", { name: "Input size", exact: true });
const size = (page: TestPage) => page.getByRole("slider", { name: "Input size", exact: true });

describe.each([
  ["", "en", "AlexNet: is the input 224 or 227?"],
  ["zh/", "zh-Hans", "AlexNet 的输入是 224 还是 227？"],
])("the article at /%s", (path, lang, title) => {
  it("loads whole, without an error or a request elsewhere", async () => {
    const page = await open(path);
    expect(await page.locator("html").getAttribute("lang")).toBe(lang);
    expect(await page.locator("h1").textContent()).toBe(title);
    expect(await output(page, "conv1")).toBe("55x55x96");
    expect(await page.locator('table[data-table="layers"] tbody tr').count()).toBe(11);
    // Walk to the end, so that every island wakes up.
    await page.keyboard.press("End");
    await page.waitForTimeout(500);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("reads without JavaScript: article, table and formula", async () => {
    const page = await open(path, { javaScript: false });
    expect(await page.locator("h1").isVisible()).toBe(true);
    expect(await output(page, "conv1")).toBe("55x55x96");
    expect(await page.locator(".calculator .katex").first().isVisible()).toBe(true);
    expect(await page.locator("noscript p").isVisible()).toBe(true);
    // What cannot be set is not there to be tried; what it is set to is said.
    expect(await page.locator(".calculator :is(input, select, button):visible").count()).toBe(0);
    expect(await page.locator(".calculator .set-to").isVisible()).toBe(true);
    // Nobody is told to do what cannot be done.
    const instructions =
      /\bdrag\b|arrow keys|press play|turn a switch|click a name|[^ ]*(?:拖动|方向键|点名字|关掉任意)[^ ]*/gi;
    expect((await page.locator("body").innerText()).match(instructions)).toBe(null);
    // Chromium reports preloads of scripts it will not run as blocked; nothing else may fail.
    const problems = (await page.problems()).filter(({ text }) => !/\.js: csp$/.test(text));
    expect(problems).toEqual([]);
    await page.close();
  });

  it.each([320, 375, 768, 1440])("does not scroll sideways at %i px", async (width) => {
    const page = await open(path, { width });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });
});

describe("permalinks", () => {
  it.each([
    ["?net=torchvision&size=224&pad=2", { conv1: "55x55x64", pool5: "6x6x256" }],
    ["zh/?net=caffe&size=227&pad=0", { conv1: "55x55x96" }],
    ["?net=wikipedia&size=224", { conv1: "54x54x96", pool5: "5x5x256" }],
    ["?net=caffe&size=224", { conv1: "54x54x96", pool1: "27x27x96", pool5: "6x6x256", fc6: "1x1x4096" }],
    ["?size=228", { conv1: "56x56x96", pool5: "7x7x256", fc6: "", fc8: "" }],
    ["?net=torchvision&size=512", { fc8: "1x1x1000" }],
    ["?size=224x320&conv1.round=down", { conv1: "54x78x96" }],
  ])("%s restores its state", async (link, outputs) => {
    const page = await open(link);
    for (const [layer, shape] of Object.entries(outputs)) expect(await output(page, layer)).toBe(shape);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  // What a part is prerendered in has the same size, and no edits either: only the network tells the two apart.
  it.each(["?net=caffe&size=224", "zh/?net=torchvision", "?net=wikipedia&size=224&pad=2"])(
    "%s wakes every part, each as it was prerendered",
    async (link) => {
      const page = await open(link);
      await readToTheEnd(page);
      await expect.poll(() => page.locator("[data-island]:not([data-live])").count()).toBe(0);
      expect(await page.problems()).toEqual([]);
      await page.close();
    },
  );

  it("stands on the calculator as data", async () => {
    const page = await open("?net=caffe&size=230&pad=2,1");
    const calculator = page.locator(".calculator");
    expect(await calculator.getAttribute("data-net")).toBe("caffe");
    expect(await calculator.getAttribute("data-size")).toBe("230");
    expect(await calculator.getAttribute("data-pad")).toBe("2,1");
    await page.close();
  });

  it("that cannot be read are named, and the rest of them is kept", async () => {
    const page = await open("?net=vgg16&size=22y&pad=1");
    const notice = page.locator("[data-notice]");
    expect(await notice.textContent()).toContain("vgg16");
    expect(await notice.textContent()).toContain("22y");
    expect(await page.locator(".calculator").getAttribute("data-pad")).toBe("1");
    await notice.getByRole("button").press("Enter");
    await notice.waitFor({ state: "detached" });
    expect(query(page)).toBe("?pad=1");
    // Who pressed it by the keyboard is still at its place.
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("notice-place");
    await page.close();
  });

  it("follow the language switch", async () => {
    const page = await open("?net=caffe&size=225");
    await page.getByRole("link", { name: "中文" }).click();
    await page.waitForURL(/\/zh\/\?net=caffe&size=225$/);
    await awake(page);
    expect(await page.locator(".calculator").getAttribute("data-size")).toBe("225");
    await page.close();
  });
});

describe.each([1280, 375])("places at %i px", (width) => {
  it.each(["every-size", "references"])("a link to #%s leads there and stays there", async (id) => {
    const page = await open(`#${id}`, { width });
    const top = () => page.evaluate((at) => document.getElementById(at)!.getBoundingClientRect().top, id);
    const first = await top();
    expect(first).toBeGreaterThanOrEqual(0);
    expect(first).toBeLessThan(200);
    await page.waitForTimeout(1000);
    expect(await top()).toBe(first);
    await page.close();
  });
});

describe("the calculator", () => {
  it("follows the slider from 224 to 227 by keyboard, in the table and the address", async () => {
    const page = await open("?net=caffe&size=224");
    expect(await output(page, "conv1")).toBe("54x54x96");
    await size(page).focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight");
    expect(await output(page, "conv1")).toBe("55x55x96");
    await expect.poll(() => query(page)).toBe("?net=caffe");
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("follows a drag of the slider without filling the history", async () => {
    const page = await open("");
    const before = await page.evaluate(() => history.length);
    await size(page).scrollIntoViewIfNeeded();
    const box = await size(page).boundingBox();
    if (!box) throw new Error("The slider is not on the page");
    const at = (value: number) => box.x + 5 + ((value - 1) / 511) * (box.width - 10);
    await page.mouse.move(at(224), box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(at(400), box.y + box.height / 2, { steps: 40 });
    await page.mouse.up();
    const reached = Number(await size(page).inputValue());
    expect(Math.abs(reached - 400)).toBeLessThanOrEqual(2);
    await expect.poll(() => query(page)).toBe(`?size=${reached}`);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.close();
  });

  it("makes no entry of a key held in the field, nor of a button pressed again", async () => {
    const page = await open("");
    const before = await page.evaluate(() => history.length);
    await field(page).focus();
    for (let i = 0; i < 12; i++) await page.keyboard.press("ArrowUp");
    await expect.poll(() => query(page)).toBe("?size=236");
    expect(await page.evaluate(() => history.length)).toBe(before);
    for (let i = 0; i < 3; i++) await page.getByRole("button", { name: "Go to 227" }).click();
    await expect.poll(() => query(page)).toBe("?size=227");
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await page.goBack();
    await expect.poll(() => size(page).inputValue()).toBe("236");
    await page.close();
  });

  it("goes on when the browser refuses to write the address, and writes it later", async () => {
    const page = await open("");
    await page.evaluate(() => {
      const { pushState } = History.prototype;
      History.prototype.pushState = () => {
        History.prototype.pushState = pushState;
        throw new DOMException("too many", "SecurityError");
      };
    });
    await page.getByRole("button", { name: "Go to 227" }).click();
    expect(await size(page).inputValue()).toBe("227");
    await expect.poll(() => query(page)).toBe("?size=227");
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("leaves nothing half-typed behind when the reader goes Back", async () => {
    const page = await open("");
    await page.getByRole("button", { name: "Go to 227" }).click();
    await field(page).focus();
    await page.keyboard.type("999");
    await page.goBack();
    await expect.poll(() => field(page).inputValue()).toBe("224");
    await page.keyboard.press("Tab");
    expect(await field(page).inputValue()).toBe("224");
    await page.close();
  });

  it("takes a remark back once its number is gone", async () => {
    const page = await open("");
    await field(page).fill("abc");
    await page.keyboard.press("Enter");
    await page.getByText("“abc” is not a whole number").waitFor();
    expect(await field(page).getAttribute("aria-invalid")).toBe("true");
    await page.getByRole("slider", { name: "Input size", exact: true }).press("ArrowRight");
    await page.getByText("“abc” is not a whole number").waitFor({ state: "detached" });
    expect(await field(page).getAttribute("aria-invalid")).toBe("false");
    // What was moved to the nearest is valid now.
    await field(page).fill("9999");
    await page.keyboard.press("Enter");
    await page.getByText("“9999” became 4096.").waitFor();
    expect(await field(page).getAttribute("aria-invalid")).toBe("false");
    await page.close();
  });

  it("fixes a link for good, and loses nothing that was not ours", async () => {
    const page = await open("?utm=1&conv1.foo=3&size=227&utm=2");
    await page.getByRole("button", { name: "fix the link" }).click();
    await expect.poll(() => query(page)).toBe("?size=227&utm=1&utm=2");
    await page.getByRole("slider", { name: "Input size", exact: true }).press("ArrowRight");
    await expect.poll(() => query(page)).toBe("?size=228&utm=1&utm=2");
    await page.close();
  });

  it("keeps every state one can go Back to", async () => {
    const page = await open("");
    await page.getByLabel("Implementation").selectOption("caffe");
    await expect.poll(() => query(page)).toBe("?net=caffe");
    await page.getByRole("button", { name: "Go to 224" }).click();
    await expect.poll(() => query(page)).toBe("?net=caffe&size=224");
    expect(await output(page, "conv1")).toBe("54x54x96");
    await page.goBack();
    await expect.poll(() => output(page, "conv1")).toBe("55x55x96");
    await page.goBack();
    expect(await page.locator(".calculator").getAttribute("data-net")).toBe("alexnet-2012");
    await page.goForward();
    expect(await page.locator(".calculator").getAttribute("data-net")).toBe("caffe");
    await page.close();
  });

  it("takes padding for both sides, then for one", async () => {
    const page = await open("");
    await page.getByRole("slider", { name: "Padding", exact: true }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => query(page)).toBe("?pad=2");
    await page.getByRole("button", { name: "Same before and after" }).click();
    await page.getByRole("button", { name: "Less: Padding after" }).click();
    await expect.poll(() => query(page)).toBe("?pad=2,1");
    await page.close();
  });

  it.each([
    ["２２４", "?net=caffe&size=224", ""],
    ["1e3", "?net=caffe", "“1e3” is not a whole number. Type 1 to 4096."],
    ["-5", "?net=caffe&size=1", "“-5” became 1."],
    ["224.5", "?net=caffe&size=225", "“224.5” became 225."],
    ["1000000000", "?net=caffe&size=4096", "“1000000000” became 4096."],
    ["🙂", "?net=caffe", "“🙂” is not a whole number. Type 1 to 4096."],
    ["300x400", "?net=caffe&size=300x400", ""],
  ])("reads “%s” in the size field kindly", async (text, expected, remark) => {
    const page = await open("?net=caffe");
    const field = page.getByRole("spinbutton", { name: "Input size" });
    await field.fill(text);
    await field.press("Enter");
    await expect.poll(() => query(page)).toBe(expected);
    await expect.poll(() => page.locator(".size-field .remark").textContent()).toBe(remark);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("says at fc6 what came and what its weights take", async () => {
    const page = await open("?net=mmpretrain&size=256");
    const row = page.locator('table[data-table="layers"] tr[data-layer="fc6"]');
    expect(await row.getAttribute("data-status")).toBe("refused");
    await expect.poll(() => row.textContent()).toContain("12544");
    expect(await row.textContent()).toContain("9216");
    await page.close();
  });
});

describe("any place", () => {
  it("under a sub-path, everything still loads", async () => {
    const { serve } = await import("./support/serve.ts");
    const server = await serve({ dir: inject("distFolder"), prefix: "/some/sub/path/" });
    const page = await openPage(browser, `${server.url}zh/?net=caffe&size=224`);
    await awake(page);
    expect(await output(page, "conv1")).toBe("54x54x96");
    expect(await page.problems()).toEqual([]);
    await page.close();
    await server.close();
  });
});
