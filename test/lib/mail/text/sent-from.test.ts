import { describe, expect, test } from "vitest";
import { isSentFrom } from "../../../../lib/mail/text/sent-from.ts";

describe("lines of phones and programs", () => {
  test.each([
    "Sent from my iPhone",
    "Sent from my Verizon, Samsung Galaxy smartphone",
    "Sent from my phone. Please excuse brevity.",
    "Sent via BlackBerry from T-Mobile",
    "Sent from Yahoo Mail on Android",
    "Get Outlook for iOS<https://aka.ms/o0ukef>",
    "Envoyé de mon iPhone",
    "Envoyé à partir de Outlook pour iOS",
    "Von meinem iPhone gesendet",
    "Gesendet von Mail für Windows",
    "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
    "Enviado desde mi iPhone",
    "Enviado do meu iPhone",
    "Inviato da iPhone",
    "Verzonden vanaf mijn iPhone",
    "Skickat från min iPhone",
    "Lähetetty iPhonesta",
    "Wysłane z iPhone'a",
    "Odesláno z iPhonu",
    "Отправлено с iPhone",
    "iPhoneから送信",
    "iPhone'umdan gönderildi",
    "发自我的iPhone",
    "나의 iPhone에서 보냄",
    "נשלח מה-iPhone שלי",
    "Στάλθηκε από το iPhone μου",
    "Đã gửi từ iPhone của tôi",
  ])("%s", (line) => {
    expect(isSentFrom(line)).toBe(true);
  });

  test.each([
    "Sent from my desk, is much easier then my mobile phone.",
    "Get the phone from Ana",
    "Get Outlook from the finance team",
    "Sent the phone to Ana on Friday",
    "Sent Ana the Galaxy proposal, waiting for her answer",
    "Inviato il contratto a Maria",
    "I sent this from my iPhone yesterday, did it arrive?",
    "Sent by mail to Ana: the contract",
  ])("a sentence is none: %s", (line) => {
    expect(isSentFrom(line)).toBe(false);
  });
});
