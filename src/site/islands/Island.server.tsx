import { type ComponentType, createElement, useId } from "react";
import { renderToString } from "react-dom/server";
import { LanguageProvider, useLanguage } from "../../language/language.tsx";
import { FigureExport } from "./FigureExport.server.tsx";
import { ISLANDS, type IslandName, type IslandProps } from "./index.ts";

const loaded = new Map<IslandName, ComponentType<object>>();

/** Loads every island's component; rendering below is synchronous. */
export async function loadAllIslands(): Promise<void> {
  for (const [name, { load }] of Object.entries(ISLANDS))
    loaded.set(name as IslandName, (await load()).default as ComponentType<object>);
}

/**
 * An interactive part in prerendered HTML: rendered on its own so that the browser can hydrate it on its own.
 * The id prefix keeps the ids React makes inside unique on the page and equal on both sides.
 */
export function Island<N extends IslandName>({
  name,
  props,
  className,
  as: Tag = "div",
}: {
  readonly name: N;
  readonly props?: IslandProps<N>;
  readonly className?: string;
  /** A span for a part inside a sentence. */
  readonly as?: "div" | "span";
}) {
  const language = useLanguage();
  const prefix = `${name}${useId().replace(/[^\w]/g, "")}-`;
  const component = loaded.get(name);
  if (!component) throw new Error(`Island “${name}” was not loaded`);
  const html = renderToString(
    <LanguageProvider language={language}>{createElement(component, props ?? {})}</LanguageProvider>,
    { identifierPrefix: prefix },
  );
  const figure = html.includes("<figure") ? titleIn(html) : undefined;
  const far = figure || html.includes("<table") ? "far" : "";
  return (
    <>
      <Tag
        data-island={name}
        data-prefix={prefix}
        data-props={props ? JSON.stringify(props) : undefined}
        className={[className, far].filter(Boolean).join(" ") || undefined}
        dangerouslySetInnerHTML={{ __html: html }}
      />
      {figure ? <FigureExport title={figure} /> : null}
    </>
  );
}

/** The words a figure's caption begins with, without their full stop. */
function titleIn(html: string): string {
  const title = /<figcaption.*?<strong>([^<&]+)[.。]<\/strong>/s.exec(html)?.[1];
  if (!title) throw new Error("A figure's caption must begin with its title, in bold and as plain text");
  return title;
}
