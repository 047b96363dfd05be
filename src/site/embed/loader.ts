import { askedFor } from "./asked.ts";

/**
 * Chooses the theme and the script of `view=`. A classic script in the head: in a sandboxed frame without an origin a
 * module would need CORS headers, which a plain file server does not send.
 */
const root = document.documentElement;
const { theme, view: wanted = "" } = askedFor(location.search);
if (theme === "light" || theme === "dark") root.dataset.theme = theme;

const views: Record<string, string> = JSON.parse(root.dataset.views ?? "{}");
const view = Object.hasOwn(views, wanted) ? wanted : (root.dataset.defaultView ?? "");
root.dataset.view = view;

const script = document.createElement("script");
script.src = views[view] ?? "";
script.async = true;
document.head.append(script);
