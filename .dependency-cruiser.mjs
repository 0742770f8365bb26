/** Imports go one way: infra → functions → lib; inside lib nothing pure imports an adapter (README of lib). */
const pureRooms =
  "mail|calendar|signals|network|suggest|digest|reply|account|ledger|receipt|ingest|import|weekly|feeds|ports";

export default {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "lib-stands-alone",
      severity: "error",
      from: { path: "^lib" },
      to: { path: "^(infra|functions|test)" },
    },
    {
      name: "functions-know-lib-only",
      severity: "error",
      from: { path: "^functions" },
      to: { path: "^(infra|test)" },
    },
    { name: "infra-never-imports-tests", severity: "error", from: { path: "^infra" }, to: { path: "^test" } },
    {
      name: "aws-and-local-are-apart",
      severity: "error",
      from: { path: "^infra/aws" },
      to: { path: "^infra/local" },
    },
    {
      name: "local-and-aws-are-apart",
      severity: "error",
      from: { path: "^infra/local" },
      to: { path: "^infra/aws" },
    },
    {
      name: "pure-rooms-import-no-adapter",
      comment: "Decisions are pure; only infra and functions put them together with the outside world.",
      severity: "error",
      from: { path: `^lib/(${pureRooms})` },
      to: { path: "^lib/adapters" },
    },
    {
      name: "pure-rooms-import-no-sdk",
      severity: "error",
      from: { path: `^lib/(${pureRooms})` },
      to: {
        path: "^node_modules/(@aws-sdk|@smithy|nodemailer|smtp-server|dynalite|mailauth|commander|@hono/node-server|aws-cdk-lib)",
      },
    },
    {
      name: "pure-rooms-touch-nothing-outside",
      comment: "No file system, no network, no processes. Hashing and IDNA are pure functions.",
      severity: "error",
      from: { path: `^lib/(${pureRooms})` },
      to: { dependencyTypes: ["core"], pathNot: "^(crypto|buffer|string_decoder|url)$" },
    },
    {
      name: "reading-knows-nothing-of-the-ledger",
      comment: "Understanding mail, calendars and signals comes before anything that is stored.",
      severity: "error",
      from: { path: "^lib/(mail|calendar|signals)" },
      to: { path: "^lib/(?!mail|calendar|signals)" },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, path: "^(infra|functions|lib)", pathNot: "\\.d\\.ts$|infra/local/web/page/" },
      to: {},
    },
    {
      name: "not-to-dev-dependencies",
      severity: "error",
      from: { path: "^(functions|lib|infra/local)" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "infra/local/web/page/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: { extensions: [".ts", ".mjs", ".js"] },
  },
};
