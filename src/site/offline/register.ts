/**
 * Makes the article readable offline after the first visit. The worker stands at the site's root, which the page names
 * in data-root; where workers or storage are blocked, nothing is lost but that.
 */
export function registerOffline(): void {
  const { root } = document.documentElement.dataset;
  if (root === undefined || !import.meta.env.PROD) return;
  const url = new URL(`${root}sw.js`, location.href);
  // Where there are no workers this is undefined; in a sandbox, asking is an error of its own.
  const register = async () => {
    try {
      await navigator.serviceWorker.register(url);
    } catch {}
  };
  // After the page has loaded, so that fetching ahead never competes with it.
  if (document.readyState === "complete") register();
  else addEventListener("load", register);
}
