import href from "./later.css?url";

let styles: Promise<unknown> | undefined;

/**
 * Adds the styles of what only scripts bring. Whoever shows such a thing waits for them, so nothing is ever seen without;
 * if they do not arrive, it goes on and works plainly. Not by a module that waits while it loads: two parts that ask for
 * one such module at the same moment get it half made in WebKit (https://bugs.webkit.org/show_bug.cgi?id=242740).
 */
export function laterStyles(): Promise<unknown> {
  if (import.meta.env.SSR) return Promise.resolve();
  styles ??= new Promise((done) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = href;
    link.onload = link.onerror = done;
    // After the page's own, over which it wins: an article's stands behind its first screen.
    document.body.append(link);
  });
  return styles;
}
