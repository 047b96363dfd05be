import { formatQuantity } from "../../prose/format.ts";
import { quantityOf } from "../../prose/quantities.ts";
import { type Setting, subjectOf } from "./setting.ts";

/**
 * A number worked out by the model when the page is built: `<N of="conv1.output" net="caffe" size={224} />`. `lit` gives
 * it the colour of what it counts; without it, it reads like the text around it.
 */
export function N({
  of,
  lit = false,
  ...setting
}: Setting & { readonly of: string; readonly lit?: boolean }) {
  const { value, meaning } = quantityOf(of, subjectOf(setting));
  const text = formatQuantity(value);
  return lit && meaning ? <span className={`n n-${meaning}`}>{text}</span> : text;
}
