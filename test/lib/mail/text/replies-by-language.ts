import type { BodyCase } from "./body-case.ts";

/** Replies above a quote as the large programs write them in the languages they speak; the words between are the writer's. */
export const repliesByLanguage: readonly BodyCase[] = [
  {
    name: "gmail en 12h",
    text: `Sure, you will have it on Thursday.

On Tue, Nov 3, 2026 at 4:15\u202fPM Petra Nowak <petra@nowak.example> wrote:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Sure, you will have it on Thursday.",
  },
  {
    name: "gmail en wrapped address",
    text: `Sure, you will have it on Thursday.

On Tue, Nov 3, 2026 at 4:15 PM Petra Nowak-Kowalska <
petra.nowak-kowalska@long-company-name.example> wrote:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Sure, you will have it on Thursday.",
  },
  {
    name: "gmail de",
    text: `Klar, kommt am Donnerstag.

Am Di., 3. Nov. 2026 um 16:15 Uhr schrieb Petra Nowak <petra@nowak.example>:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Klar, kommt am Donnerstag.",
  },
  {
    name: "gmail fr",
    text: `Oui, jeudi.

Le mar. 3 nov. 2026 à 16:15, Petra Nowak <petra@nowak.example> a écrit :

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Oui, jeudi.",
  },
  {
    name: "gmail es",
    text: `Claro, el jueves.

El mar, 3 nov 2026 a las 16:15, Petra Nowak (<petra@nowak.example>) escribió:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Claro, el jueves.",
  },
  {
    name: "gmail it",
    text: `Certo, giovedì.

Il giorno mar 3 nov 2026 alle ore 16:15 Petra Nowak <petra@nowak.example>
ha scritto:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Certo, giovedì.",
  },
  {
    name: "gmail pt-br",
    text: `Claro, na quinta.

Em ter., 3 de nov. de 2026 às 16:15, Petra Nowak <petra@nowak.example>
escreveu:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Claro, na quinta.",
  },
  {
    name: "gmail pt-pt",
    text: `Claro, quinta.

Petra Nowak <petra@nowak.example> escreveu (terça, 3/11/2026 à(s) 16:15):

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Claro, quinta.",
  },
  {
    name: "gmail nl",
    text: `Prima, donderdag.

Op di 3 nov 2026 om 16:15 schreef Petra Nowak <petra@nowak.example>:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Prima, donderdag.",
  },
  {
    name: "gmail pl",
    text: `Jasne, w czwartek.

wt., 3 lis 2026 o 16:15 Petra Nowak <petra@nowak.example> napisał(a):

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Jasne, w czwartek.",
  },
  {
    name: "gmail ru",
    text: `Да, в четверг.

вт, 3 нояб. 2026 г. в 16:15, Petra Nowak <petra@nowak.example>:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Да, в четверг.",
  },
  {
    name: "gmail uk",
    text: `Так, у четвер.

вт, 3 лист. 2026 р. о 16:15 Petra Nowak <petra@nowak.example> пише:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Так, у четвер.",
  },
  {
    name: "gmail cs",
    text: `Jasně, ve čtvrtek.

út 3. 11. 2026 v 16:15 odesílatel Petra Nowak <petra@nowak.example> napsal:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Jasně, ve čtvrtek.",
  },
  {
    name: "gmail sk",
    text: `Jasné, vo štvrtok.

ut 3. 11. 2026 o 16:15 Petra Nowak <petra@nowak.example> napísal(a):

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Jasné, vo štvrtok.",
  },
  {
    name: "gmail sv",
    text: `Visst, på torsdag.

Den tis 3 nov. 2026 kl 16:15 skrev Petra Nowak <petra@nowak.example>:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Visst, på torsdag.",
  },
  {
    name: "gmail da",
    text: `Ja, torsdag.

Den tirs. 3. nov. 2026 kl. 16.15 skrev Petra Nowak <petra@nowak.example>:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Ja, torsdag.",
  },
  {
    name: "gmail no",
    text: `Ja, torsdag.

tir. 3. nov. 2026 kl. 16:15 skrev Petra Nowak <petra@nowak.example>:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Ja, torsdag.",
  },
  {
    name: "gmail fi",
    text: `Joo, torstaina.

ti 3. marrask. 2026 klo 16.15 Petra Nowak (petra@nowak.example) kirjoitti:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Joo, torstaina.",
  },
  {
    name: "gmail hu",
    text: `Persze, csütörtökön.

Petra Nowak <petra@nowak.example> ezt írta (időpont: 2026. nov. 3., K,
16:15):

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Persze, csütörtökön.",
  },
  {
    name: "gmail ro",
    text: `Sigur, joi.

În mar., 3 nov. 2026 la 16:15, Petra Nowak <petra@nowak.example> a scris:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Sigur, joi.",
  },
  {
    name: "gmail bg",
    text: `Да, в четвъртък.

На вт, 3.11.2026 г. в 16:15 Petra Nowak <petra@nowak.example> написа:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Да, в четвъртък.",
  },
  {
    name: "gmail el",
    text: `Ναι, την Πέμπτη.

Στις Τρί 3 Νοε 2026 στις 4:15 μ.μ., ο/η Petra Nowak <petra@nowak.example>
έγραψε:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Ναι, την Πέμπτη.",
  },
  {
    name: "gmail tr",
    text: `Tabii, perşembe.

Petra Nowak <petra@nowak.example>, 3 Kas 2026 Sal, 16:15 tarihinde şunu yazdı:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Tabii, perşembe.",
  },
  {
    name: "gmail hr",
    text: `Naravno, u četvrtak.

uto, 3. stu 2026. u 16:15 Petra Nowak <petra@nowak.example> napisao je:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Naravno, u četvrtak.",
  },
  {
    name: "gmail sr",
    text: `Наравно, у четвртак.

уто, 3. нов 2026. у 16:15 Petra Nowak <petra@nowak.example> је написао/ла:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Наравно, у четвртак.",
  },
  {
    name: "gmail sl",
    text: `Seveda, v četrtek.

V V tor., 3. nov. 2026 ob 16:15 je oseba Petra Nowak <petra@nowak.example> napisala:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Seveda, v četrtek.",
  },
  {
    name: "gmail lt",
    text: `Taip, ketvirtadienį.

2026-11-03, an, 16:15 Petra Nowak <petra@nowak.example> rašė:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Taip, ketvirtadienį.",
  },
  {
    name: "gmail lv",
    text: `Jā, ceturtdien.

otrd., 2026. g. 3. nov., plkst. 16:15 — lietotājs Petra Nowak (<petra@nowak.example>) rakstīja:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Jā, ceturtdien.",
  },
  {
    name: "gmail et",
    text: `Jah, neljapäeval.

Kuupäev T, 3. november 2026 kell 16:15 kirjutas Petra Nowak <petra@nowak.example>:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Jah, neljapäeval.",
  },
  {
    name: "gmail ca",
    text: `És clar, dijous.

Missatge de Petra Nowak <petra@nowak.example> del dia dt., 3 de nov. 2026 a les 16:15:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "És clar, dijous.",
  },
  {
    name: "gmail id",
    text: `Baik, Kamis.

Pada Sel, 3 Nov 2026 pukul 16.15 Petra Nowak <petra@nowak.example> menulis:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Baik, Kamis.",
  },
  {
    name: "gmail vi",
    text: `Vâng, thứ Năm.

Vào Th 3, 3 thg 11, 2026 vào lúc 16:15 Petra Nowak <petra@nowak.example> đã viết:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Vâng, thứ Năm.",
  },
  {
    name: "gmail th",
    text: `ได้ค่ะ วันพฤหัส

เมื่อ อ. 3 พ.ย. 2026 เวลา 16:15 Petra Nowak <petra@nowak.example> เขียนว่า:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "ได้ค่ะ วันพฤหัส",
  },
  {
    name: "gmail ja",
    text: `はい、木曜日に送ります。

2026年11月3日(火) 16:15 Petra Nowak <petra@nowak.example>:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "はい、木曜日に送ります。",
  },
  {
    name: "gmail zh-cn",
    text: `好的，周四给你。

Petra Nowak <petra@nowak.example> 于2026年11月3日周二 16:15写道：

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "好的，周四给你。",
  },
  {
    name: "gmail zh-tw",
    text: `好的，週四給你。

Petra Nowak <petra@nowak.example> 於 2026年11月3日 週二 下午4:15寫道：

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "好的，週四給你。",
  },
  {
    name: "gmail ko",
    text: `네, 목요일에 보내드릴게요.

2026년 11월 3일 (화) 오후 4:15, Petra Nowak <petra@nowak.example>님이 작성:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "네, 목요일에 보내드릴게요.",
  },
  {
    name: "gmail he",
    text: `בטח, ביום חמישי.

\u202b\u202bבתאריך יום ג׳, 3 בנוב׳ 2026 ב-16:15 מאת \u202aPetra Nowak\u202c\u200f <\u202apetra@nowak.example\u202c\u200f>:\u202c

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "בטח, ביום חמישי.",
  },
  {
    name: "gmail ar",
    text: `نعم، يوم الخميس.

في الثلاثاء، ٣ نوفمبر ٢٠٢٦ في ٤:١٥ م تمت كتابة ما يلي بواسطة Petra Nowak <petra@nowak.example>:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "نعم، يوم الخميس.",
  },
  {
    name: "gmail fa",
    text: `بله، پنج\u200cشنبه.

در تاریخ سه\u200cشنبه ۳ نوامبر ۲۰۲۶،\u200f ۱۶:۱۵ Petra Nowak <petra@nowak.example> نوشت:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "بله، پنج‌شنبه.",
  },
  {
    name: "gmail hi",
    text: `हाँ, गुरुवार को।

मंगल, 3 नव॰ 2026 को 4:15 pm बजे को Petra Nowak <petra@nowak.example> ने लिखा:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "हाँ, गुरुवार को।",
  },
  {
    name: "gmail bn",
    text: `হ্যাঁ, বৃহস্পতিবার।

মঙ্গল, ৩ নভে, ২০২৬ তারিখে ৪:১৫ PM টায় Petra Nowak <petra@nowak.example> লিখেছেন:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "হ্যাঁ, বৃহস্পতিবার।",
  },
  {
    name: "gmail ta",
    text: `சரி, வியாழன்.

செவ்., 3 நவ., 2026, பிற்பகல் 4:15 அன்று, Petra Nowak <petra@nowak.example>
எழுதியது:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "சரி, வியாழன்.",
  },
  {
    name: "apple en",
    text: `Sure, you will have it on Thursday.

> On 3 Nov 2026, at 16:15, Petra Nowak <petra@nowak.example> wrote:
>\x20
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Sure, you will have it on Thursday.",
  },
  {
    name: "apple en unquoted attribution",
    text: `Sure, you will have it on Thursday.

On Nov 3, 2026, at 4:15 PM, Petra Nowak <petra@nowak.example> wrote:

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Sure, you will have it on Thursday.",
  },
  {
    name: "apple de",
    text: `Klar, Donnerstag.

> Am 03.11.2026 um 16:15 schrieb Petra Nowak <petra@nowak.example>:
>\x20
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Klar, Donnerstag.",
  },
  {
    name: "apple de ios bare",
    text: `Klar, Donnerstag.

Von meinem iPhone gesendet

> Am 03.11.2026 um 16:15 schrieb Petra Nowak <petra@nowak.example>:
>\x20
> \ufeffCould you send me the contract by Friday?
>\x20
> Best,
> Petra`,
    expect: "Klar, Donnerstag.",
  },
  {
    name: "apple fr ios",
    text: `Oui, jeudi.

Envoyé de mon iPhone

> Le 3 nov. 2026 à 16:15, Petra Nowak <petra@nowak.example> a écrit :
>\x20
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Oui, jeudi.",
  },
  {
    name: "apple ja",
    text: `はい、木曜日に送ります。

iPhoneから送信

> 2026/11/03 16:15、Petra Nowak <petra@nowak.example>のメール:
>\x20
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "はい、木曜日に送ります。",
  },
  {
    name: "apple zh",
    text: `好的

发自我的iPhone

> 在 2026年11月3日，16:15，Petra Nowak <petra@nowak.example> 写道：
>\x20
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "好的",
  },
  {
    name: "apple ko",
    text: `네

나의 iPhone에서 보냄

> 2026. 11. 3. 오후 4:15, Petra Nowak <petra@nowak.example> 작성:
>\x20
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "네",
  },
  {
    name: "apple ru",
    text: `Да

Отправлено с iPhone

> 3 нояб. 2026 г., в 16:15, Petra Nowak <petra@nowak.example> написал(а):
>\x20
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Да",
  },
  {
    name: "apple nl",
    text: `Prima

Verstuurd vanaf mijn iPhone

> Op 3 nov 2026 om 16:15 heeft Petra Nowak <petra@nowak.example> het volgende geschreven:
>\x20
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Prima",
  },
  {
    name: "apple it",
    text: `Va bene

Inviato da iPhone

> Il giorno 3 nov 2026, alle ore 16:15, Petra Nowak <petra@nowak.example> ha scritto:
>\x20
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Va bene",
  },
  {
    name: "apple es ipad",
    text: `Vale

Enviado desde mi iPad

> El 3 nov 2026, a las 16:15, Petra Nowak <petra@nowak.example> escribió:
>\x20
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Vale",
  },
  {
    name: "apple pt",
    text: `Certo

Enviado do meu iPhone

> Em 3 de nov. de 2026, à(s) 16:15, Petra Nowak <petra@nowak.example> escreveu:
>\x20
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Certo",
  },
  {
    name: "apple sv",
    text: `Visst

Skickat från min iPhone

> 3 nov. 2026 kl. 16:15 skrev Petra Nowak <petra@nowak.example>:
>\x20
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Visst",
  },
  {
    name: "apple da",
    text: `Fint

Sendt fra min iPhone

> Den 3. nov. 2026 kl. 16.15 skrev Petra Nowak <petra@nowak.example>:
>\x20
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Fint",
  },
  {
    name: "apple pl",
    text: `Dobrze

Wysłane z iPhone'a

> Wiadomość napisana przez Petra Nowak <petra@nowak.example> w dniu 03.11.2026, o godz. 16:15:
>\x20
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Dobrze",
  },
  {
    name: "apple tr",
    text: `Olur

iPhone'umdan gönderildi

> Petra Nowak <petra@nowak.example> şunları yazdı (3 Kas 2026 16:15):
>\x20
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Olur",
  },
  {
    name: "apple he",
    text: `בסדר

נשלח מה-iPhone שלי

> \u202bב-3 בנוב׳ 2026, בשעה 16:15, \u200fPetra Nowak <petra@nowak.example> כתב/ה:\u202c
>\x20
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "בסדר",
  },
  {
    name: "thunderbird en",
    text: `Sure, you will have it on Thursday.

On 11/3/26 4:15 PM, Petra Nowak wrote:
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Sure, you will have it on Thursday.",
  },
  {
    name: "thunderbird de",
    text: `Klar.

Am 03.11.26 um 16:15 schrieb Petra Nowak:
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Klar.",
  },
  {
    name: "thunderbird fr",
    text: `Oui.

Le 03/11/2026 à 16:15, Petra Nowak a écrit :
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Oui.",
  },
  {
    name: "thunderbird it",
    text: `Sì.

Il 03/11/2026 16:15, Petra Nowak ha scritto:
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Sì.",
  },
  {
    name: "thunderbird es",
    text: `Sí.

El 3/11/26 a las 16:15, Petra Nowak escribió:
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Sí.",
  },
  {
    name: "thunderbird pl",
    text: `Tak.

W dniu 3.11.2026 o 16:15, Petra Nowak pisze:
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Tak.",
  },
  {
    name: "thunderbird cs",
    text: `Ano.

Dne 03. 11. 26 v 16:15 Petra Nowak napsal(a):
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Ano.",
  },
  {
    name: "thunderbird ru",
    text: `Да.

03.11.2026 16:15, Petra Nowak пишет:
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Да.",
  },
  {
    name: "thunderbird hu",
    text: `Igen.

2026. 11. 03. 16:15 keltezéssel, Petra Nowak írta:
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Igen.",
  },
  {
    name: "thunderbird ja",
    text: `はい。

On 2026/11/03 16:15, Petra Nowak wrote:
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "はい。",
  },
  {
    name: "thunderbird bottom",
    text: `On 11/3/26 4:15 PM, Petra Nowak wrote:
> Could you send me the contract by Friday?
>
> Best,
> Petra

Sure, you will have it on Thursday.

--\x20
Jo Field
Field & Co
`,
    expect: "Sure, you will have it on Thursday.",
  },
  {
    name: "thunderbird interleaved",
    text: `On 11/3/26 4:15 PM, Petra Nowak wrote:
> When do we meet?

On Monday.

> Who comes along?

Only me and Sam.

Jo`,
    expect: `On Monday.

Only me and Sam.

Jo`,
  },
  {
    name: "outlook en rule",
    text: `Sure, you will have it on Thursday.

________________________________
From: Petra Nowak <petra@nowak.example>
Sent: Tuesday, November 3, 2026 4:15 PM
To: Jo Field <jo@field.example>
Subject: Contract

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Sure, you will have it on Thursday.",
  },
  {
    name: "outlook en no rule",
    text: `Sure, you will have it on Thursday.

From: Petra Nowak <petra@nowak.example>\x20
Sent: Tuesday, November 3, 2026 4:15 PM
To: Jo Field <jo@field.example>; Sam Okafor <sam@okafor.example>
Cc: Legal <legal@field.example>
Subject: RE: Contract
Importance: High

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Sure, you will have it on Thursday.",
  },
  {
    name: "outlook de",
    text: `Klar.

Von: Petra Nowak <petra@nowak.example>\x20
Gesendet: Dienstag, 3. November 2026 16:15
An: Jo Field <jo@field.example>
Cc: Sam Okafor <sam@okafor.example>
Betreff: AW: Vertrag

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Klar.",
  },
  {
    name: "outlook fr",
    text: `Oui.

De : Petra Nowak <petra@nowak.example>\x20
Envoyé : mardi 3 novembre 2026 16:15
À : Jo Field <jo@field.example>
Objet : RE: Contrat

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Oui.",
  },
  {
    name: "outlook es",
    text: `Sí.

De: Petra Nowak <petra@nowak.example>\x20
Enviado el: martes, 3 de noviembre de 2026 16:15
Para: Jo Field <jo@field.example>
Asunto: RE: Contrato

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Sí.",
  },
  {
    name: "outlook it",
    text: `Sì.

Da: Petra Nowak <petra@nowak.example>\x20
Inviato: martedì 3 novembre 2026 16:15
A: Jo Field <jo@field.example>
Oggetto: R: Contratto

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Sì.",
  },
  {
    name: "outlook pt",
    text: `Sim.

De: Petra Nowak <petra@nowak.example>\x20
Enviada em: terça-feira, 3 de novembro de 2026 16:15
Para: Jo Field <jo@field.example>
Assunto: RES: Contrato

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Sim.",
  },
  {
    name: "outlook nl",
    text: `Ja.

Van: Petra Nowak <petra@nowak.example>\x20
Verzonden: dinsdag 3 november 2026 16:15
Aan: Jo Field <jo@field.example>
Onderwerp: RE: Contract

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Ja.",
  },
  {
    name: "outlook sv",
    text: `Ja.

Från: Petra Nowak <petra@nowak.example>\x20
Skickat: den 3 november 2026 16:15
Till: Jo Field <jo@field.example>
Ämne: SV: Avtal

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Ja.",
  },
  {
    name: "outlook da",
    text: `Ja.

Fra: Petra Nowak <petra@nowak.example>\x20
Sendt: 3. november 2026 16:15
Til: Jo Field <jo@field.example>
Emne: SV: Aftale

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Ja.",
  },
  {
    name: "outlook fi",
    text: `Kyllä.

Lähettäjä: Petra Nowak <petra@nowak.example>\x20
Lähetetty: tiistai 3. marraskuuta 2026 16.15
Vastaanottaja: Jo Field <jo@field.example>
Aihe: VS: Sopimus

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Kyllä.",
  },
  {
    name: "outlook pl",
    text: `Tak.

Od: Petra Nowak <petra@nowak.example>\x20
Wysłano: wtorek, 3 listopada 2026 16:15
Do: Jo Field <jo@field.example>
Temat: ODP: Umowa

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Tak.",
  },
  {
    name: "outlook cs",
    text: `Ano.

Od: Petra Nowak <petra@nowak.example>\x20
Odesláno: úterý 3. listopadu 2026 16:15
Komu: Jo Field <jo@field.example>
Předmět: RE: Smlouva

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Ano.",
  },
  {
    name: "outlook hu",
    text: `Igen.

Feladó: Petra Nowak <petra@nowak.example>\x20
Elküldve: 2026. november 3., kedd 16:15
Címzett: Jo Field <jo@field.example>
Tárgy: RE: Szerződés

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Igen.",
  },
  {
    name: "outlook ru",
    text: `Да.

От: Petra Nowak <petra@nowak.example>\x20
Отправлено: 3 ноября 2026 г. 16:15
Кому: Jo Field <jo@field.example>
Тема: RE: Договор

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Да.",
  },
  {
    name: "outlook tr",
    text: `Evet.

Kimden: Petra Nowak <petra@nowak.example>\x20
Gönderildi: 3 Kasım 2026 Salı 16:15
Kime: Jo Field <jo@field.example>
Konu: YNT: Sözleşme

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Evet.",
  },
  {
    name: "outlook zh",
    text: `好的。

发件人: Petra Nowak <petra@nowak.example>\x20
发送时间: 2026年11月3日 16:15
收件人: Jo Field <jo@field.example>
主题: 答复: 合同

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "好的。",
  },
  {
    name: "outlook zh-tw",
    text: `好的。

寄件者: Petra Nowak <petra@nowak.example>\x20
寄件日期: 2026年11月3日 下午 04:15
收件者: Jo Field <jo@field.example>
主旨: RE: 合約

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "好的。",
  },
  {
    name: "outlook ja",
    text: `はい。

差出人: Petra Nowak <petra@nowak.example>\x20
送信日時: 2026年11月3日 16:15
宛先: Jo Field <jo@field.example>
件名: RE: 契約

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "はい。",
  },
  {
    name: "outlook ko",
    text: `네.

보낸 사람: Petra Nowak <petra@nowak.example>\x20
보낸 날짜: 2026년 11월 3일 화요일 오후 4:15
받는 사람: Jo Field <jo@field.example>
제목: RE: 계약

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "네.",
  },
  {
    name: "outlook el",
    text: `Ναι.

Από: Petra Nowak <petra@nowak.example>\x20
Στάλθηκε: Τρίτη, 3 Νοεμβρίου 2026 4:15 μμ
Προς: Jo Field <jo@field.example>
Θέμα: RE: Σύμβαση

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Ναι.",
  },
  {
    name: "outlook ro",
    text: `Da.

De la: Petra Nowak <petra@nowak.example>\x20
Trimis: marți, 3 noiembrie 2026 16:15
Către: Jo Field <jo@field.example>
Subiect: RE: Contract

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Da.",
  },
  {
    name: "outlook he",
    text: `כן.

מאת: Petra Nowak <petra@nowak.example>\x20
נשלח: יום שלישי 3 נובמבר 2026 16:15
אל: Jo Field <jo@field.example>
נושא: RE: חוזה

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "כן.",
  },
  {
    name: "outlook ar",
    text: `نعم.

من: Petra Nowak <petra@nowak.example>\x20
تم الإرسال: 03/نوفمبر/2026 04:15 م
إلى: Jo Field <jo@field.example>
الموضوع: RE: العقد

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "نعم.",
  },
  {
    name: "outlook uk",
    text: `Так.

Від: Petra Nowak <petra@nowak.example>\x20
Надіслано: 3 листопада 2026 р. 16:15
Кому: Jo Field <jo@field.example>
Тема: RE: Договір

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Так.",
  },
  {
    name: "outlook no",
    text: `Ja.

Fra: Petra Nowak <petra@nowak.example>\x20
Sendt: tirsdag 3. november 2026 16:15
Til: Jo Field <jo@field.example>
Emne: SV: Avtale

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Ja.",
  },
];
