/**
 * Dragging what the figures hold, in a real Chromium: from each move of the pointer to the end of the frame that shows
 * it, beside a page that only writes twelve plain numbers. `npm run build && npm run bench`.
 */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "../test/browser/support/browser.ts";
import { serve } from "../test/browser/support/serve.ts";
import { CONTROL_PAGE, compareSweeps, type Sweep, throttle, timing } from "./measures.ts";

const STEPS = 200;
/** What can be dragged: its name, its island, and what in it is held. */
const HELD = [
  ["number in a sentence", "scrub", ".scrub"],
  ["line of every size", "everySize", ".sizes-chart"],
  ["needle of the staircases", "staircases", ".stairs-control"],
  ["windows of one row", "oneRow", ".strip-row"],
  ["crop", "crop", ".pad"],
  ["cell of a receptive field", "receptiveField", ".pad"],
  ["size in the sieve", "sieve", ".sieve-grid"],
] as const;

const site = await serve({ dir: "dist" });
const floorDir = await mkdtemp(join(tmpdir(), "bench-"));
await writeFile(join(floorDir, "control.html"), CONTROL_PAGE);
const floor = await serve({ dir: floorDir });
const browser = await launch();

await compareSweeps(
  `${STEPS} moves`,
  () => drag(`${floor.url}control.html`, "table"),
  Object.fromEntries(
    HELD.map(([name, island, held]) => {
      const part = `[data-island="${island}"]`;
      return [name, () => drag(site.url, `${part} ${held}`, `${part}[data-live]`)];
    }),
  ),
);
await browser.close();
await Promise.all([site.close(), floor.close()]);

async function drag(url: string, held: string, awake?: string): Promise<Sweep> {
  const page = await browser.newPage({ serviceWorkers: "block", viewport: { width: 412, height: 823 } });
  await page.addInitScript(timing);
  await page.goto(url, { waitUntil: "networkidle" });
  if (awake) {
    const island = page.locator(awake.replace("[data-live]", "")).first();
    await island.scrollIntoViewIfNeeded();
    await page.locator(awake).first().waitFor();
  }
  await page.locator(held).first().scrollIntoViewIfNeeded();
  await page.waitForTimeout(1000);
  await throttle(page);
  const result = await page.evaluate(
    async ([selector, steps]) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`no ${selector}`);
      // Pointers that do not exist cannot be captured.
      Element.prototype.setPointerCapture = () => {};
      Element.prototype.hasPointerCapture = () => true;
      Element.prototype.releasePointerCapture = () => {};
      const box = element.getBoundingClientRect();
      const clientY = box.top + box.height / 2;
      const reach = Math.max(box.width * 0.8, 120);
      const send = (type: string, share: number) =>
        element.dispatchEvent(
          new PointerEvent(type, {
            bubbles: true,
            cancelable: true,
            pointerId: 1,
            pointerType: "mouse",
            isPrimary: true,
            buttons: type === "pointerup" ? 0 : 1,
            clientX: box.left + box.width / 2 + (share - 0.5) * reach,
            clientY,
          }),
        );
      const seen = new Set<string>();
      const press = () => send("pointerdown", 0.5);
      const sweep = await window.timeSteps(steps, press, (i) => {
        if (i % 10 === 0)
          seen.add((element.closest("figure, [data-island], table") ?? element).textContent ?? "");
        // Back and forth, once in a hundred moves.
        send("pointermove", Math.abs(((i + 50) % 100) - 50) / 50);
      });
      send("pointerup", 0.5);
      if (seen.size < 3) throw new Error(`dragging ${selector} moved nothing`);
      return sweep;
    },
    [held, STEPS] as const,
  );
  await page.close();
  return result;
}
