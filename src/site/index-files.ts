import { ARTICLE, MODIFIED } from "../../content/alexnet-224-227/meta.ts";
import { en } from "../../content/messages/en.ts";
import { HTML_LANG, PAGES } from "./pages.ts";
import { absolute } from "./site-url.ts";

/** What search engines and feed readers fetch: robots.txt always, sitemap and feed when the site's address is known. */
export function indexFiles(): readonly { readonly path: string; readonly text: string }[] {
  const articles = PAGES.filter(({ kind }) => kind === "article").flatMap((page) => {
    const url = absolute(page.path);
    return url ? [{ page, url }] : [];
  });
  const home = absolute("");
  if (!home) return [{ path: "robots.txt", text: "User-agent: *\nAllow: /\n" }];

  const translations = articles
    .map(
      ({ page, url }) =>
        `    <xhtml:link rel="alternate" hreflang="${HTML_LANG[page.language]}" href="${escaped(url)}"/>`,
    )
    .join("\n");
  const sitemap = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...articles.map(
      ({ url }) =>
        `  <url>\n    <loc>${escaped(url)}</loc>\n    <lastmod>${MODIFIED}</lastmod>\n${translations}\n  </url>`,
    ),
    "</urlset>\n",
  ];
  const feed = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <title>${escaped(ARTICLE.en.title)}</title>`,
    `  <id>${escaped(home)}</id>`,
    `  <link href="${escaped(home)}"/>`,
    `  <link rel="self" href="${escaped(absolute("feed.xml") ?? "")}"/>`,
    `  <updated>${MODIFIED}T00:00:00Z</updated>`,
    `  <author><name>${escaped(en.site.name)}</name></author>`,
    ...articles.map(({ page, url }) => {
      const { title, description } = ARTICLE[page.language];
      return [
        `  <entry xml:lang="${HTML_LANG[page.language]}">`,
        `    <title>${escaped(title)}</title>`,
        `    <id>${escaped(url)}</id>`,
        `    <link href="${escaped(url)}"/>`,
        `    <updated>${MODIFIED}T00:00:00Z</updated>`,
        `    <summary>${escaped(description)}</summary>`,
        "  </entry>",
      ].join("\n");
    }),
    "</feed>\n",
  ];
  return [
    { path: "robots.txt", text: `User-agent: *\nAllow: /\nSitemap: ${absolute("sitemap.xml")}\n` },
    { path: "sitemap.xml", text: sitemap.join("\n") },
    { path: "feed.xml", text: feed.join("\n") },
  ];
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
