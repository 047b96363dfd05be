/*
 * Where the page's entry (entry.client.ts) does not come, nobody else says why the controls are still. It runs before
 * this event, or not at all. The entry says itself when what it asks for does not come; the two share no line, for that
 * would be a file more for the entry to wait for.
 */
addEventListener("load", () => {
  if (!("begun" in document.documentElement.dataset))
    document.getElementById("not-started")?.removeAttribute("hidden");
});
