import type { PageAssets } from "../assets.ts";

/** A page's scripts, and those they are going to import: behind the words and the styles where the line is shared. */
export function Scripts({ assets }: { readonly assets: PageAssets }) {
  return (
    <>
      {assets.preloads.map((href) => (
        <link key={href} rel="modulepreload" fetchPriority="low" href={href} />
      ))}
      {assets.scripts.map((src) => (
        <script key={src} src={src} />
      ))}
      {assets.modules.map((src) => (
        <script key={src} type="module" src={src} />
      ))}
    </>
  );
}
