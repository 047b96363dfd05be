/** Words of the export menu and of the pair of buttons under a figure. */
export const exportMenu = {
  open: "Export",
  tables: "Layer table",
  code: "Network as code",
  copy: "Copy",
  copyAs: (format: string) => `Copy as ${format}`,
  download: "Download",
  downloadAs: (format: string) => `Download as ${format}`,
  copied: (format: string) => `Copied as ${format}`,
  saved: (file: string) => `Saved ${file}`,
  copyFailed: "The browser did not let us copy. Here is the text, selected:",
  text: "Exported text",
  failed: "The export could not be loaded. Try again when you are online.",
  figure: (format: string) => `${format}: download this figure`,
  figureFailed: "The figure could not be exported.",
};
