declare module "dynalite" {
  import type { Server } from "node:http";

  /** `path` is the LevelDB folder; without it the store is in memory. Milliseconds are waits that AWS would have. */
  export default function dynalite(options?: {
    path?: string;
    createTableMs?: number;
    deleteTableMs?: number;
    updateTableMs?: number;
  }): Server;
}
