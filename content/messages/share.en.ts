/** Words for sharing and embedding. */
export const share = {
  title: "Embed this in your page",
  what: "What to show",
  theme: "Colours",
  themes: { auto: "as the reader’s system", light: "light", dark: "dark" },
  views: {
    calculator: "Calculator",
    layers: "Layer table",
    row: "One row, two edges",
    sizes: "Every size at once",
    staircases: "Staircases",
    sieve: "The sieve",
    compare: "Side by side",
    network: "The network, to scale",
    crop: "Where 224 comes from",
    field: "What one neuron sees",
  },
  snippet: "HTML to paste",
  note: "It shows the present settings, needs nothing from this page’s origin and works in a sandboxed frame.",
  copy: "Copy HTML",
  close: "Close",
};
