/**
 * One classic script for a web worker, out of the server's own script and of the bundles that it loads when it first
 * needs them (CommonJS, by file name). They are the very files that Node loads; each runs once, when it is asked for.
 */
export function workerScript(server: string, bundles: ReadonlyMap<string, string>): string {
  const table = [...bundles].map(
    ([name, text]) => `${JSON.stringify(`./${name}`)}: function (module, exports, require) {\n${text}\n}`,
  )
  return `'use strict';
{
  const bundles = {\n${table.join(',\n')}\n};
  const loaded = {};
  self.require = path => {
    let module = loaded[path];
    if (!module) {
      module = loaded[path] = { exports: {} };
      bundles[path](module, module.exports, self.require);
    }
    return module.exports;
  };
}
${server}`
}
