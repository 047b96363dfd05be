import type { SieveCondition } from "../model/sieve.ts";
import type { LayerId, Network } from "../model/types.ts";

/** A short text in both languages of the page. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** What kind of evidence a record rests on. */
type Evidence = "source code" | "paper" | "lecture notes" | "figure" | "inferred";

/**
 * A setting of an implementation that some source must settle: the picture, a rule, or one layer's own settings.
 * @internal exported for the test of the sources
 */
export type Setting = "input" | "conv rounding" | "pool rounding" | "fc6" | LayerId;

/** One place where a setting can be read, pinned so that it stays true. */
export interface Source {
  /** Unique within the record; claims in the article cite `record/id`. */
  readonly id: string;
  /** What this place settles. */
  readonly settles: readonly Setting[];
  /** owner/name on GitHub, for sources that are code. */
  readonly repository?: string;
  /** The full commit hash. */
  readonly commit?: string;
  readonly path?: string;
  /** First and last line, 1-based. */
  readonly lines?: readonly [number, number];
  /** For sources that are not a line of code: an address that does not change. */
  readonly url?: string;
  /** Its own name, where it is not the implementation's. */
  readonly title?: Text;
  /** Where in a paper or page. */
  readonly place?: Text;
  /** One sentence of ours: what it shows. */
  readonly claim: Text;
}

/** What a data file says of one implementation, or one reading of the paper. It also exports its `sources`. */
export interface ImplementationRecord<Id extends string> extends Network {
  /** The file's name, and `?net=` in links: once published it never changes. */
  readonly id: Id;
  readonly name: Text;
  /** A name that fits a table's narrow column. */
  readonly shortName: Text;
  readonly evidence: Evidence;
  /** True for a reading or figure: nobody runs it. */
  readonly reading: boolean;
  readonly year: number;
  /** Settings on which every source is silent. They are shown as unstated; the layers hold what the sizes imply. */
  readonly unstated: readonly Setting[];
  /** True where the published file itself declares the one picture size it takes, whatever its layers would do. */
  readonly inputFixed?: true;
  /** What the source's own settings ask of an input size beside its layers' arithmetic, in the order of the argument. */
  readonly sizeConditions?: readonly SieveCondition[];
}

/**
 * The sources of one implementation. They stand in the same file but apart from the settings, so that the browser's
 * bundle, which never shows them, leaves them out.
 */
export interface Sources {
  /** The day they were last read, ISO. */
  readonly checked: string;
  readonly list: readonly Source[];
}
