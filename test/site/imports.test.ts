import { describe, expect, it } from "vitest";
import { withPlainImports } from "../../src/site/build/imports.ts";

const helper = 'import{t as e}from"./load-abc_12.js";';
const preload = ",__VITE_PRELOAD__,import.meta.url)";

describe("imports without Vite's helper", () => {
  it("are what they were, with what is done with them", () => {
    expect(
      withPlainImports(
        `${helper}var a={en:()=>e(()=>import(\`./en.js\`).then(t=>t.en)${preload},zh:()=>e(()=>import(\`./zh.js\`)${preload}};`,
      ),
    ).toBe("var a={en:()=>import(`./en.js`).then(t=>t.en),zh:()=>import(`./zh.js`)};");
  });

  it("are called where they take apart what they wait for", () => {
    const body = "async()=>{let{t:n}=await import(`./x.js`);return{t:n}}";
    expect(withPlainImports(`${helper}var{t:a}=await e(${body}${preload};`)).toBe(
      `var{t:a}=await (${body})();`,
    );
  });

  it("leaves other calls and scripts alone", () => {
    expect(withPlainImports(`${helper}te(()=>import(a));x.e(()=>b);`)).toBe("te(()=>import(a));x.e(()=>b);");
    expect(withPlainImports("f(()=>import(`./en.js`))")).toBe("f(()=>import(`./en.js`))");
  });

  it("says so when Vite wraps them in another way", () => {
    const two = 'import{n as a,t as e}from"./load-abc_12.js";a();e();';
    expect(() => withPlainImports(two)).toThrow("not known here");
    expect(() => withPlainImports(`${helper}e({load:()=>import(\`./x.js\`)}${preload}`)).toThrow(
      "not known here",
    );
  });
});
