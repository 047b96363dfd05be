import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { launch } from "./support/browser.ts";
import { openPage } from "./support/page.ts";
import { serve } from "./support/serve.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it("opens without a network after the first visit, in both languages and from a permalink", async () => {
  const page = await openPage(browser, inject("baseUrl"));
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.context().setOffline(true);
  for (const [link, heading] of [
    ["", "AlexNet: is the input 224 or 227?"],
    ["index.html?size=280", "AlexNet: is the input 224 or 227?"],
    ["zh/?net=caffe&size=224", "AlexNet 的输入是 224 还是 227？"],
  ]) {
    await page.goto(inject("baseUrl") + link);
    expect(await page.locator("h1").textContent()).toBe(heading);
    await page.locator('[data-island="calculator"][data-live]').waitFor();
  }
  // The table follows once its own code has come, from the cache: until then it shows what was prerendered.
  await page.locator('[data-island="layers"][data-live]').waitFor();
  expect(await page.locator('tr[data-layer="conv1"]').first().getAttribute("data-output")).toBe("54x54x96");
  // Formulas without their fonts would still be there, in the wrong face.
  expect(await page.evaluate(() => document.fonts.check("20px KaTeX_Main"))).toBe(true);
  await page.close();
});

it("shows no page of an older version once a newer one is installed, and keeps no page twice", async () => {
  const dir = await mkdtemp(join(tmpdir(), "offline-"));
  await cp(inject("distFolder"), dir, { recursive: true });
  const server = await serve({ dir });
  const page = await openPage(browser, server.url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  for (const query of ["?size=225", "?size=226", "?net=caffe"]) await page.goto(server.url + query);
  const pages = () =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return kept.flat().filter(({ url }) => !/\.\w+(\?|$)/.test(new URL(url).pathname)).length;
    });
  expect(await pages()).toBe(0);

  // The newer version: another page under the same address, and a worker that says so.
  const html = await readFile(join(dir, "index.html"), "utf8");
  await writeFile(join(dir, "index.html"), html.replace(/<h1[^>]*>/, "$&Newer: "));
  const worker = await readFile(join(dir, "sw.js"), "utf8");
  const revision = /(?<=index\.html`,revision:`)[0-9a-f]+/g;
  expect(worker.match(revision)).toHaveLength(2);
  await writeFile(
    join(dir, "sw.js"),
    worker.replace(revision, (hash) => [...hash].reverse().join("")),
  );
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const next = registration.installing ?? registration.waiting;
    if (next)
      await new Promise<void>((done) =>
        next.addEventListener("statechange", () => next.state === "activated" && done()),
      );
  });
  await page.context().setOffline(true);
  await page.goto(`${server.url}?size=300`);
  expect(await page.locator("h1").textContent()).toContain("Newer: ");
  await page.close();
  await server.close();
});
