import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launch } from "./support/browser.ts";
import { openPage, type PageOptions, type TestPage } from "./support/page.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/**
 * Opens a page and walks down it once, so that every part is awake; then back to the top. In about one load of fifty
 * Chromium 156 without a window makes hardly a frame for ten seconds, or answers no more at all; it did with and without
 * src/site/opening.ts, with and without a service worker. Such a page is left, and the walk begun anew.
 */
async function open(path: string, options: PageOptions = {}, tries = 3): Promise<TestPage> {
  const page = await openPage(browser, inject("baseUrl") + path, { reducedMotion: true, ...options });
  const walk = walkDown(page, path);
  const isLate = tries > 1 && (await Promise.race([walk.then(() => false), after(LONGEST_WALK)]));
  if (!isLate) {
    await walk;
    return page;
  }
  walk.catch(() => {});
  void page.close();
  return open(path, options, tries - 1);
}

/** In milliseconds; a walk takes one to four seconds. */
const LONGEST_WALK = 8000;
const after = (ms: number) => new Promise<true>((done) => setTimeout(done, ms, true));

async function walkDown(page: TestPage, path: string): Promise<void> {
  const asleep = page.locator("[data-island]:not([data-live])");
  // The first touch: some parts wait for it.
  await page.mouse.move(1, 1);
  // Sections not laid out yet are taken for so high that the way down would be ten times as long.
  await expect
    .poll(() => page.evaluate(() => document.adoptedStyleSheets.length), { timeout: 10_000 })
    .toBe(0);
  await page.evaluate(async () => {
    for (let y = 0; y <= document.documentElement.scrollHeight; y += innerHeight + 300) {
      scrollTo(0, y);
      await new Promise((drawn) => {
        requestAnimationFrame(() => requestAnimationFrame(drawn));
        // A browser that nobody looks at may put off its frames for good.
        setTimeout(drawn, 500);
      });
    }
    scrollTo(0, 0);
  });
  if (!path.includes("embed")) await expect.poll(() => asleep.count(), { timeout: 10_000 }).toBe(0);
  await page.locator(".calculator").waitFor();
  await page.locator(".bar").waitFor({ state: "detached", timeout: 10_000 });
}

/** What axe finds, one line for each element. */
async function violations(page: Page, withoutRules: readonly string[] = []): Promise<string[]> {
  // By evaluation: the policy allows no script that is not the site's own.
  await page.evaluate(AXE);
  return page.evaluate(async (off) => {
    interface Axe {
      run(
        context: Document,
        options: object,
      ): Promise<{
        readonly violations: readonly {
          readonly id: string;
          readonly help: string;
          readonly nodes: readonly { readonly target: readonly string[]; readonly html: string }[];
        }[];
      }>;
    }
    const { axe } = window as unknown as { axe: Axe };
    const result = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      rules: Object.fromEntries(off.map((id) => [id, { enabled: false }])),
      resultTypes: ["violations"],
    });
    return result.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, html }) => `${id} (${help}): ${target.join(" ")} ${html.slice(0, 200)}`),
    );
  }, withoutRules);
}

describe.each(["", "zh/", "embed/"])("axe on /%s", (path) => {
  // An embed is part of somebody else's page, which has its own first heading.
  const without = path === "embed/" ? ["page-has-heading-one"] : [];
  it.each([
    [1440, "light"],
    [1440, "dark"],
    [375, "light"],
    [375, "dark"],
  ] as const)("finds nothing at %i px, %s", async (width, colorScheme) => {
    const page = await open(path, { width, colorScheme });
    expect(await violations(page, without)).toEqual([]);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });
});

describe.each(["", "zh/"])("the structure of /%s", (path) => {
  it("has one title and no skipped heading, tables with captions and headers, mathematics said once", async () => {
    const page = await open(path);
    const found = await page.evaluate(() => {
      const levels = [...document.querySelectorAll("h1,h2,h3,h4")].map(({ tagName }) => Number(tagName[1]));
      const tables = [...document.querySelectorAll("table")];
      return {
        titles: levels.filter((level) => level === 1).length,
        skipped: levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1).length,
        bareTables: tables.filter(
          (table) =>
            !table.caption?.textContent ||
            !table.querySelector('thead th[scope="col"]') ||
            [...table.querySelectorAll("tbody tr")].some((row) => !row.querySelector('th[scope="row"]')),
        ).length,
        // Each formula: MathML for screen readers, the drawn one hidden from them.
        spokenTwice: [...document.querySelectorAll(".katex")].filter(
          (formula) =>
            !formula.querySelector("math") ||
            formula.querySelector(".katex-html")?.getAttribute("aria-hidden") !== "true",
        ).length,
        // The only complementary region worth jumping to would be one for the whole page; questions have headings.
        landmarks: document.querySelectorAll("main aside:not([role]), main section.question[aria-labelledby]")
          .length,
        unnamedGroups: [
          ...document.querySelectorAll("fieldset:not([role=presentation]), [role=group]"),
        ].filter(
          (group) =>
            !group.querySelector(":scope > legend") && !group.matches("[aria-label], [aria-labelledby]"),
        ).length,
        unnamedFigures: [...document.querySelectorAll("figure")].filter(
          (figure) => !figure.querySelector("figcaption")?.textContent,
        ).length,
      };
    });
    expect(found).toEqual({
      titles: 1,
      skipped: 0,
      bareTables: 0,
      spokenTwice: 0,
      landmarks: 0,
      unnamedGroups: 0,
      unnamedFigures: 0,
    });
    await page.close();
  });

  it("names the language of the link to the other one", async () => {
    const page = await open(path);
    const languages = await page
      .locator(".site-header nav a")
      .evaluateAll((links) => links.map((link) => (link as HTMLElement).lang));
    expect(languages).toEqual(["en", "zh-Hans"]);
    await page.close();
  });
});

