import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CustomAtRules, Visitor } from "lightningcss";
import type { Plugin } from "vite";

/** What the build does with the custom properties of our stylesheets. */
export interface TokenPlan {
  /** Values of those defined once, on the root, without reference to others: written out where they are used. */
  readonly constants: ReadonlyMap<string, string>;
  /** Shorter names for the rest. */
  readonly names: ReadonlyMap<string, string>;
}

const FILE = /\.(css|tsx?)$/;

/**
 * Compressed, a space by name costs more than its number, and a long name more than a short one. So stylesheets say
 * what they mean in src/, and the built ones say it briefly. Names that scripts know keep their spelling.
 */
export function briefTokens(): Plugin {
  return {
    name: "brief-tokens",
    config: (config, { command }) => {
      if (command !== "build") return {};
      return { css: { lightningcss: { visitor: tokenVisitor(planFor(config.root ?? process.cwd())) } } };
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const asset of Object.values(bundle))
          if (asset.type === "asset" && asset.fileName.endsWith(".css"))
            asset.source = briefLightDark(asset.source.toString());
      },
    },
  };
}

/** The plan for the project at `root`. */
export function planFor(root: string): TokenPlan {
  const src = join(root, "src");
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => FILE.test(file));
  const read = (end: RegExp) =>
    files
      .filter((file) => end.test(file))
      // The tokens first: the most used names are the shortest.
      .sort(
        (a, b) =>
          Number(b.endsWith("tokens.css")) - Number(a.endsWith("tokens.css")) || a.localeCompare(b, "en"),
      )
      .map((file) => readFileSync(join(src, file), "utf8"))
      .join("\n");
  return planTokens(read(/\.css$/), read(/\.tsx?$/));
}

/** What a built stylesheet says for the token `name`: its value, or its name there. Without a plan, its own name. */
export function settledToken(name: string, plan: TokenPlan | null): string {
  return plan?.constants.get(name) ?? plan?.names.get(name) ?? name;
}

/**
 * Finds the constants in `css` and names for the other custom properties; those named in `scripts` stay.
 * @internal exported for its test
 */
export function planTokens(css: string, scripts: string): TokenPlan {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, "");
  const root = /^:root \{([^{}]*)\}/m.exec(plain)?.[1] ?? "";
  const definitions = new Map<string, string[]>();
  for (const [, name = "", value = ""] of plain.matchAll(/(?<![\w-])(--[\w-]+)\s*:\s*([^;{}]*);/g))
    definitions.set(name, [...(definitions.get(name) ?? []), value.trim()]);
  const fixed = new Set(scripts.match(/--[a-z][\w-]*/g));
  const constants = new Map<string, string>();
  const names = new Map<string, string>();
  for (const [name, values] of definitions) {
    const [value = ""] = values;
    if (fixed.has(name)) continue;
    if (values.length === 1 && root.includes(`${name}:`) && !/var\(|light-dark\(/.test(value))
      constants.set(name, value);
    else names.set(name, `--${letters(names.size)}`);
  }
  return { constants, names };
}

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** a … z, A … Z, a1, b1 …: letters repeat, and what repeats compresses. */
function letters(index: number): string {
  return `${LETTERS[index % LETTERS.length]}${Math.floor(index / LETTERS.length) || ""}`;
}

/**
 * light-dark() as Lightning CSS writes it for browsers without, said briefly: its two names, which no letter takes, and
 * once what it says twice because Vite minifies what it has compiled already. Vite's own mark at the end goes, too.
 * @internal exported for its test
 */
export function briefLightDark(css: string): string {
  return css
    .replaceAll("--lightningcss-light", "--0")
    .replaceAll("--lightningcss-dark", "--1")
    .replace(/(--0:[^;{}]*;--1:[^;{}]*;)\1/g, "$1")
    .replace(/\s*\/\*\$vite\$:\d+\*\/\s*$/, "");
}

/**
 * Carries a plan out.
 * @internal exported for its test
 */
export function tokenVisitor({ constants, names }: TokenPlan): Visitor<CustomAtRules> {
  return {
    Declaration: {
      custom: ({ name }) => (constants.has(name) ? [] : undefined),
    },
    Variable: ({ name }) => {
      const value = constants.get(name.ident);
      return value === undefined ? undefined : { raw: value };
    },
    DashedIdent: (name) => names.get(name),
  };
}
