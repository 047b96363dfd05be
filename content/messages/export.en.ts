/** Words of the export menu. */
export const exportMenu = {
  tables: "Layer table",
  code: "Network as code",
  copy: "Copy",
  copyAs: (format: string) => `Copy as ${format}`,
  download: "Download",
  downloadAs: (format: string) => `Download as ${format}`,
  copied: (format: string) => `Copied as ${format}`,
  copyFailed: "The browser did not let us copy. Here is the text, selected:",
  text: "Exported text",
};
