import { EmbedDialog, type EmbedSnippet } from "../../calculator/EmbedDialog.tsx";
import { ShareButton } from "../../calculator/ShareButton.tsx";
import { useMessages } from "../../language/language.tsx";
import { EMBED_VIEWS, type EmbedView } from "../embed/views.ts";
import { embedAddress, permalink } from "../permalink.ts";

/** A frame high enough for most views; the host page may follow the height the embed reports (docs/embedding.md). */
const FRAME_HEIGHT = 860;

/** Sharing what the reader sees, and embedding it. */
export default function ShareIsland() {
  const { share, site } = useMessages();
  const views = (Object.keys(EMBED_VIEWS) as EmbedView[]).map((id) => ({ id, name: share.views[id] }));
  const snippet: EmbedSnippet = (view, theme) => {
    const src = embedAddress(view, theme).replace(/&/g, "&amp;");
    return `<iframe src="${src}" title="${site.name}" width="100%" height="${FRAME_HEIGHT}" loading="lazy" sandbox="allow-scripts allow-popups" style="border:0"></iframe>`;
  };
  return (
    <div className="tools share">
      <EmbedDialog views={views} snippet={snippet} />
      {/* Last: it comes only where there is a share sheet, and must move nothing. */}
      <ShareButton title={site.name} link={permalink} />
    </div>
  );
}
