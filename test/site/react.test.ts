import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "vite";
import { describe, expect, it } from "vitest";
import { isAskedFor, withoutEarlyErrors, withoutInterop, withoutUnused } from "../../src/site/build/react.ts";

const MODULES = join(import.meta.dirname, "../../node_modules");
const read = (file: string) => readFileSync(join(MODULES, `${file}.production.js`), "utf8");
const exportsOf = (code: string) =>
  new Set([...code.matchAll(/^ *exports\.(\w+)\s*=/gm)].map(([, name = ""]) => name));

const PACKAGES = {
  React: read("react/cjs/react"),
  ReactDOM: read("react-dom/cjs/react-dom"),
  Scheduler: read("scheduler/cjs/scheduler"),
};
const CLIENT = read("react-dom/cjs/react-dom-client");

describe("React as the page gets it", () => {
  it.each(Object.entries(PACKAGES))("keeps all that its packages ask of %s", (name, code) => {
    const asked = [...`${CLIENT}${PACKAGES.ReactDOM}`.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, "g"))]
      .map(([, asks = ""]) => asks)
      .filter((asks) => exportsOf(code).has(asks));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((asks) => !isAskedFor(asks))).toEqual([]);
    const left = exportsOf(withoutUnused(code, parseAst(code)));
    expect([...left].filter((kept) => !isAskedFor(kept))).toEqual([]);
    expect(asked.filter((asks) => !left.has(asks))).toEqual([]);
  });

  it("comes without the bundler’s way to make one of our modules of it", () => {
    const rest = (body: string) =>
      `export var __copyProps = 1;\nexport var __toESM = ${body};\nexport var last = 2;\n`;
    const body =
      "(mod, isNodeMode, target) => (\n  (target = mod),\n  __copyProps(\n    target,\n    mod,\n  )\n)";
    expect(withoutInterop(rest(body))).toBe(rest("(mod) => mod"));
    expect(() => withoutInterop(rest("1"))).toThrow("__toESM");
  });

  it("makes no error before something goes wrong", () => {
    const made = (code: string) =>
      parseAst(code)
        .body.flatMap((statement) => (statement.type === "VariableDeclaration" ? statement.declarations : []))
        .filter(({ init }) => init && /^(new )?Error\(/.test(code.slice(init.start, init.end)));
    expect(made(CLIENT)).toHaveLength(5);
    expect(made(withoutEarlyErrors(CLIENT))).toEqual([]);
    expect(withoutEarlyErrors(CLIENT)).toContain(
      "HydrationMismatchException = { message: formatProdErrorMessage(",
    );
  });

  it("has no classes, nor anything else that nobody asks for", () => {
    const react = withoutUnused(PACKAGES.React, parseAst(PACKAGES.React));
    expect(PACKAGES.React).toContain("isReactComponent");
    expect(react).not.toContain("isReactComponent");
    expect(react).not.toContain("exports.lazy");
    expect(react).toContain("exports.useState");
  });

  it("knows in each of its tables the hooks that are used, and no others", () => {
    const tables = (code: string) =>
      [...code.matchAll(/((?:ContextOnly|Hooks)Dispatcher(?:On\w+)?) = \{\n(.*?)\n {2}\}/gs)].map(
        ([, name, body = ""]) =>
          [name, [...body.matchAll(/^ {4}(use\w*):/gm)].map(([, hook = ""]) => hook).sort()] as const,
      );
    const whole = tables(CLIENT);
    expect(whole.map(([name]) => name)).toEqual([
      "ContextOnlyDispatcher",
      "HooksDispatcherOnMount",
      "HooksDispatcherOnUpdate",
      "HooksDispatcherOnRerender",
    ]);
    const left = withoutUnused(CLIENT, parseAst(CLIENT));
    expect(tables(left)).toEqual(whole.map(([name, hooks]) => [name, hooks.filter(isAskedFor)]));
    expect(tables(left)[0]?.[1]).toContain("useState");
    expect(() => parseAst(left)).not.toThrow();
  });
});
