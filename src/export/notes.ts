import { unitCount } from "../model/layer.ts";
import type { Shape } from "../model/types.ts";
import { type NetworkPlan, shapeText } from "./plan.ts";
import type { ExportSubject } from "./subject.ts";
import { provenance } from "./subject.ts";

/** The comment every generated network begins with. */
export function heading(subject: ExportSubject): string[] {
  const { code } = subject.words;
  return [...provenance(subject), code.sizes, code.omitted];
}

/** Which case of fc6 this is: sized as at the network’s own size, for this input, or by an adaptive pool. */
export function fc6Note(
  { fc6, adaptive, classifier }: NetworkPlan,
  { words: { code } }: ExportSubject,
): string | null {
  // A convolution takes any number.
  if (!fc6 || classifier[0]?.kind !== "fc") return null;
  const got = product(fc6.got);
  if (adaptive) return code.fc6Adapted(got);
  if (!fc6.mismatch) return code.fc6Native(got);
  const { fixedBy, expected } = fc6.mismatch;
  return (fixedBy === "code" ? code.fc6Written : code.fc6Scratch)(got, String(unitCount(expected)));
}

/** Why the code ends before the network does; null where it is whole. */
export function stopNote({ stoppedAt }: NetworkPlan, { words, refusal }: ExportSubject): string | null {
  return stoppedAt && words.code.stopped(stoppedAt, refusal ?? "");
}

/** What a convolutional classifier leaves where it is more than one cell; null where it is one. */
export function logitNote({ logitMap }: NetworkPlan, { words }: ExportSubject): string | null {
  return logitMap && words.code.logitMap(`${logitMap.width} × ${logitMap.height}`);
}

function product(shape: Shape): string {
  return `${shapeText(shape)} = ${unitCount(shape)}`;
}
