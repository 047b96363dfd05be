import "./style.ts";
import { en, zh } from "../../../content/messages/index.ts";
import { ISLANDS } from "../islands/index.ts";
import { mountEmbed } from "./mount.tsx";
import { DEFAULT_VIEW, EMBED_VIEWS, type EmbedView } from "./views.ts";

/** In development modules are fine: any view from the one entry, fetched when asked for. */
const wanted = new URLSearchParams(location.search).get("view") ?? DEFAULT_VIEW;
const view = Object.hasOwn(EMBED_VIEWS, wanted) ? (wanted as EmbedView) : DEFAULT_VIEW;
const { default: View } = await ISLANDS[EMBED_VIEWS[view]].load();
const props = view === "sizes" ? (await import("./sizes.props.ts")).default : {};
mountEmbed(
  View as React.ComponentType<object>,
  props,
  document.documentElement.lang.startsWith("zh") ? zh : en,
);
