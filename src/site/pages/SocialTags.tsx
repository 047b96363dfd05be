import { ARTICLE } from "../../../content/alexnet-224-227/meta.ts";
import { type Page, socialPath } from "../pages.ts";
import { absolute, addressFor } from "../site-url.ts";
import { SOCIAL_SIZE } from "../social/SocialPicture.tsx";
import { useSiteWords } from "./useSiteWords.ts";

/** What previews of a link read: Open Graph tags. */
export function SocialTags({ page }: { readonly page: Page }) {
  const { title, description } = ARTICLE[page.language];
  const site = useSiteWords();
  const address = absolute(page.path);
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:locale" content={page.language === "zh" ? "zh_CN" : "en_US"} />
      {address ? <meta property="og:url" content={address} /> : null}
      <meta property="og:image" content={addressFor(page, socialPath(page.language))} />
      <meta property="og:image:width" content={String(SOCIAL_SIZE.width)} />
      <meta property="og:image:height" content={String(SOCIAL_SIZE.height)} />
      <meta property="og:image:alt" content={title} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
