/**
 * As much of the DOM as rewriting a formula needs, so that it is tested without a browser: the text nodes of a piece
 * of HTML can be changed and the piece written out again, and an element's width is kept, beside the HTML.
 */
export function hostOf(html: string): Element & { html(): string } {
  const pieces = html.split(/(<[^>]*>)/);
  const texts = pieces.map((data) => ({ data }));
  const styles = pieces.map(() => ({ width: "" }));
  const place = (i: number) => ({
    style: styles[i],
    dataset: { slot: /data-slot="(\w+)"/.exec(pieces[i] ?? "")?.[1] },
    firstChild: texts[i + 1],
    set innerHTML(html: string) {
      texts[i + 1] = { data: html };
    },
  });
  const select = (selector: string) =>
    pieces.flatMap((piece, i) => (patternOf(selector).test(piece) ? [place(i)] : []));
  const host = {
    querySelectorAll: select,
    querySelector: (selector: string) => select(selector)[0] ?? null,
    html: () => texts.map(({ data }) => data).join(""),
  };
  return host as unknown as Element & { html(): string };
}

/** Finds the opening tags a selector means: `[attribute]`, `.class` or a tag's name. */
function patternOf(selector: string): RegExp {
  const name = selector.replaceAll(/[.[\]]/g, "");
  if (selector.startsWith("[")) return new RegExp(`^<.* ${name}=`);
  return selector.startsWith(".") ? new RegExp(`^<.* class="${name}"`) : new RegExp(`^<${name}\\b`);
}
