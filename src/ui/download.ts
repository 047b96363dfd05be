/** How long an address for a download lives: longer than any browser takes to begin it, in ms. */
const LIFETIME_MS = 10_000;

/** Saves something as a file, by a link nobody sees. No policy of the page speaks of downloads. */
export function download(file: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LIFETIME_MS);
}
