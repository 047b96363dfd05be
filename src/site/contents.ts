/** Wide enough for the table of contents to stand in the margin (src/prose/toc.css). */
const BESIDE = "(min-width: 1400px)";

/**
 * Opens the table of contents where it stands beside the text: the page is sent with it closed, as one line, which is
 * all that narrower screens have room for. In the margin it moves nothing.
 */
export function openContentsBeside(): void {
  if (matchMedia(BESIDE).matches) document.querySelector(".toc")?.setAttribute("open", "");
}
