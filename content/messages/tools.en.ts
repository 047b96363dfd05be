/** What stands on the buttons below the calculator and the figures; what they open has words of its own (opened.en.ts). */
export const tools = {
  share: "Share",
  embed: "Embed",
  editor: "Change any layer",
  export: "Export",
  copyBibtex: "Copy BibTeX",
  copyFailed: "Could not copy; select the text and copy it by hand",
  figure: (format: string, title: string) => `${format}: download “${title}”`,
  saved: (file: string) => `Saved ${file}`,
  figureFailed: "The figure could not be exported.",
  failed: "This could not be loaded. Try again once you are online.",
};