describe("by keyboard alone", () => {
  it("the first Tab offers to skip to the article", async () => {
    const page = await open("");
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to the article" });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#article");
    await page.close();
  });

  it.each([1440, 375])("Tab walks through everything at %i px, always to be seen", async (width) => {
    const page = await open("", { width });
    const unseen: string[] = [];
    let stops = 0;
    for (; stops < 600; stops++) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const outlined = (what: Element, pseudo?: string) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(what, pseudo);
          return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
        };
        // A slider's thumb cannot be measured; its rule can (controls/slider.css, player.css).
        let marked = outlined(element) || element.matches("input[type=range]");
        for (let box: Element | null = element, i = 0; box && i < 5 && !marked; box = box.parentElement, i++)
          marked = outlined(box);
        const { top, bottom, left, right } = element.getBoundingClientRect();
        const bar = document.querySelector(".bar:not(:focus-within)")?.getBoundingClientRect();
        const inside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
        const covered = bar !== undefined && bar.height > 0 && top >= bar.top && bottom <= bar.bottom;
        const name = element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40);
        return {
          text: `${element.tagName} ${element.className} “${name}”`,
          fine: marked && inside && !covered,
        };
      });
      if (!at) break;
      if (!at.fine) unseen.push(at.text);
    }
    expect(unseen).toEqual([]);
    // It came to an end, and not early.
    expect(stops).toBeGreaterThan(200);
    expect(stops).toBeLessThan(600);
    await page.close();
  });

  it("Tab passes over no part that sleeps: the next one wakes before its turn", async () => {
    const page = await openPage(browser, inject("baseUrl"), { reducedMotion: true });
    const figure = page.locator('[data-island="sideBySide"]');
    await page.locator('[data-island="calculator"][data-live]').waitFor();
    // The last but one stop before the figure, which stands two tables further down.
    await figure.evaluate((place) => {
      const stops = [...document.querySelectorAll<HTMLElement>(".part :is(a, button.cite)")].filter(
        (stop) => place.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING,
      );
      stops[stops.length - 2]?.focus();
    });
    await page.waitForTimeout(300);
    expect(await figure.getAttribute("data-live")).toBe(null);
    await page.keyboard.press("Tab");
    await page.locator('[data-island="sideBySide"][data-live]').waitFor();
    await page.keyboard.press("Tab");
    expect(await page.locator('[data-island="sideBySide"] :focus').getAttribute("type")).toBe("radio");
    await page.close();
  });

  it("the slider moves by 1, by one window, and to its ends", async () => {
    const page = await open("");
    const slider = page.getByRole("slider", { name: "Input size", exact: true });
    await slider.focus();
    const sizes: string[] = [];
    for (const key of ["ArrowRight", "ArrowLeft", "PageUp", "PageDown", "End", "Home"]) {
      await page.keyboard.press(key);
      sizes.push(await slider.inputValue());
    }
    expect(sizes).toEqual(["225", "224", "228", "224", "512", "1"]);
    await page.close();
  });

  it("a number in a sentence is stepped, typed and left alone", async () => {
    const page = await open("");
    const scrub = page.getByRole("spinbutton", { name: "Pixels a side, in the text" }).first();
    const value = () => scrub.getAttribute("aria-valuenow");
    await scrub.scrollIntoViewIfNeeded();
    // It is a number in a sentence until its code has come.
    await page.locator('[data-island="scrub"][data-live]').first().waitFor();
    await scrub.focus();
    await page.keyboard.press("ArrowUp");
    await expect.poll(value).toBe("225");
    await page.keyboard.press("Shift+ArrowUp");
    await expect.poll(value).toBe("235");
    await page.keyboard.press("Enter");
    await page.keyboard.type("227");
    await page.keyboard.press("Enter");
    await expect.poll(value).toBe("227");
    await page.keyboard.press("Enter");
    await page.keyboard.type("99");
    await page.keyboard.press("Escape");
    await expect.poll(value).toBe("227");
    await page.close();
  });

  it("resetting keeps the focus on the button", async () => {
    const page = await open("?net=caffe&size=224");
    const reset = page.getByRole("button", { name: "Reset", exact: true });
    await reset.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => reset.getAttribute("aria-disabled")).toBe("true");
    expect(await reset.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.close();
  });

  it("a source's card opens and closes, and the focus comes back", async () => {
    const page = await open("");
    const marker = page.locator(".cite").first();
    await marker.focus();
    await page.keyboard.press("Enter");
    const card = page.locator(".source-card:popover-open");
    await card.waitFor();
    // The card stands far down in the page, but right after its marker in the order of Tab.
    await page.keyboard.press("Tab");
    expect(await card.locator("a").evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    expect(await marker.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.close();
  });
});

