import type { Plugin } from "vite";

/** The file Vite's helper is put into (plugin.ts). */
export const HELPER_CHUNK = "load";
const HELPER_IMPORT = new RegExp(
  `import\\s*\\{\\s*(?:\\w+ as )?([\\w$]+)\\s*\\}\\s*from\\s*[\`"']\\./${HELPER_CHUNK}-[^\`"']*[\`"'];?`,
);
/** What no script says any more. */
const LEFT_OVER = new RegExp(`__VITE_PRELOAD__|[\`"']\\./${HELPER_CHUNK}-`);

/**
 * Leaves an `import()` what it is. Vite wraps it in a helper that fetches ahead what a later part imports; ours import
 * the start, which is there, and their styles come by themselves (styles/later.ts). So the helper would be one more file,
 * asked for before all else, that does nothing.
 */
export function plainImports(): Plugin {
  return {
    name: "plain-imports",
    apply: "build",
    applyToEnvironment: ({ name }) => name === "client",
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        chunk.code = withPlainImports(chunk.code);
        chunk.imports = chunk.imports.filter((file) => bundle[file]?.name !== HELPER_CHUNK);
      }
      for (const { name, fileName } of Object.values(bundle))
        if (name === HELPER_CHUNK) delete bundle[fileName];
    },
  };
}

/**
 * A built script without the helper.
 * @throws if it still speaks of it, for then Vite writes it in another way.
 * @internal exported for its test
 */
export function withPlainImports(code: string): string {
  const helper = HELPER_IMPORT.exec(code)?.[1] ?? "";
  const name = helper.replaceAll("$", "\\$");
  // `() => import(…).then(…)`, or a function that also takes apart what it waits for.
  const call = new RegExp(
    `(?<![\\w$.])${name}\\((?:\\(\\)\\s*=>\\s*(import\\(.*?)|(async\\s*\\(\\)\\s*=>.*?)),\\s*__VITE_PRELOAD__,\\s*import\\.meta\\.url\\)`,
    "gs",
  );
  const unwrapped = helper
    ? code.replace(HELPER_IMPORT, "").replace(call, (_, imported, waiting) => imported ?? `(${waiting})()`)
    : code;
  if (LEFT_OVER.test(unwrapped)) throw new Error("Vite wraps import() in a way not known here");
  return unwrapped;
}
