import { DEFAULT_IMPLEMENTATION, findImplementation, implementationOf } from "../implementations/index.ts";
import { editedFields, layerHasField } from "../model/edits.ts";
import {
  EDITABLE_FIELDS,
  type EditableField,
  type Edits,
  LAYER_IDS,
  type LayerEdit,
  type LayerId,
  type LayerSpec,
} from "../model/types.ts";
import { FIELD_CODECS, sizeCodec } from "./fields.ts";
import type { PageState, ParsedQuery, Problem } from "./types.ts";
import { NO_VIEWS, readViewText, VIEW_KEYS, VIEWS } from "./views.ts";

/** One object, so that what is worked out for one set of edits need not be for an equal one. */
const NO_EDITS: Edits = {};

/** The state of a page opened without a query. */
export const DEFAULT_STATE: PageState = nativeState(DEFAULT_IMPLEMENTATION);

/** An implementation at its own size, with its own settings. */
export function nativeState(net: PageState["net"]): PageState {
  const { width, height } = implementationOf(net).input;
  return { net, size: { width, height }, edits: NO_EDITS };
}

/** conv1's padding has a short name of its own; the long one is understood and rewritten. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([["pad", "conv1.pad"]]);

const KEYS: ReadonlySet<string> = new Set([
  "net",
  "size",
  ...SHORT_NAMES.keys(),
  ...LAYER_IDS.flatMap((layer) => EDITABLE_FIELDS.map((field) => `${layer}.${field}`)),
  ...VIEW_KEYS,
]);

/** A key as we write it, where someone wrote one of ours in capitals; any other stays as it is. */
function asOurs(key: string): string {
  const lower = key.toLowerCase();
  return KEYS.has(lower) ? lower : key;
}

/**
 * Reads a query string. Never throws: what cannot be read is reported and the rest is kept. A query that says nothing
 * gives `DEFAULT_STATE` itself: a page that is prerendered in it then need not be rendered again.
 */
export function parseQuery(query: string): ParsedQuery {
  const problems: Problem[] = [];
  const last = new Map([...new URLSearchParams(query)].map(([key, text]) => [asOurs(key), text]));

  const net = readNet(last.get("net"), problems);
  const native = nativeState(net);
  const size = readSize(last.get("size"), native, problems);
  let edits: Edits = {};
  const views: Record<string, string> = {};
  const others = new Set<string>();
  for (const [key, text] of last) {
    if (key === "net" || key === "size") continue;
    const view = readViewText(key, text);
    if (view !== undefined) {
      if (view && !view.isStart) views[key] = view.text;
      report(problems, key, text, view, view?.called ?? "");
      continue;
    }
    const target = editTarget(SHORT_NAMES.get(key) ?? key, net);
    if (!target) {
      others.add(key);
      if (looksLikeOurs(key)) problems.push({ kind: "unknown-key", key, text });
      continue;
    }
    edits = readEdit(edits, target, key, text, problems);
  }
  // Each of them, as often as it stands there and as it was written.
  const foreign = query
    .replace(/^\?/, "")
    .split("&")
    .filter((piece) => others.has(keyOf(piece)));
  const state = withoutIdleEdits({ net, size, edits });
  return { state: serializeQuery(state) === "" ? DEFAULT_STATE : state, views, problems, foreign };
}

/** The canonical query of a state: defaults left out, fixed order, no question mark; empty for the default state. */
export function serializeQuery(
  state: PageState,
  { views = NO_VIEWS, foreign = [] }: Partial<Pick<ParsedQuery, "views" | "foreign">> = {},
): string {
  const native = nativeState(state.net);
  const entries: (readonly [string, string])[] = [];
  if (state.net !== DEFAULT_STATE.net) entries.push(["net", state.net]);
  if (sizeCodec.write(state.size) !== sizeCodec.write(native.size))
    entries.push(["size", sizeCodec.write(state.size)]);
  const { edits } = withoutIdleEdits(state);
  for (const layer of LAYER_IDS)
    for (const field of EDITABLE_FIELDS) {
      const value = edits[layer]?.[field];
      if (value === undefined) continue;
      const long = `${layer}.${field}`;
      const short = [...SHORT_NAMES].find(([, name]) => name === long)?.[0];
      entries.push([short ?? long, writeField(field, value)]);
    }
  // The contract's order is net, size, pad, then the layers' overrides.
  const rank = ([key]: readonly [string, string]) => (["net", "size", "pad"].includes(key) ? 0 : 1);
  entries.sort((a, b) => rank(a) - rank(b));
  for (const key of VIEW_KEYS) if (views[key] !== undefined) entries.push([key, views[key]]);
  return [...entries.map(([key, text]) => `${encode(key)}=${encode(text)}`), ...foreign].join("&");
}