describe("announcements", () => {
  it("tell the result once, when the changes stop", async () => {
    const page = await open("");
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      for (const region of document.querySelectorAll('[role="status"]'))
        new MutationObserver(() => {
          const text = region.textContent ?? "";
          if (text) said.push(text);
        }).observe(region, { childList: true, characterData: true, subtree: true });
    });
    await page.getByRole("slider", { name: "Input size", exact: true }).focus();
    for (let i = 0; i < 20; i++) await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(900);
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(await said()).toEqual(["60\u202f×\u202f60\u202f×\u202f96 after conv1; refused at fc6"]);
    await page.close();
  });

  it("say nothing of a link's own state", async () => {
    // Not woken by open(), nor waited for: a script's scrolling or looking counts as something the reader did.
    const page = await openPage(browser, `${inject("baseUrl")}?net=caffe&size=224`, { early: true });
    await page.waitForTimeout(1200);
    expect(await page.locator(".calculator").getAttribute("data-size")).toBe("224");
    expect(await page.locator(".calculator > [role=status]").textContent()).toBe("");
    await page.close();
  });
});

describe("by touch", () => {
  it.each(["", "embed/"])("everything on /%s is 24 px or larger, the main controls 44", async (path) => {
    const page = await open(path, { width: 375, touch: true });
    const small = await page.evaluate(() => {
      const names: string[] = [];
      const controls = document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, summary, [role="slider"], [role="spinbutton"], [role="switch"]',
      );
      for (const control of controls) {
        if (!control.checkVisibility({ visibilityProperty: true })) continue;
        if (control.closest(".visually-hidden, [inert]") || control.matches(".skip-link")) continue;
        // Exempt: links and numbers within a sentence or a caption.
        if (control.matches("a, .cite, .scrub") && control.closest("p, li, dd, td, figcaption")) continue;
        const main =
          control.closest(".calculator, .bar, .guess") && !control.matches(".landmark, .text-button");
        const box =
          (control.matches('[type="radio"], [type="checkbox"]') && control.closest("label")) || control;
        box.scrollIntoView({ block: "center", behavior: "instant" });
        const { left, top, width, height } = box.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        // What a finger hits is what counts: some reach further than they look. 44 less the frame around a group.
        const reach = (main ? 42 : 24) / 2 - 1;
        const hits = (dx: number, dy: number) => {
          const hit = document.elementFromPoint(x + dx, y + dy);
          return hit !== null && (box.contains(hit) || hit.contains(control));
        };
        // The slider's own landmarks lie on it.
        if (control.matches('[type="range"]') && height >= 44) continue;
        const tall = hits(0, -reach) && hits(0, reach);
        const wide = hits(-Math.min(reach, 14), 0) && hits(Math.min(reach, 14), 0);
        if (!tall || !wide)
          names.push(
            `${control.tagName}.${control.className} “${control.getAttribute("aria-label") ?? control.textContent?.trim()}” ${Math.round(width)} × ${Math.round(height)}`,
          );
      }
      return names;
    });
    expect(small).toEqual([]);
    await page.close();
  });

  it("sliders and numbers in sentences leave scrolling to the page", async () => {
    const page = await open("", { width: 375, touch: true });
    const greedy = await page
      .locator('.slider input, .player-range, .scrub, .sizes-handle, [role="slider"]:not(input)')
      .evaluateAll((parts) =>
        parts.filter((part) => getComputedStyle(part).touchAction !== "pan-y").map((part) => part.className),
      );
    expect(greedy).toEqual([]);
    await page.close();
  });
});

