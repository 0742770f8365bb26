/** Mailpit's `WebUIConfiguration`: which of its optional features are on. Here none is. */
export const webConfiguration = {
  Label: "Tend",
  MessageRelay: {
    Enabled: false,
    SMTPServer: "",
    ReturnPath: "",
    AllowedRecipients: "",
    BlockedRecipients: "",
    OverrideFrom: "",
    PreserveMessageIDs: false,
    RecipientAllowlist: "",
  },
  SpamAssassin: false,
  ChaosEnabled: false,
  DuplicatesIgnored: false,
  HideDeleteAllButton: false,
} as const;
