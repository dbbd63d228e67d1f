/** The routes as compiled by Remix; the module exists only inside a build. */
declare module 'virtual:remix/server-build' {
  const build: import('@remix-run/server-runtime').ServerBuild
  export = build
}
