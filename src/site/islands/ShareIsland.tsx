import { useState } from "react";
import type { EmbedSnippet } from "../../calculator/EmbedDialog.tsx";
import { ShareButton } from "../../calculator/ShareButton.tsx";
import { useMessages } from "../../language/language.tsx";
import { EMBED_VIEWS, type EmbedView } from "../embed/views.ts";
import { embedAddress, permalink } from "../permalink.ts";
import { Opened } from "./Opened.tsx";

/** A frame high enough for most views; the host page may follow the height the embed reports (docs/embedding.md). */
const FRAME_HEIGHT = 860;

const VIEWS = Object.keys(EMBED_VIEWS) as EmbedView[];

/** Sharing what the reader sees, and embedding it. */
export default function ShareIsland() {
  const { tools, site } = useMessages();
  const [open, setOpen] = useState(false);
  const snippet: EmbedSnippet = (view, theme) => {
    const src = embedAddress(view, theme).replace(/&/g, "&amp;");
    return `<iframe src="${src}" title="${site.name}" width="100%" height="${FRAME_HEIGHT}" loading="lazy" sandbox="allow-scripts allow-popups" style="border:0"></iframe>`;
  };
  return (
    <div className="tools share">
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {tools.embed}
      </button>
      {/* Last: it comes only where there is a share sheet, and must move nothing. */}
      <ShareButton title={site.name} link={permalink} />
      {open ? (
        <Opened
          show={({ EmbedDialog }) => (
            <EmbedDialog views={VIEWS} snippet={snippet} onClose={() => setOpen(false)} />
          )}
        />
      ) : null}
    </div>
  );
}
