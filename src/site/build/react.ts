import type { Plugin } from "vite";

const PREFIX = "\0named:";

/** What our code asks of React; a name that is missing ends the build. */
const USED = {
  react: [
    "Fragment",
    "createContext",
    "createElement",
    "memo",
    "useCallback",
    "useContext",
    "useDeferredValue",
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
 * Leaves out of a module of React's packages, given its top-level statements, the exports nobody asks for.
 * @internal exported for its test
 */
export function withoutUnused(
  code: string,
  statements: readonly { readonly start: number; readonly end: number }[],
): string {
  let kept = "";
  let from = 0;
  for (const { start, end } of statements) {
    const statement = code.slice(start, end);
    const name = /^exports\.(\w+)\s*=/.exec(statement)?.[1];
    if (name === undefined ? !CLASSES.test(statement) : isAskedFor(name)) continue;
    kept += code.slice(from, start);
    from = end;
  }
  return kept + code.slice(from);
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
      filter: { id: /\/node_modules\/(react|react-dom|scheduler)\/cjs\/[\w-]+\.production\.js$/ },
      handler(code) {
        return { code: withoutUnused(code, this.parse(code).body), map: null };
      },
    },
  };
}
