import type { Action } from "../action.ts";
import type { Place } from "./self-command.ts";

/** Whole lines that say one thing. */
export const wholeLines: readonly { form: RegExp; action: Action; place: Place }[] = [
  {
    form: /^(?:delete|erase|remove) (?:everything|all (?:of )?(?:my|the) data|my account|my data)$/,
    action: { action: "delete", value: "everything" },
    place: "alone",
  },
  {
    form: /^(?:a )?new (?:capture|bcc|log|secret) address$|^(?:give me a new|(?:rotate|reset|renew)(?: my| the)?|change(?: my| the)?|replace(?: my| the)?|i (?:need|want) a new) capture address$/,
    action: { action: "new-capture-address" },
    place: "anywhere",
  },
  {
    form: /^(?:export|download)(?: (?:my data|everything|all(?: my data)?|it all))?$|^export my (?:network|contacts|ledger)$|^send me my data$/,
    action: { action: "export" },
    place: "line",
  },
  {
    form: /^(?:resume|unpause|un-pause|restart|start again|start sending again|carry on|i'm back|im back)(?: (?:digests?|tend|please|now|the digests?|sending|emails?|mails?))?$/,
    action: { action: "resume" },
    place: "line",
  },
  {
    form: /^(?:now|(?:send )?(?:the |me |me the |me a |a |my )?(?:new |next )?digest now|send (?:it |one |me one )?now|digest now please|right now)$/,
    action: { action: "now" },
    place: "alone",
  },
  {
    form: /^(?:help|help me|commands|how does this work|what can i (?:say|do|type|write)|hilfe|aide|ayuda|ajuda|aiuto|hulp|hjalp|\?+|instructions)$/,
    action: { action: "help" },
    place: "alone",
  },
  {
    form: /^(?:oops,? |sorry,? |please |no,? )?(?:undo|undo (?:that|this|it|all|last|the last(?: one)?|all of (?:it|that)|everything)|take (?:that|it|it all) back|revert(?: that)?|ruckgangig(?: machen)?|annuler|deshacer|desfazer|annulla|ongedaan maken)$/,
    action: { action: "undo" },
    place: "alone",
  },
  {
    form: /^(?:yes|yes,? (?:please|do|do it|go ahead|confirmed?|i'm sure|im sure|i am sure|that's right|correct|indeed|sure)|yep|yup|yeah|y|yes,? (?:please )?delete (?:everything|it all|all of it|it|my account|my data)|confirm|confirmed|i confirm|yes i (?:confirm|do|am)|yes yes|ja|ja,? bitte|oui|si|sim)$/,
    action: { action: "yes" },
    place: "alone",
  },
  {
    form: /^(?:unsubscribe(?: me)?(?: from (?:this|these|it|tend|the list|(?:this|the|your|my) (?:digests?|list|e?mails?|newsletter|mailing list)|(?:these|your) e?mails))?|stop|stop (?:the|these|this|your|my|all)? ?(?:digests?|e?mails?|mailings?|newsletter)|stop (?:sending|e?mailing|mailing|writing|contacting)(?: to)?(?: me)?(?: (?:these|this|it|them|the digest|digests|emails?|mails?|anything|these (?:emails?|mails?)))?|please stop|no more (?:digests?|e?mails?)(?: please)?|(?:cancel|end) (?:my |the |this )?subscription|(?:i want to|i'd like to|please) unsubscribe|(?:take|remove) me (?:off|from) (?:this|the|your) (?:list|mailing list))$/,
    action: { action: "unsubscribe" },
    place: "alone",
  },
];
