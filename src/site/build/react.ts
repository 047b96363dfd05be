import type { ESTree, Plugin } from "vite";

const PREFIX = "\0named:";

/** What our code asks of React; a name that is missing ends the build. */
const USED = {
  react: [
    "Fragment",
    "createContext",
    "createElement",
    "memo",
    "startTransition",
    "useCallback",
    "useContext",
    "useEffect",
    "useId",
    "useLayoutEffect",
    "useMemo",
    "useRef",
    "useState",
    "useSyncExternalStore",
  ],
  "react/jsx-runtime": ["Fragment", "jsx"],
} as const;

/** What our code asks of React's other packages. */
const ENTRIES = ["flushSync", "createRoot", "hydrateRoot"];
/** What the packages ask of one another: their internals and versions, and the scheduler's functions. */
const AMONG_THEMSELVES =
  /_INTERNALS_|^version$|^unstable_(now|cancelCallback|getCurrentPriorityLevel|requestPaint|scheduleCallback|shouldYield|\w+Priority)$/;
const OURS: ReadonlySet<string> = new Set([...USED.react, ...USED["react/jsx-runtime"], ...ENTRIES]);
/** Where React looks up what a hook does: outside of a component, at its first, a later and a repeated call. */
const HOOKS = /^(ContextOnlyDispatcher$|HooksDispatcherOn)/;
/** What the bundler puts into a build by itself. */
const RUNTIME = /^\0rolldown\/runtime\.js$/;
/** What only components that are classes need; ours are functions. */
const CLASSES = /^(var |assign\()?(pureC|C)omponent/;

/**
 * Whether a module of React's packages must export `name`.
 * @internal exported for its test
 */
export function isAskedFor(name: string): boolean {
  return OURS.has(name) || AMONG_THEMSELVES.test(name);
}

/**
 * Leaves out of a module of React's packages, given its syntax tree, the exports nobody asks for and the hooks nobody
 * uses: which functions stand behind a hook is looked up in objects of one property per hook.
 * @internal exported for its test
 */
export function withoutUnused(code: string, program: ESTree.Program): string {
  let kept = "";
  let from = 0;
  const leaveOut = (start: number, end: number) => {
    kept += code.slice(from, start);
    from = end;
  };
  for (const statement of program.body) {
    const { start, end } = statement;
    const text = code.slice(start, end);
    const name = /^exports\.(\w+)\s*=/.exec(text)?.[1];
    if (name === undefined ? CLASSES.test(text) : !isAskedFor(name)) leaveOut(start, end);
    else if (statement.type === "VariableDeclaration")
      for (const [from, to] of unusedHooks(statement)) leaveOut(from, to);
  }
  return kept + code.slice(from);
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

/**
 * The bundler's runtime without what makes a CommonJS module look like one of ours: React's are all there are, and are
 * asked for nothing but their exports, by name.
 * @throws if the runtime has nothing of the kind, for then it has changed.
 * @internal exported for its test
 */
export function withoutInterop(code: string): string {
  const lean = code.replace(/(?<=export var __toESM = )\(mod, .*?\n\)(?=;\n)/s, "(mod) => mod");
  if (lean === code) throw new Error("The bundler's runtime has no __toESM of the shape known here");
  return lean;
}

/** From where to where the properties stand that nobody asks for, in declarations of React's tables of hooks. */
function* unusedHooks({ declarations }: ESTree.VariableDeclaration): Generator<readonly [number, number]> {
  for (const { id, init } of declarations) {
    if (id.type !== "Identifier" || !HOOKS.test(id.name) || init?.type !== "ObjectExpression") continue;
    for (const [index, property] of init.properties.entries()) {
      const hook = property.type === "Property" && property.key.type === "Identifier" && property.key.name;
      if (!hook || !/^use/.test(hook) || OURS.has(hook)) continue;
      // With the comma behind it; a comma before the closing brace is none too many.
      yield [property.start, init.properties[index + 1]?.start ?? property.end];
    }
  }
}

/**
 * React is CommonJS. A bundler must keep all that such a module exports, and every use would be a look-up in its
 * exports, `(0, r.jsxs)("p", …)` a thousand times. This drops the exports nobody asks for, and gives our own code its
 * functions by name; both kinds of elements come from one, for in production `jsxs` is `jsx`.
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
      filter: { id: /^react(\/jsx-runtime)?$/ },
      handler: (id, importer) =>
        importer && !importer.startsWith(PREFIX) && !importer.includes("/node_modules/") ? PREFIX + id : null,
    },
    load: {
      filter: { id: /^\0named:/ },
      handler: (id) => {
        const name = id.slice(PREFIX.length) as keyof typeof USED;
        return [
          `import whole from "${name}";`,
          ...USED[name].map((part) => `export const ${part} = whole.${part};`),
          name === "react" ? "" : "export { jsx as jsxs };",
        ].join("\n");
      },
    },
    transform: {
      filter: {
        id: [/\/node_modules\/(react|react-dom|scheduler)\/cjs\/[\w-]+\.production\.js$/, RUNTIME],
      },
      handler(code, id) {
        if (RUNTIME.test(id)) return { code: withoutInterop(code), map: null };
        const early = withoutEarlyErrors(code);
        return { code: withoutUnused(early, this.parse(early)), map: null };
      },
    },
  };
}
