import { describe, expect, it } from "vitest";
import { withOwnRuntime } from "../../src/site/build/runtime.ts";

const runtime = "var e=1,t=(n)=>n+e;export{t};";

describe("a script with the bundler’s helper inside", () => {
  it("has it under the name it gave it", () => {
    const own = "const a=(()=>{var e=1,t=(n)=>n+e;return t})();f(a);";
    expect(withOwnRuntime('import{t as a}from"./rolldown-runtime-Ab_1.js";f(a);', runtime)).toBe(own);
    expect(
      withOwnRuntime(
        "import { n as a } from `./rolldown-runtime-Ab_1.js`;f(a);",
        runtime.replace("{t}", "{t as n}"),
      ),
    ).toBe(own);
  });

  it("is left alone when it imports none", () => {
    expect(withOwnRuntime('import{t as a}from"./start-x.js";', runtime)).toBe(
      'import{t as a}from"./start-x.js";',
    );
  });

  it("is refused when it takes more than one helper, or they are exported in another way", () => {
    const two = 'import{n as a,t as b}from"./rolldown-runtime-Ab_1.js";';
    expect(() => withOwnRuntime(two, runtime)).toThrow("not known here");
    const one = 'import{t as a}from"./rolldown-runtime-Ab_1.js";';
    expect(() => withOwnRuntime(one, "var a,b;export{a,b};")).toThrow("not known here");
  });
});
