import { ERROR_RATES, type Rates } from "../../../content/alexnet-224-227/errorRates.ts";
import { PRACTICE } from "../../../content/alexnet-224-227/practice.ts";
import { ARTICLE_MESSAGES } from "../../../content/messages/article.ts";
import { implementationOf } from "../../implementations/index.ts";
import { useLanguage } from "../../language/language.tsx";
import { CitedTable } from "./CitedTable.tsx";

/** What to use today: what each published AlexNet expects of its input. */
export function PracticeTable() {
  const { code } = useLanguage();
  const { practice } = ARTICLE_MESSAGES[code];
  const { implementation, resize, crop, values, weights } = practice;
  return (
    <CitedTable
      caption={practice.caption}
      columns={[implementation, resize, crop, values, weights]}
      rows={PRACTICE.map((row) => ({
        id: row.net,
        name: implementationOf(row.net).name[code],
        cells: [row.resize, row.crop, row.values, row.weights],
      }))}
    />
  );
}

/** The error rates noted in the 2012 release beside those the paper prints. */
export function ErrorRates() {
  const { code } = useLanguage();
  const { errorRates } = ARTICLE_MESSAGES[code];
  const same = (text: string) => ({ en: text, zh: text });
  const both = ([top1, top5]: Rates, unit: string) => `${top1}${unit}${errorRates.and}${top5}${unit}`;
  return (
    <CitedTable
      caption={errorRates.caption}
      columns={[errorRates.run, errorRates.noted, errorRates.printed, errorRates.place]}
      rows={ERROR_RATES.map(({ run, noted, source, printed, place }) => ({
        id: noted[0],
        name: run[code],
        cells: [
          { text: same(both(noted, "")), cite: [source] },
          { text: same(both(printed, "%")), cite: [] },
          { text: place, cite: ["paper/results"] },
        ],
      }))}
    />
  );
}
