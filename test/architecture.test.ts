import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { IMPLEMENTATIONS } from "../src/implementations/index.ts";

const ROOT = resolve(import.meta.dirname, "..");

/**
 * Which folders a folder's files may import from, besides themselves. Code runs one way, from src/model up to the views;
 * `types` allows only `import type`, which may also point back.
 */
const MAY_IMPORT: Readonly<
  Record<string, { readonly code: readonly string[]; readonly types?: readonly string[] }>
> = {
  "src/model": { code: [] },
  "src/implementations": { code: ["src/model"] },
  "src/state": { code: ["src/model", "src/implementations"] },
  "src/language": { code: [], types: ["content/messages"] },
  "src/formula": { code: ["src/model"] },
  "src/ui": { code: ["src/state", "src/language"], types: ["content/messages"] },
  "src/calculator": {
    code: ["src/model", "src/state", "src/formula", "src/language", "src/ui"],
    types: ["content/messages"],
  },
  "src/figures": {
    code: ["src/model", "src/state", "src/formula", "src/language", "src/ui", "content/messages"],
    types: ["content/messages"],
  },
  "src/prose": {
    code: ["src/model", "src/state", "src/formula", "src/language", "src/ui"],
    types: ["content/messages", "src/implementations"],
  },
  "src/export": {
    code: ["src/model", "src/formula", "src/language"],
    types: ["src/implementations", "content/messages"],
  },
  "content/messages": {
    code: ["src/language"],
    types: ["src/model", "src/state", "src/implementations", "src/figures"],
  },
};

/** What no file below may know: these folders are arithmetic and facts. */
const NO_PLATFORM = ["src/model", "src/implementations"];

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

function filesOf(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
}

/** The imports of a file as folders-from-root or package names, and whether each is for types alone. */
function importsOf({ path, text }: SourceFile): { readonly target: string; readonly typeOnly: boolean }[] {
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^"';]*?from\s+["']([^"']+)["']|import\(["']([^"']+)["']\)/gm,
  );
  return [...statements].map(([, typeOnly, from, dynamic]) => {
    const named = from ?? dynamic ?? "";
    const target = named.startsWith(".") ? relative(ROOT, resolve(ROOT, dirname(path), named)) : named;
    return { target, typeOnly: typeOnly !== undefined };
  });
}

describe("the direction of imports", () => {
  it.each(Object.entries(MAY_IMPORT))("%s imports only what it may", (folder, allowed) => {
    const wrong = filesOf(folder).flatMap((file) =>
      importsOf(file)
        .filter(({ target, typeOnly }) => {
          if (!/^(src|content)\//.test(target)) return false;
          const within = (folders: readonly string[]) =>
            folders.some((other) => target.startsWith(`${other}/`));
          return !within([folder, ...allowed.code]) && !(typeOnly && within(allowed.types ?? []));
        })
        .map(({ target }) => `${file.path} imports ${target}`),
    );
    expect(
      wrong,
      `${folder} may import ${allowed.code.join(", ") || "nothing"}${allowed.types ? ` and types of ${allowed.types.join(", ")}` : ""}. Pass what it needs as props from src/site, the one place that knows both sides.`,
    ).toEqual([]);
  });

  it.each(NO_PLATFORM)("%s knows no React, no DOM and no Node", (folder) => {
    const wrong = filesOf(folder).filter(
      (file) =>
        importsOf(file).some(({ target }) => !/^(src|content)\//.test(target)) ||
        /\b(document|navigator|localStorage|process|window\.(document|location|history|addEventListener))\b\s*[.[(]/.test(
          file.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ""),
        ),
    );
    expect(
      wrong.map(({ path }) => path),
      `${folder} must run anywhere: in the build, in a worker, in someone else's program. Move what touches the platform to src/site.`,
    ).toEqual([]);
  });
});

describe("implementations stay data", () => {
  const ids = IMPLEMENTATIONS.map(({ id }) => id);

  it.each(["src/model", "src/ui", "src/calculator", "src/figures", "src/formula", "src/language"])(
    "%s never names one",
    (folder) => {
      const literal = new RegExp(`["'\`](${ids.join("|")})["'\`]`);
      const wrong = filesOf(folder)
        // Frameworks have names of their own; caffe is one of them.
        .filter(
          ({ path }) =>
            !/^src\/model\/(frameworks|frameworkSources|frameworkMessage|messages|types)\.ts$/.test(path),
        )
        .filter(({ text }) => literal.test(text));
      expect(
        wrong.map(({ path }) => path),
        "A view or a rule that names an implementation must be edited for the next one. Take what differs from its record, or pass it as a prop.",
      ).toEqual([]);
    },
  );
});