describe("the calculator at hand", () => {
  const bar = (page: Page) => page.getByRole("region", { name: "Calculator in one line" });
  const past = (page: Page) => page.evaluate(() => document.getElementById("question")?.scrollIntoView());

  it.each([
    [1440, "top"],
    [375, "bottom"],
  ] as const)(
    "stands at %i px at the %s once the reader is past it, and moves nothing",
    async (width, edge) => {
      const page = await open("", { width });
      expect(await bar(page).count()).toBe(0);
      await past(page);
      await bar(page).waitFor();
      const box = await bar(page).boundingBox();
      if (edge === "top") expect(box?.y).toBe(0);
      else expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(800);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            interface Shift {
              readonly value: number;
              readonly sources: readonly { readonly node: Node | null }[];
            }
            // The contents in the margin unfold the questions where they begin; that moves no text.
            const inContents = ({ node }: Shift["sources"][number]) =>
              node?.parentElement?.closest(".toc") != null;
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const { value, sources } of list.getEntries() as unknown as Shift[])
                if (!sources[0] || !sources.every(inContents)) sum += value;
            }).observe({ type: "layout-shift", buffered: true });
            setTimeout(() => resolve(sum), 200);
          }),
      );
      // A bar of 52 px that pushed the page would count more than 0.05; a formula's font that comes late, 0.00003.
      expect(shift).toBeLessThan(0.001);
      // A heading jumped to is not under it.
      expect(
        await page.evaluate(() => document.getElementById("question")?.getBoundingClientRect().top),
      ).toBeGreaterThanOrEqual(edge === "top" ? (box?.height ?? 0) : 0);
      await page.evaluate(() => scrollTo(0, 0));
      await bar(page).waitFor({ state: "detached" });
      expect(await page.problems()).toEqual([]);
      await page.close();
    },
  );

  it("changes the page's size, leads back, and goes when sent away", async () => {
    const page = await open("");
    await past(page);
    await bar(page).getByRole("button", { name: "One pixel more, in the bar" }).click();
    await bar(page).getByRole("slider", { name: "Size, in the bar" }).press("ArrowRight");
    expect(await page.locator(".calculator").getAttribute("data-size")).toBe("226");
    await bar(page).getByRole("link", { name: "2012 source: back to the calculator" }).click();
    await bar(page).waitFor({ state: "detached" });
    await past(page);
    await bar(page).getByRole("button", { name: "Hide this bar" }).click();
    await bar(page).waitFor({ state: "detached" });
    await page.evaluate(() => scrollTo(0, 0));
    await past(page);
    await page.waitForTimeout(300);
    expect(await bar(page).count()).toBe(0);
    await page.close();
  });

  it("is itself clean", async () => {
    const page = await open("", { width: 375 });
    await past(page);
    await bar(page).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

describe("with the reader's own colours", () => {
  it("what is chosen stands on another ground than what is not", async () => {
    const page = await open("", { context: { forcedColors: "active" } });
    const alike = await page.evaluate(() => {
      const ground = (element: Element | null) => element && getComputedStyle(element).backgroundColor;
      return [...document.querySelectorAll(".segments")].filter(
        (group) =>
          group.querySelector(":checked") &&
          ground(group.querySelector(".segment:has(:checked)")) ===
            ground(group.querySelector(".segment:not(:has(:checked))")),
      ).length;
    });
    expect(alike).toBe(0);
    await page.close();
  });
});

describe("on paper", () => {
  it.each(["", "zh/"])("/%s is white by night, too, and says what the controls are set to", async (path) => {
    const page = await open(`${path}?net=torchvision&size=230`, { colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    const paper = await page.evaluate(() => {
      const shown = (selector: string) =>
        [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
      const root = getComputedStyle(document.documentElement);
      return {
        ground: root.backgroundColor,
        points: Math.round(Number.parseFloat(root.fontSize) * 7.5) / 10,
        controls: shown(".calculator :is(button, input, select), .bar, .guess, .toc, .site-header nav"),
        headsRepeat: getComputedStyle(document.querySelector(".layer-table thead") as Element).display,
      };
    });
    expect(paper).toEqual({
      ground: "rgb(255, 255, 255)",
      points: 10.5,
      controls: 0,
      headsRepeat: "table-header-group",
    });
    const words = await page.locator(".calculator .set-to").textContent();
    expect(words).toContain("230\u202f×\u202f230");
    expect(words).toContain("2 + 2");
    await page.close();
  });
});

describe("enlarged four times", () => {
  it.each(["", "zh/"])("/%s at 320 × 256 loses nothing and does not scroll sideways", async (path) => {
    const page = await open(path, { width: 320, height: 256 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.evaluate(() => document.getElementById("question")?.scrollIntoView());
    await page.waitForTimeout(300);
    // No room for the bar.
    expect(await page.locator(".bar:visible").count()).toBe(0);
    await page.close();
  });
});
