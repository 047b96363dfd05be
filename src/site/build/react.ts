import { dirname, join } from "node:path";
import type { ESTree, Plugin } from "vite";

/** The hooks our code uses; React's tables keep no others. */
const HOOKS_USED: ReadonlySet<string> = new Set([
  "useCallback",
  "useContext",
  "useEffect",
  "useId",
  "useLayoutEffect",
  "useMemo",
  "useRef",
  "useState",
  "useSyncExternalStore",
]);
/** What React's packages are imported as, and, in the package, the file of what they do in production. */
const PRODUCTION: Readonly<Record<string, string>> = {
  react: "cjs/react.production.js",
  "react/jsx-runtime": "cjs/react-jsx-runtime.production.js",
  "react-dom": "cjs/react-dom.production.js",
  "react-dom/client": "cjs/react-dom-client.production.js",
  scheduler: "cjs/scheduler.production.js",
};
/** Where React looks up what a hook does: outside of a component, at its first, a later and a repeated call. */
const HOOKS = /^(ContextOnlyDispatcher$|HooksDispatcherOn)/;
/** How a file of React's names what it requires. */
const REQUIRES = /^var (\w+ = require\("[\w-]+"\)[,;]\s*)+$/;
const REQUIRED = /(?:var |\s*)(\w+) = require\("([\w-]+)"\)[,;]/g;
/** What comes before the name of an export where it is a variable. */
const PREFIX = "exported_";
/** What only components that are classes need; ours are functions. */
const CLASSES = /^(var |assign\()?(pureC|C)omponent/;

/**
 * A CommonJS module of React's packages, given its syntax tree, as one of ours: what it exports are constants, what it
 * requires is imported. Classes and the hooks nobody uses are left out; which functions stand behind a hook is looked up
 * in objects of one property per hook.
 * @internal exported for its test
 */
export function asModule(code: string, program: ESTree.Program): string {
  let kept = "";
  let from = 0;
  const put = (start: number, end: number, instead = "") => {
    kept += code.slice(from, start) + instead;
    from = end;
  };
  const assigned = [...code.matchAll(/\bexports\.(\w+) =(?!=)/g)].map(([, name = ""]) => name);
  const once = (name: string) => assigned.indexOf(name) === assigned.lastIndexOf(name);
  const exported = new Map(assigned.map((name) => [name, PREFIX + name]));
  const variables = new Set(exported.values());
  for (const { type, start, end, ...statement } of program.body) {
    const text = code.slice(start, end);
    const [whole = "", name = "", alias] = /^exports\.(\w+)(?: = (?!null;)([A-Za-z]\w*);)?/.exec(text) ?? [];
    if (CLASSES.test(text)) put(start, end);
    else if (REQUIRES.test(text))
      put(
        start,
        end,
        text.replace(REQUIRED, (_, local, id) => `import * as ${local} from "${id}";`),
      );
    else if (whole && once(name)) {
      variables.delete(PREFIX + name);
      // One name for what is exported as two: in production `jsxs` is `jsx`.
      if (alias) exported.set(name, alias);
      put(start, alias ? end : start + whole.length, alias ? "" : `const ${PREFIX}${name}`);
    } else if (type === "VariableDeclaration")
      for (const [from, to] of unusedHooks(statement as ESTree.VariableDeclaration)) put(from, to);
  }
  return [
    variables.size > 0 ? `let ${[...variables]};` : "",
    (kept + code.slice(from)).replace(/\bexports\./g, PREFIX),
    `export { ${[...exported].map(([name, local]) => `${local} as ${name}`)} };`,
  ].join("\n");
}

/**
 * React makes five errors as it is loaded, to know them again when it throws them; nobody sees them. While something
 * watches the page (developer tools, Lighthouse, a bench), Chromium notes where an error was made and for that parses
 * all of the script again, some 40 ms without throttle. Objects with the same words do as well.
 * @internal exported for its test
 */
export function withoutEarlyErrors(code: string): string {
  return code.replace(/(\w+Exception = )Error\((formatProdErrorMessage\(\d+\))\)/g, "$1{ message: $2 }");
}

/** From where to where the properties stand that nobody asks for, in declarations of React's tables of hooks. */
function* unusedHooks({ declarations }: ESTree.VariableDeclaration): Generator<readonly [number, number]> {
  for (const { id, init } of declarations) {
    if (id.type !== "Identifier" || !HOOKS.test(id.name) || init?.type !== "ObjectExpression") continue;
    for (const [index, property] of init.properties.entries()) {
      const hook = property.type === "Property" && property.key.type === "Identifier" && property.key.name;
      if (!hook || !/^use/.test(hook) || HOOKS_USED.has(hook)) continue;
      // With the comma behind it; a comma before the closing brace is none too many.
      yield [property.start, init.properties[index + 1]?.start ?? property.end];
    }
  }
}

/**
 * React is CommonJS. A bundler must keep all that such a module exports, and every use would be a look-up in its
 * exports, `(0, r.jsxs)("p", …)` a thousand times. Made modules of, React's files are bundled like ours: by name, and only
 * what somebody asks for.
 */
export function leanReact(): Plugin {
  return {
    name: "lean-react",
    enforce: "pre",
    apply: "build",
    applyToEnvironment: ({ config }) => config.consumer === "client",
    // Nor does React report each of its renders to developer tools: no reader has them.
    config: () => ({ define: { __REACT_DEVTOOLS_GLOBAL_HOOK__: "undefined" } }),
    resolveId: {
      filter: { id: /^(react|scheduler)(?=$|[-/])/ },
      async handler(id, importer) {
        const production = PRODUCTION[id];
        const found = production && (await this.resolve(id, importer, { skipSelf: true }));
        return found ? join(dirname(found.id), production) : null;
      },
    },
    transform: {
      filter: { id: /\/node_modules\/(react|react-dom|scheduler)\/cjs\/[\w-]+\.production\.js$/ },
      handler(code) {
        const early = withoutEarlyErrors(code);
        return { code: asModule(early, this.parse(early)), map: null };
      },
    },
  };
}
