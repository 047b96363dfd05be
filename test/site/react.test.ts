import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "vite";
import { describe, expect, it } from "vitest";
import { asModule, withoutEarlyErrors } from "../../src/site/build/react.ts";

const ROOT = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(ROOT, `node_modules/${file}.production.js`), "utf8");
const made = (code: string) => asModule(code, parseAst(code));
const exportsOf = (code: string) =>
  new Set([...code.matchAll(/^ *exports\.(\w+)\s*=/gm)].map(([, name = ""]) => name));
/** What a module exports, by the variable it comes from. */
const namesIn = (code: string) =>
  Object.fromEntries(
    [...(/^export \{(.*)\};$/m.exec(code)?.[1] ?? "").matchAll(/(\w+) as (\w+)/g)].map(
      ([, local = "", name = ""]) => [name, local],
    ),
  );

const PACKAGES = {
  React: read("react/cjs/react"),
  ReactDOM: read("react-dom/cjs/react-dom"),
  Scheduler: read("scheduler/cjs/scheduler"),
};
const JSX = read("react/cjs/react-jsx-runtime");
const CLIENT = read("react-dom/cjs/react-dom-client");

describe("React as the page gets it", () => {
  it.each(Object.entries(PACKAGES))("exports from %s all it did, as a module", (_, code) => {
    const module = made(code);
    expect(Object.keys(namesIn(module))).toEqual([...exportsOf(code)]);
    expect(module).not.toMatch(/\bexports\.|\brequire\(/);
    expect(() => parseAst(module)).not.toThrow();
  });

  it("is imported where it was required", () => {
    expect(made(CLIENT)).toContain('import * as Scheduler from "scheduler";');
    expect(made(CLIENT)).toContain('import * as ReactDOM from "react-dom";');
    expect(made(PACKAGES.ReactDOM)).toContain('import * as React from "react";');
    expect(made(CLIENT)).not.toContain("require(");
  });

  it("makes both kinds of elements with one function", () => {
    const names = namesIn(made(JSX));
    expect(names.jsx).toBe("jsxProd");
    expect(names.jsxs).toBe(names.jsx);
  });

  it("keeps as a variable what is set more than once", () => {
    expect(made(PACKAGES.Scheduler)).toMatch(/^let exported_unstable_now;/);
    expect(made("exports.a = null;\nexports.b = function () {};\n")).toBe(
      "\nconst exported_a = null;\nconst exported_b = function () {};\n\nexport { exported_a as a,exported_b as b };",
    );
  });

  it("makes no error before something goes wrong", () => {
    const errors = (code: string) =>
      parseAst(code)
        .body.flatMap((statement) => (statement.type === "VariableDeclaration" ? statement.declarations : []))
        .filter(({ init }) => init && /^(new )?Error\(/.test(code.slice(init.start, init.end)));
    expect(errors(CLIENT)).toHaveLength(5);
    expect(errors(withoutEarlyErrors(CLIENT))).toEqual([]);
    expect(withoutEarlyErrors(CLIENT)).toContain(
      "HydrationMismatchException = { message: formatProdErrorMessage(",
    );
  });

  it("has no classes", () => {
    expect(PACKAGES.React).toContain("isReactComponent");
    expect(made(PACKAGES.React)).not.toContain("isReactComponent");
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
    const imported = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(join(ROOT, "src", file), "utf8"))
      .flatMap((source) => /import \{([^}]*)\} from "react";/.exec(source)?.[1] ?? [])
      .join();
    const used = whole[0]?.[1].filter((hook) => new RegExp(`\\b${hook}\\b`).test(imported));
    expect(used).toContain("useState");
    const left = made(CLIENT);
    expect(tables(left)).toEqual(whole.map(([name]) => [name, used]));
    expect(() => parseAst(left)).not.toThrow();
  });
});
