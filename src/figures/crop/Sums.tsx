import { memo } from "react";
import { TIMES } from "../../formula/shape.ts";
import { grouped } from "../../language/grouped.ts";
import { half } from "../../language/half.ts";
import { useMessages } from "../../language/language.tsx";
import { type CropAxis, cropCount } from "../../model/crop.ts";
import type { CropWay } from "../Crop.tsx";

/** The sums for every way to crop, side by side; the chosen one stands out. */
export const Sums = memo(function Sums({
  ways,
  axes,
  chosen,
}: {
  readonly ways: readonly CropWay[];
  readonly axes: readonly CropAxis[];
  readonly chosen: number;
}) {
  const { crop } = useMessages().figures;
  const rows = [
    { name: crop.sum.rest(axes[0]?.picture ?? 0), of: ({ rest }: CropAxis) => rest },
    {
      name: crop.sum.border,
      of: ({ border, centre }: CropAxis) => (centre === null ? crop.sum.noBorder(half(border)) : border),
    },
    {
      name: crop.sum.centre,
      of: ({ truncatedCentre, rest }: CropAxis) => `${truncatedCentre} + ${rest - truncatedCentre}`,
    },
    { name: crop.sum.places, of: ({ places }: CropAxis) => `${places}${TIMES}${places}` },
    { name: crop.sum.crops, of: (axis: CropAxis) => grouped(cropCount(axis).plain) },
    { name: crop.sum.mirrored, of: (axis: CropAxis) => grouped(cropCount(axis).mirrored) },
  ];
  return (
    <table className="crop-sums">
      <caption className="visually-hidden">{crop.sum.caption}</caption>
      <thead>
        <tr>
          <td />
          {ways.map(({ id, name, crop: size }, i) => (
            <th key={id} scope="col" className={i === chosen ? "crop-chosen" : undefined}>
              <b>{size}</b> <span className="crop-way">{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            {axes.map((axis, i) => (
              <td key={axis.crop} className={i === chosen ? "crop-chosen" : undefined}>
                {row.of(axis)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
