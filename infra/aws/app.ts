import { SettingsError } from "./settings.ts";
import { tendApp } from "./tend-app.ts";

try {
  tendApp().app.synth();
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
