import { useMessages } from "../../language/language.tsx";

/**
 * The quiet pair under a figure of that title. One listener serves the whole page (article.client.ts, then
 * figure-export.ts).
 */
export function FigureExport({ title }: { readonly title: string }) {
  const { tools } = useMessages();
  return (
    <div className="figure-export">
      <button type="button" data-format="svg" aria-label={tools.figure("SVG", title)}>
        SVG
      </button>
      <span aria-hidden="true"> · </span>
      <button type="button" data-format="png" aria-label={tools.figure("PNG", title)}>
        PNG
      </button>
      <span role="status" />
    </div>
  );
}
