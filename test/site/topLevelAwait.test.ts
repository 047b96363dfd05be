import { readdirSync, readFileSync } from "node:fs";
import { parseAst } from "vite";
import { expect, it } from "vitest";

/** A whole page starts with it in development; no other module asks for it. */
const ENTRIES = /^site\/embed\/dev\.tsx?$/;

/** Whether anything outside functions and classes waits. */
function waits(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(waits);
  if (typeof node !== "object" || node === null) return false;
  const { type = "" } = node as { type?: string };
  if (type === "AwaitExpression" || (node as { await?: boolean }).await === true) return true;
  if (/Function|Class/.test(type)) return false;
  return Object.values(node).some(waits);
}

it("has no module that waits while it loads: WebKit hands it half made to the second who asks", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const waiting = files.filter((file) =>
    waits(parseAst(readFileSync(`src/${file}`, "utf8"), { lang: file.endsWith("x") ? "tsx" : "ts" }).body),
  );
  expect(waiting.filter((file) => !ENTRIES.test(file))).toEqual([]);
  expect(waiting).toContain("site/embed/dev.ts");
});
