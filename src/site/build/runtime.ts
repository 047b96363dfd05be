import type { Plugin } from "vite";

/** How the bundler names the file of a helper of its own that more than one file uses. */
const RUNTIME_CHUNK = "rolldown-runtime";
const IMPORT = new RegExp(
  `import\\s*\\{\\s*(?:[\\w$]+ as )?([\\w$]+)\\s*\\}\\s*from\\s*["'\`]\\./${RUNTIME_CHUNK}-[^"'\`]*["'\`];?`,
);
const EXPORT = /export\s*\{\s*([\w$]+)(?: as [\w$]+)?\s*\};?/;
/** What the helper also says of a module whose exports it gathers, and nobody asks. */
const TAG = /[\w$]+\|\|[\w$]+\([\w$]+,Symbol\.toStringTag,\{value:[`"']Module[`"']\}\),/;
const LEFT_OVER = new RegExp(`${RUNTIME_CHUNK}-`);

/** Gives each file the bundler's helper it uses. A file of one short function would cost every reader a request. */
export function ownRuntime(): Plugin {
  return {
    name: "own-runtime",
    apply: "build",
    applyToEnvironment: ({ name }) => name === "client",
    generateBundle(_, bundle) {
      const runtime = Object.values(bundle).find(({ name }) => name === RUNTIME_CHUNK);
      if (runtime?.type !== "chunk") return;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk" || chunk === runtime) continue;
        chunk.code = withOwnRuntime(chunk.code, runtime.code);
        chunk.imports = chunk.imports.filter((file) => file !== runtime.fileName);
      }
      delete bundle[runtime.fileName];
    },
  };
}

/**
 * A built script with the one helper it imports written into it.
 * @throws if it still imports the file of helpers, for then the bundler writes it in another way.
 * @internal exported for its test
 */
export function withOwnRuntime(code: string, runtime: string): string {
  const helper = runtime.replace(TAG, "").replace(EXPORT, "return $1");
  const own =
    helper === runtime ? code : code.replace(IMPORT, (_, name) => `const ${name}=(()=>{${helper}})();`);
  if (LEFT_OVER.test(own)) throw new Error("The bundler imports its helpers in a way not known here");
  return own;
}
