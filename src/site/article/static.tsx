import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { ARTICLE_MESSAGES } from "../../../content/messages/article.ts";
import { LayerTable } from "../../calculator/LayerTable.tsx";
import { implementationOf } from "../../implementations/index.ts";
import { type LanguageCode, useLanguage } from "../../language/language.tsx";
import { CiteMarker, ReferenceList } from "../../prose/Cite.tsx";
import { FillList } from "../../prose/Fills.tsx";
import { Toc } from "../../prose/Toc.tsx";
import { withContents } from "../../prose/toc.ts";
import { serializeQuery } from "../../state/query.ts";
import { type Setting, stateOf, subjectOf } from "./setting.ts";
import { sourceOf } from "./sources.ts";

/** A claim's source: `<Cite source="alexnet-2012/conv-rounding" />`. */
export function Cite({ source }: { readonly source: string }) {
  const { code } = useLanguage();
  return <CiteMarker source={sourceOf(source, code)} words={ARTICLE_MESSAGES[code]} />;
}

/** Everything the article has cited above this place. */
export function References() {
  return <ReferenceList words={ARTICLE_MESSAGES[useLanguage().code]} />;
}

/** What fills the windows of some networks at their own sizes: `<Fills nets="alexnet-2012 caffe" />`. */
export function Fills({ nets }: { readonly nets: string }) {
  const { code } = useLanguage();
  const items = nets.split(" ").map((net) => {
    const setting = { net };
    const axis = subjectOf(setting).trace.layers[0]?.axes?.width;
    if (!axis) throw new Error(`conv1 of ${net} has no arithmetic`);
    return { id: net, name: implementationOf(stateOf(setting).net).shortName[code], axis };
  });
  return <FillList items={items} words={ARTICLE_MESSAGES[code]} />;
}

/** All layers of a network at one size, as they stand when the page is built. */
export function FullTable(setting: Setting) {
  const { code } = useLanguage();
  const { name, framework } = implementationOf(stateOf(setting).net);
  return (
    <div className="wide full-table">
      <LayerTable kind="static" trace={subjectOf(setting).trace} framework={framework} name={name[code]} />
    </div>
  );
}

/** A link that opens the calculator in a state; with JavaScript without loading the page again. */
export function Try({ children, ...setting }: Setting & { readonly children: ReactNode }) {
  return (
    <a className="try" href={`?${serializeQuery(stateOf(setting))}#calculator`} data-try="">
      {children}
    </a>
  );
}

/** Fills in the table of contents of a rendered page. */
export function fillContents(html: string, code: LanguageCode): string {
  return withContents(html, (headings, minutes) =>
    renderToStaticMarkup(<Toc headings={headings} minutes={minutes} words={ARTICLE_MESSAGES[code]} />),
  );
}
