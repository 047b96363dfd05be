import { describe, expect, it } from "vitest";
import { cropAxis, cropCount, fiveViews } from "../../src/model/crop.ts";

describe("a crop in a picture", () => {
  it("of 224 in 256 has a border of 16 and 33 places a side", () => {
    const axis = cropAxis(256, 224);
    expect(axis).toEqual({
      picture: 256,
      crop: 224,
      rest: 32,
      places: 33,
      border: 16,
      centre: 16,
      truncatedCentre: 16,
    });
    expect(cropCount(axis)).toEqual({ plain: 1089, mirrored: 2178 });
  });

  it("of 227 in 256 has no border, no centre and 30 places a side; integer division takes 14", () => {
    const axis = cropAxis(256, 227);
    expect(axis).toMatchObject({ rest: 29, places: 30, border: 14.5, centre: null, truncatedCentre: 14 });
    expect(cropCount(axis)).toEqual({ plain: 900, mirrored: 1800 });
  });

  it("has a centre exactly when a border of whole pixels gives its size", () => {
    for (let crop = 1; crop <= 256; crop++) {
      const { centre, border } = cropAxis(256, crop);
      expect(centre === null).toBe(256 - 2 * Math.floor(border) !== crop);
    }
  });

  it("has five views that all lie in the picture, the corners in its corners", () => {
    for (const crop of [1, 224, 227, 256]) {
      const axis = cropAxis(256, crop);
      for (const { x, y } of fiveViews(axis)) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(x, y) + crop).toBeLessThanOrEqual(256);
      }
    }
    expect(fiveViews(cropAxis(256, 227)).map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [29, 0],
      [0, 29],
      [29, 29],
      [14, 14],
    ]);
  });
});
