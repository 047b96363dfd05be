/** Labels of the article's own parts that are only rendered at build: cards, tables, the table of contents. */
export const article = {
  site: {
    skip: "Skip to the article",
    languages: "Language",
    madeFrom:
      "Every number on this page that is not a quotation is computed by the model that the calculator runs.",
    license: "Code under the MIT licence, text and figures under CC BY 4.0.",
    noScript:
      "The calculator needs JavaScript. What you see is its state for the 2012 source at its own size; the article reads without it.",
    notStarted:
      "The script of the calculator has not arrived. What you see is the 2012 source at its own size, whatever the link asks for. Load the page again to try once more.",
  },
  cite: (n: number, what: string) => `Source ${n}: ${what}`,
  line: (line: number) => `line\u00a0${line}`,
  lines: (from: number, to: number) => `lines\u00a0${from}–${to}`,
  /** The same in a list of files under a heading of their own. */
  fileLines: (file: string, from: number, to: number) => `${file} ${from === to ? from : `${from}–${to}`}`,
  commit: (hash: string) => `commit\u00a0${hash}`,
  listSeparator: ", ",
  open: {
    line: "Open it on GitHub",
    directory: "Open the directory on GitHub",
    issue: "Open the thread",
    question: "Open the question",
    paper: "Open the paper",
    documentation: "Open the page",
    page: "Open the page",
  },
  citation: {
    sentence: (author: string, title: string, year: string, url: string | null) =>
      `${author}. “${title}” ${year}${url ? `, ${url}` : "."}`,
    /** Follows the note when the build does not know where the page stands. */
    addAddress: "; cite the address you read it at",
  },
  contents: "Contents",
  readingTime: (minutes: number) => `${minutes} minutes`,
  fills: {
    label: "What the windows read",
    pixels: (n: number) => `<b>${n}</b> pixels`,
    zeros: (n: number) => `<zero>${n}</zero> ${n === 1 ? "zero" : "zeros"}`,
    plus: " + ",
  },
  errorRates: {
    caption: "Error rates noted in the release beside those in the paper",
    run: "Run",
    noted: "Error noted",
    printed: "Error printed",
    place: "In the paper",
    and: ", ",
  },
  practice: {
    caption: "What each published AlexNet expects",
    implementation: "Implementation",
    resize: "Resize",
    crop: "Crop",
    values: "Channels and values",
    weights: "Weights",
    unknown: "unknown",
  },
};

/** English sets the shape, each language fills it. */
export type ArticleMessages = typeof article;
