import type { PageAssets } from "../assets.ts";

/** What the browser must have before it goes on: the styles, and the script that says what is laid out later. */
export function Stylesheets({ assets }: { readonly assets: PageAssets }) {
  return (
    <>
      {assets.styles.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      {assets.opening ? <script src={assets.opening} /> : null}
    </>
  );
}