/** The foreign parameters of a link without those that were meant for us and could not be understood. */
export function withoutProblems(
  foreign: ParsedQuery["foreign"],
  problems: readonly Problem[],
): ParsedQuery["foreign"] {
  return foreign.filter((piece) => !problems.some(({ key }) => key === keyOf(piece)));
}

/** The key of one `key=text`. Behind an ampersand, for a question mark that begins the key is its own. */
function keyOf(piece: string): string {
  return [...new URLSearchParams(`&${piece}`).keys()].map(asOurs).join();
}

/** Removes edits that say what the implementation says anyway, so that one state has one URL. */
export function withoutIdleEdits(state: PageState): PageState {
  const edits: Partial<Record<LayerId, LayerEdit>> = {};
  for (const spec of implementationOf(state.net).layers) {
    const edit = state.edits[spec.id];
    const fields = editedFields(spec, edit);
    if (!edit || fields.length === 0) continue;
    edits[spec.id] = Object.fromEntries(fields.map((field) => [field, edit[field]]));
  }
  return { ...state, edits: Object.keys(edits).length === 0 ? NO_EDITS : edits };
}

function readNet(text: string | undefined, problems: Problem[]): PageState["net"] {
  if (text === undefined) return DEFAULT_STATE.net;
  const found = findImplementation(text.normalize("NFKC").trim().toLowerCase());
  if (!found) problems.push({ kind: "unknown-net", key: "net", text });
  return found?.id ?? DEFAULT_STATE.net;
}

function readSize(text: string | undefined, native: PageState, problems: Problem[]): PageState["size"] {
  if (text === undefined) return native.size;
  const read = sizeCodec.read(text);
  const size = read?.value ?? native.size;
  report(problems, "size", text, read, sizeCodec.write(size));
  return size;
}

interface EditTarget {
  readonly spec: LayerSpec;
  readonly field: EditableField;
}

function editTarget(key: string, net: PageState["net"]): EditTarget | null {
  const [layer, name, ...rest] = key.split(".");
  const spec = implementationOf(net).layers.find(({ id }) => id === layer);
  const field = EDITABLE_FIELDS.find((candidate) => candidate === name);
  return spec && field && rest.length === 0 && layerHasField(spec, field) ? { spec, field } : null;
}

function readEdit(
  edits: Edits,
  { spec, field }: EditTarget,
  key: string,
  text: string,
  problems: Problem[],
): Edits {
  const read = FIELD_CODECS[field].read(text);
  const used = read ? writeField(field, read.value) : ownValue(spec, field);
  report(problems, key, text, read, used);
  return read ? { ...edits, [spec.id]: { ...edits[spec.id], [field]: read.value } } : edits;
}

function report(
  problems: Problem[],
  key: string,
  text: string,
  read: { readonly exact: boolean } | null,
  used: string,
): void {
  if (!read) problems.push({ kind: "unreadable", key, text, used });
  else if (!read.exact) problems.push({ kind: "nearest", key, text, used });
}

function ownValue(spec: LayerSpec, field: EditableField): string {
  switch (field) {
    case "pad":
      return writeField("pad", spec.padding ?? { before: 0, after: 0 });
    case "round":
      return spec.rounding ?? "down";
    case "channels":
      return String(spec.channels ?? "");
    default:
      return writeField(field, spec[field] ?? 1);
  }
}

function writeField<F extends EditableField>(field: F, value: NonNullable<LayerEdit[F]>): string {
  return FIELD_CODECS[field].write(value);
}

/** A key someone meant for us: a layer's or a figure's name before a dot. Foreign ones (utm_…) are kept without a word. */
function looksLikeOurs(key: string): boolean {
  const name = key.toLowerCase().split(".")[0] ?? "";
  return key.includes(".") && [...LAYER_IDS, ...Object.keys(VIEWS)].some((ours) => ours === name);
}

/** Percent-encodes only what a query must; commas stay readable. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/%2C/g, ",");
}
