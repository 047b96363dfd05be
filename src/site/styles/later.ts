import href from "./later.css?url";

/**
 * Adds the styles of what only scripts bring. Whoever imports this module waits for them, so nothing is ever seen
 * without; if they do not arrive, it goes on and works plainly.
 */
if (!import.meta.env.SSR)
  await new Promise((done) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = href;
    link.onload = link.onerror = done;
    document.head.append(link);
  });
