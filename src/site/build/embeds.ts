import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { EnvironmentOptions, Plugin } from "vite";
import type { LanguageCode } from "../../language/language.tsx";
import { EMBED_VIEWS, type EmbedView } from "../embed/views.ts";
import { LANGUAGES } from "../pages.ts";

const VIRTUAL = "virtual:embed/";

/** Views that speak only the words a page starts with. */
const CORE_ONLY: readonly EmbedView[] = ["calculator"];

/** The builds for embeds by the name of their Vite environment: the loader, and one for every view. */
export const LOADER_ENVIRONMENT = "embedLoader";

/** The environment that builds a view's script in one language. */
export function viewEnvironment(view: string, language: LanguageCode): string {
  return `embed_${view}_${language}`;
}

/**
 * Every view of the embed, in each language, is one classic script with everything in it, and one stylesheet with its fonts in it: in a
 * sandboxed frame without an origin, modules and fonts would need CORS headers that a plain file server does not send.
 */
export function embedEnvironments(): Record<string, EnvironmentOptions> {
  const classic = (name: string, input: string): EnvironmentOptions => ({
    consumer: "client",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      outDir: "dist",
      emptyOutDir: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      assetsInlineLimit: 1_000_000,
      modulePreload: false,
      rolldownOptions: {
        input: { [name]: input },
        output: {
          format: "iife",
          codeSplitting: false,
          entryFileNames: "assets/[name]-[hash].js",
          assetFileNames: "assets/embed-[name]-[hash][extname]",
        },
      },
    },
  });
  return {
    [LOADER_ENVIRONMENT]: classic("embed", "src/site/embed/loader.ts"),
    ...Object.fromEntries(
      LANGUAGES.flatMap((language) =>
        Object.keys(EMBED_VIEWS).map((view) => [
          viewEnvironment(view, language),
          classic(`embed-${view}-${language}`, `${VIRTUAL}${view}/${language}`),
        ]),
      ),
    ),
  };
}

/** The entry of a view: its island, mounted. */
export function embedEntries(): Plugin {
  let root = process.cwd();
  return {
    name: "embed-entries",
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: { filter: { id: /^virtual:embed\// }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:embed\// },
      handler: (id) => {
        const [view, language] = id.slice(VIRTUAL.length + 1).split("/") as [EmbedView, LanguageCode];
        const island = islandFile(root, EMBED_VIEWS[view]);
        const props = `/src/site/embed/${view}.props.ts`;
        const hasProps = existsSync(resolve(root, `.${props}`));
        return [
          `import "/src/site/embed/style.ts";`,
          `import { mountEmbed } from "/src/site/embed/mount.tsx";`,
          `import View from "/src/site/islands/${island}";`,
          `import { ${language} as core } from "/content/messages/${language}.ts";`,
          ...(CORE_ONLY.includes(view)
            ? ["const words = core;"]
            : [
                `import { later } from "/content/messages/later.${language}.ts";`,
                `import { captions } from "/content/messages/captions.${language}.ts";`,
                "const words = { ...core, ...later, captions };",
              ]),
          hasProps ? `import props from "${props}";` : "const props = {};",
          "mountEmbed(View, props, words);",
        ].join("\n");
      },
    },
  };
}

/** The file of an island: importing the list that names it would bundle every island. */
function islandFile(root: string, name: string): string {
  const file = `${name.charAt(0).toUpperCase()}${name.slice(1)}Island.tsx`;
  if (!existsSync(resolve(root, "src/site/islands", file)))
    throw new Error(`src/site/islands has no ${file} for the island “${name}”`);
  return file;
}
