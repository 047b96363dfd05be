// What opens on a click: fetched with the first such click (src/site/islands/Opened.tsx).
export { EmbedDialog } from "../../../calculator/EmbedDialog.tsx";
export { ExportMenu } from "../../../calculator/ExportMenu.tsx";
export { LayerEditor } from "../../../calculator/LayerEditor.tsx";
