import type { PageAssets } from "../assets.ts";

/** The styles, which the browser waits for before it goes on. */
export function Stylesheets({ assets }: { readonly assets: PageAssets }) {
  return assets.styles.map((href) => <link key={href} rel="stylesheet" href={href} />);
}
