import type { PageAssets } from "../assets.ts";
import { Scripts } from "./Scripts.tsx";
import { Stylesheets } from "./Stylesheets.tsx";

/**
 * What an article asks for, all of it once its first screen has been parsed: each request takes the browser a while, and
 * the first paint would wait for it. The parser stays at the stylesheet and looks no further until that has come, so
 * whatever else is wanted stands before it, the styles first of all where few files come at a time.
 */
export function AfterFirstScreen({ assets }: { readonly assets: PageAssets }) {
  const { styles, opening } = assets;
  return (
    <>
      {styles.map((href) => (
        <link key={href} rel="preload" as="style" href={href} />
      ))}
      {opening ? <link rel="preload" as="script" href={opening} /> : null}
      <Scripts assets={assets} />
      <Stylesheets assets={assets} />
      {opening ? <script src={opening} /> : null}
    </>
  );
}
