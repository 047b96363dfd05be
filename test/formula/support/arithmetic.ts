/** The sides of a formula's equations as numbers, worked out from its TeX: [[53.25 …, 55], …] between each “≠”. */
export function sidesOf(tex: string): number[][] {
  return tex
    .replaceAll(/\\(allowbreak|nobreak)/g, "")
    .split("\\ne")
    .map((equation) => equation.split("=").map(numberOf));
}

/** TeX as the formulas use it, written as JavaScript. “…” is cut, so nothing is lost but the last digits. */
function numberOf(tex: string): number {
  const script = tex
    .replaceAll(/\\dfrac\{([^{}]*)\}\{([^{}]*)\}/g, "(($1)/($2))")
    .replaceAll(/\\(left|right)/g, "")
    .replaceAll("\\lfloor", "Math.floor(")
    .replaceAll("\\lceil", "Math.ceil(")
    .replaceAll(/\\r(floor|ceil)/g, ")")
    .replaceAll(/\\(cdot|times)/g, "*")
    .replaceAll("\u2212", " -")
    .replaceAll("…", "")
    .replaceAll("{", "(")
    .replaceAll("}", ")");
  if (!/^([-+*/(). \d]|Math\.(floor|ceil))+$/.test(script)) throw new Error(`not arithmetic: ${script}`);
  return Number(new Function(`return ${script}`)());
}
