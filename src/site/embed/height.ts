/** The message an embed sends to the page around it; docs/embedding.md documents it for hosts. */
interface HeightMessage {
  readonly type: "alexnet-embed:height";
  /** Height of the content, CSS pixels. */
  readonly height: number;
}

/**
 * Tells the host page how high the content is, now and whenever it changes. The message holds nothing but a number,
 * so it may go to any origin; nothing is ever read from the host's messages.
 */
export function reportHeight(content: HTMLElement): void {
  if (window.parent === window) return;
  let last = 0;
  const report = () => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    const message: HeightMessage = { type: "alexnet-embed:height", height };
    window.parent.postMessage(message, "*");
  };
  new ResizeObserver(report).observe(content);
  report();
}
