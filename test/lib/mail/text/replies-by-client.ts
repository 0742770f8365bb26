import type { BodyCase } from "./body-case.ts";

/** Plain text replies of many programs: what each writes around a quote, and where it differs from the others. */
export const repliesByClient: readonly BodyCase[] = [
  {
    name: "outlook ios text",
    text: `Sure, you will have it on Thursday.

Get Outlook for iOS<https://aka.ms/o0ukef>
________________________________
From: Petra Nowak <petra@nowak.example>
Sent: Tuesday, November 3, 2026 4:15:31 PM
To: Jo Field <jo@field.example>
Subject: Contract

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Sure, you will have it on Thursday.",
  },
  {
    name: "outlook android de",
    text: `Klar.

Outlook für Android<https://aka.ms/AAb9ysg> beziehen
________________________________
Von: Petra Nowak <petra@nowak.example>
Gesendet: Dienstag, November 3, 2026 4:15:31 PM
An: Jo Field <jo@field.example>
Betreff: Vertrag

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Klar.",
  },
  {
    name: "outlook ios de holen",
    text: `Klar.

Holen Sie sich Outlook für iOS<https://aka.ms/o0ukef>
________________________________
Von: Petra Nowak <petra@nowak.example>
Gesendet: Dienstag, 3. November 2026 16:15
An: Jo Field <jo@field.example>
Betreff: Vertrag

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Klar.",
  },
  {
    name: "outlook ios fr",
    text: `Oui.

Télécharger Outlook pour iOS<https://aka.ms/o0ukef>
________________________________
De : Petra Nowak <petra@nowak.example>
Envoyé : mardi, novembre 3, 2026 4:15 PM
À : Jo Field <jo@field.example>
Objet : Contrat

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Oui.",
  },
  {
    name: "outlook ios es",
    text: `Sí.

Obtener Outlook para iOS<https://aka.ms/o0ukef>
________________________________
De: Petra Nowak <petra@nowak.example>
Enviado: martes, 3 de noviembre de 2026 16:15
Para: Jo Field <jo@field.example>
Asunto: Contrato

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Sí.",
  },
  {
    name: "outlook ios it",
    text: `Sì.

Scarica Outlook per iOS<https://aka.ms/o0ukef>
________________________________
Da: Petra Nowak <petra@nowak.example>
Inviato: martedì 3 novembre 2026 16:15
A: Jo Field <jo@field.example>
Oggetto: Contratto

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Sì.",
  },
  {
    name: "outlook ios nl",
    text: `Ja.

Outlook voor iOS<https://aka.ms/o0ukef> downloaden
________________________________
Van: Petra Nowak <petra@nowak.example>
Verzonden: dinsdag 3 november 2026 16:15
Aan: Jo Field <jo@field.example>
Onderwerp: Contract

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Ja.",
  },
  {
    name: "outlook ios ja",
    text: `はい。

Outlook for iOS<https://aka.ms/o0ukef> を入手
________________________________
差出人: Petra Nowak <petra@nowak.example>
送信日時: 2026年11月3日 16:15
宛先: Jo Field <jo@field.example>
件名: 契約

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "はい。",
  },
  {
    name: "outlook ios pl",
    text: `Tak.

Pobierz aplikację Outlook dla systemu iOS<https://aka.ms/o0ukef>
________________________________
Od: Petra Nowak <petra@nowak.example>
Wysłane: wtorek, 3 listopada 2026 16:15
Do: Jo Field <jo@field.example>
Temat: Umowa

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Tak.",
  },
  {
    name: "outlook ios pt",
    text: `Sim.

Obter o Outlook para iOS<https://aka.ms/o0ukef>
________________________________
De: Petra Nowak <petra@nowak.example>
Enviado: terça-feira, 3 de novembro de 2026 16:15
Para: Jo Field <jo@field.example>
Assunto: Contrato

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Sim.",
  },
  {
    name: "outlook ios sv",
    text: `Ja.

Skaffa Outlook för iOS<https://aka.ms/o0ukef>
________________________________
Från: Petra Nowak <petra@nowak.example>
Skickat: tisdag 3 november 2026 16:15
Till: Jo Field <jo@field.example>
Ämne: Avtal

Could you send me the contract by Friday?

Best,
Petra`,
    expect: "Ja.",
  },
  {
    name: "yahoo text",
    text: `Count me in!

    On Tuesday, November 3, 2026 at 04:15:31 PM GMT+1, Petra Nowak <petra@nowak.example> wrote: \x20
\x20
 Coming along?
Petra \x20`,
    expect: "Count me in!",
  },
  {
    name: "yahoo android",
    text: `Count me in!

Sent from Yahoo Mail on Android

  On Tue, Nov 3, 2026 at 4:15 PM, Petra Nowak<petra@nowak.example> wrote:   Coming along? \x20`,
    expect: "Count me in!",
  },
  {
    name: "yahoo de iphone",
    text: `Bin dabei!

Gesendet mit Yahoo Mail von iPhone

Am Dienstag, November 3, 2026, 4:15 PM schrieb Petra Nowak <petra@nowak.example>:

Kommst du mit?`,
    expect: "Bin dabei!",
  },
  {
    name: "yahoo fr",
    text: `Oui !

    Le mardi 3 novembre 2026 à 16:15:31 UTC+1, Petra Nowak <petra@nowak.example> a écrit : \x20
\x20
 Tu viens ?`,
    expect: "Oui !",
  },
  {
    name: "yahoo es",
    text: `¡Sí!

    En martes, 3 de noviembre de 2026, 16:15:31 CET, Petra Nowak <petra@nowak.example> escribió: \x20
\x20
 ¿Vienes?`,
    expect: "¡Sí!",
  },
  {
    name: "aol text",
    text: `Count me in!


-----Original Message-----
From: Petra Nowak <petra@nowak.example>
To: jo@field.example
Sent: Tue, Nov 3, 2026 4:15 pm
Subject: Trip

Coming along?`,
    expect: "Count me in!",
  },
  {
    name: "proton text",
    text: `Perfect, thanks.

Sent with [Proton Mail](https://proton.me/mail/home) secure email.

On Tuesday, November 3rd, 2026 at 4:15 PM, Petra Nowak <petra@nowak.example> wrote:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Perfect, thanks.",
  },
  {
    name: "proton older",
    text: `Perfect.

‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐
On Tuesday, November 3rd, 2026 at 4:15 PM, Petra Nowak <petra@nowak.example> wrote:

> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Perfect.",
  },
  {
    name: "proton mobile",
    text: `Perfect.

Sent from Proton Mail Android

-------- Original Message --------
On 03/11/2026 16:15, Petra Nowak <petra@nowak.example> wrote:

>  Could you send it?
>  Petra`,
    expect: "Perfect.",
  },
  {
    name: "k9 text",
    text: `Ok!
--\x20
Sent from my Android device with K-9 Mail. Please excuse my brevity.

On November 3, 2026 4:15:31 PM GMT+01:00, Petra Nowak <petra@nowak.example> wrote:
>Could you send it?
>
>Petra
`,
    expect: "Ok!",
  },
  {
    name: "k9 de",
    text: `Ok!
--\x20
Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.

Am 3. November 2026 16:15:31 MEZ schrieb Petra Nowak <petra@nowak.example>:
>Kannst du es schicken?
`,
    expect: "Ok!",
  },
  {
    name: "samsung text",
    text: `Ok will do


Sent from my Galaxy


-------- Original message --------
From: Petra Nowak <petra@nowak.example>
Date: 03/11/2026 16:15 (GMT+00:00)
To: Jo Field <jo@field.example>
Subject: Keys

Can you bring them?`,
    expect: "Ok will do",
  },
  {
    name: "samsung de",
    text: `Mach ich

Von meinem Galaxy gesendet


-------- Ursprüngliche Nachricht --------
Von: Petra Nowak <petra@nowak.example>
Datum: 03.11.26 16:15 (GMT+01:00)
An: Jo Field <jo@field.example>
Betreff: Schlüssel

Bringst du sie mit?`,
    expect: "Mach ich",
  },
  {
    name: "samsung fr",
    text: `Oui

Envoyé depuis mon appareil Galaxy


-------- Message d'origine --------
De : Petra Nowak <petra@nowak.example>
Date : 03/11/2026 16:15 (GMT+01:00)
À : Jo Field <jo@field.example>
Objet : Clés

Tu les apportes ?`,
    expect: "Oui",
  },
  {
    name: "samsung es",
    text: `Vale

Enviado desde mi Galaxy


-------- Mensaje original --------
De: Petra Nowak <petra@nowak.example>
Fecha: 3/11/26 16:15 (GMT+01:00)
Para: Jo Field <jo@field.example>
Asunto: Llaves

¿Las traes?`,
    expect: "Vale",
  },
  {
    name: "fairemail",
    text: `Great

Nov 3, 2026 4:15:31 PM Petra Nowak <petra@nowak.example>:

> Could you send it?`,
    expect: "Great",
  },
  {
    name: "zoho text",
    text: `Yes, of course.



---- On Tue, 03 Nov 2026 16:15:31 +0100 Petra Nowak <petra@nowak.example> wrote ---



Could you?
`,
    expect: "Yes, of course.",
  },
  {
    name: "spark text",
    text: `Yes.

Sent with Spark
On 3 Nov 2026 at 16:15 +0100, Petra Nowak <petra@nowak.example>, wrote:
> Could you send me the contract by Friday?
>
> Best,
> Petra`,
    expect: "Yes.",
  },
  {
    name: "gmx text",
    text: `Ja, gern.
\x20
Gesendet: Dienstag, 03. November 2026 um 16:15 Uhr
Von: "Petra Nowak" <petra@nowak.example>
An: jo@field.example
Betreff: Kaffee

Kommst du?`,
    expect: "Ja, gern.",
  },
  {
    name: "web.de app",
    text: `Ja.
--
Diese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.

Am 03.11.26, 16:15, Petra Nowak <petra@nowak.example> schrieb:

> Kommst du?`,
    expect: "Ja.",
  },
  {
    name: "mail.ru",
    text: `Да, конечно.

--
Отправлено из Mail для Android
вторник, 03 ноября 2026г., 16:15 +03:00 от Petra Nowak  petra@nowak.example:

>Придёшь?
>`,
    expect: "Да, конечно.",
  },
  {
    name: "mail.ru web",
    text: `Да, конечно.
\x20
--
Иван Петров
\x20
\x20
>Вторник, 3 ноября 2026, 16:15 +03:00 от Petra Nowak <petra@nowak.example>:
>\x20
>Придёшь?
>\x20`,
    expect: "Да, конечно.",
  },
  {
    name: "yandex",
    text: `Да.
\x20
03.11.2026, 16:15, "Petra Nowak" <petra@nowak.example>:

> Придёшь?`,
    expect: "Да.",
  },
  {
    name: "qq text",
    text: `好的，明天见。




------------------ 原始邮件 ------------------
发件人: "Petra Nowak" <petra@nowak.example>;
发送时间: 2026年11月3日(星期二) 下午4:15
收件人: "Jo"<jo@field.example>;
主题: 见面

明天见吗？`,
    expect: "好的，明天见。",
  },
  {
    name: "163 text",
    text: `好的。






在 2026-11-03 16:15:31，"Petra Nowak" <petra@nowak.example> 写道：

明天见吗？`,
    expect: "好的。",
  },
  {
    name: "163 newer",
    text: `好的。




---- 回复的原邮件 ----
| 发件人 | Petra Nowak<petra@nowak.example> |
| 日期 | 2026年11月03日 16:15 |
| 收件人 | Jo<jo@field.example> |
| 抄送至 | |
| 主题 | 见面 |
明天见吗？`,
    expect: "好的。",
  },
  {
    name: "163 At form",
    text: `ok




At 2026-11-03 16:15:31, "Petra Nowak" <petra@nowak.example> wrote:
>Tomorrow?
>`,
    expect: "ok",
  },
  {
    name: "naver",
    text: `네 알겠습니다.

-----Original Message-----
From: "Petra Nowak"<petra@nowak.example>
To: "Jo"<jo@field.example>;
Cc:
Sent: 2026-11-03 (화) 16:15:31 (GMT+09:00)
Subject: 회의

내일 되나요?`,
    expect: "네 알겠습니다.",
  },
  {
    name: "daum",
    text: `네.

--------- 원본 메일 ---------
보낸사람: Petra Nowak <petra@nowak.example>
받는사람 : Jo <jo@field.example>
날짜: 26.11.03 16:15 GMT +0900
제목: 회의

내일 되나요?`,
    expect: "네.",
  },
  {
    name: "superhuman",
    text: `Love it.

Sent via Superhuman ( https://sprh.mn/?vip=jo@field.example )

On Tue, Nov 03, 2026 at 4:15 PM, Petra Nowak < petra@nowak.example > wrote:

>\x20
> Could you?
>\x20
`,
    expect: "Love it.",
  },
  {
    name: "hey text",
    text: `Nice!

On November 3, 2026, Petra Nowak <petra@nowak.example> wrote:

> Could you?`,
    expect: "Nice!",
  },
  {
    name: "fastmail",
    text: `Yes.

On Tue, 3 Nov 2026, at 4:15 PM, Petra Nowak wrote:
> Could you send me the contract by Friday?
>
> Best,
> Petra

--\x20
  Jo Field
  jo@field.example
`,
    expect: "Yes.",
  },
  {
    name: "em client",
    text: `Yes.

------ Original Message ------
From "Petra Nowak" <petra@nowak.example>
To "Jo Field" <jo@field.example>
Date 03.11.2026 16:15:31
Subject Contract

>Could you?
>`,
    expect: "Yes.",
  },
  {
    name: "em client older de",
    text: `Ja.

------ Originalnachricht ------
Von: "Petra Nowak" <petra@nowak.example>
An: "Jo Field" <jo@field.example>
Gesendet: 03.11.2026 16:15:31
Betreff: Vertrag

>Kannst du?
>`,
    expect: "Ja.",
  },
  {
    name: "the bat",
    text: `Hello Petra,

Tuesday, November 3, 2026, 4:15:31 PM, you wrote:

PN> Could you send it?
PN> Petra

Yes, tomorrow.

--\x20
Best regards,
 Jo                            mailto:jo@field.example
`,
    expect: `Hello Petra,

Yes, tomorrow.`,
  },
  {
    name: "notes reply",
    text: `Yes, fine.

Regards,
Jo



From:   Petra Nowak/WAW/NOWAK
To:     Jo Field/LON/FIELD@FIELD
Date:   03/11/2026 16:15
Subject:        Contract



Could you?`,
    expect: `Yes, fine.

Regards,
Jo`,
  },
  {
    name: "notes ---xx--- wrote",
    text: `Yes, fine.

-----Petra Nowak <petra@nowak.example> wrote: -----

=======================
To: Jo Field <jo@field.example>
From: Petra Nowak <petra@nowak.example>
Date: 11/03/2026 04:15PM
Subject: Contract
=======================

Could you?`,
    expect: "Yes, fine.",
  },
  {
    name: "mutt",
    text: `On Tue, Nov 03, 2026 at 04:15:31PM +0100, Petra Nowak wrote:
> Could you?

Yes.

--\x20
Jo`,
    expect: "Yes.",
  },
  {
    name: "mutt iso custom",
    text: `* Petra Nowak <petra@nowak.example> [2026-11-03 16:15]:
> Could you?

Yes.`,
    expect: "Yes.",
  },
  {
    name: "gnus",
    text: `Petra Nowak <petra@nowak.example> writes:

> Could you?

Yes.

--8<---------------cut here---------------start------------->8---
(setq foo 1)
--8<---------------cut here---------------end--------------->8---`,
    expect: `Yes.

--8<---------------cut here---------------start------------->8---
(setq foo 1)
--8<---------------cut here---------------end--------------->8---`,
  },
  {
    name: "evolution",
    text: `Yes.

On Tue, 2026-11-03 at 16:15 +0100, Petra Nowak wrote:
> Could you send me the contract by Friday?
>
> Best,
> Petra
`,
    expect: "Yes.",
  },
  {
    name: "kmail de",
    text: `Am Dienstag, 3. November 2026, 16:15:31 CET schrieb Petra Nowak:
> Kannst du?

Ja.
`,
    expect: "Ja.",
  },
  {
    name: "roundcube de",
    text: `Ja.

Am 2026-11-03 16:15, schrieb Petra Nowak:
> Kannst du?
`,
    expect: "Ja.",
  },
  {
    name: "roundcube en",
    text: `Yes.

On 2026-11-03 16:15, Petra Nowak wrote:
> Could you?
`,
    expect: "Yes.",
  },
  {
    name: "horde",
    text: `Zitat von Petra Nowak <petra@nowak.example>:

> Kannst du?

Ja.
`,
    expect: "Ja.",
  },
  {
    name: "horde en",
    text: `Quoting Petra Nowak <petra@nowak.example>:

> Could you?

Yes.
`,
    expect: "Yes.",
  },
  {
    name: "squirrelmail",
    text: `> Could you?
> Petra

Yes.
`,
    expect: "Yes.",
  },
  {
    name: "squirrelmail header",
    text: `Yes.

---------------------------- Original Message ----------------------------
Subject: Contract
From:    "Petra Nowak" <petra@nowak.example>
Date:    Tue, November 3, 2026 4:15 pm
To:      jo@field.example
--------------------------------------------------------------------------

Could you?`,
    expect: "Yes.",
  },
  {
    name: "missive text",
    text: `Happy to help.

Jo

On November 3, 2026 at 4:15 PM, Petra Nowak (petra@nowak.example) wrote:

> Could you?`,
    expect: `Happy to help.

Jo`,
  },
  {
    name: "hubspot text",
    text: `Great, talk soon.

On Tue, Nov 3, 2026, at 4:15 PM, Petra Nowak <petra@nowak.example> wrote:

Could you?`,
    expect: "Great, talk soon.",
  },
  {
    name: "salesforce",
    text: `Great, talk soon.

ref:!00D2v0abcd.!5002v0xyz:ref

--------------- Original Message ---------------
From: Petra Nowak [petra@nowak.example]
Sent: 03/11/2026 16:15
To: jo@field.example
Subject: Contract

Could you?`,
    expect: `Great, talk soon.

ref:!00D2v0abcd.!5002v0xyz:ref`,
  },
  {
    name: "zendesk",
    text: `Thanks, that solved it.

On Tue, Nov 3, 2026 at 4:15 PM Support <support@field.example> wrote:

> ##- Please type your reply above this line -##
>
> Have you tried it?`,
    expect: "Thanks, that solved it.",
  },
  {
    name: "icloud web",
    text: `Yes.

On Nov 3, 2026 at 4:15 PM, Petra Nowak <petra@nowak.example> wrote:

Could you?`,
    expect: "Yes.",
  },
  {
    name: "windows mail",
    text: `Yes.

Sent from Mail for Windows

From: Petra Nowak
Sent: Tuesday, 3 November 2026 16:15
To: Jo Field
Subject: Contract

Could you?`,
    expect: "Yes.",
  },
  {
    name: "windows mail de",
    text: `Ja.

Gesendet von Mail für Windows 10

Von: Petra Nowak
Gesendet: Dienstag, 3. November 2026 16:15
An: Jo Field
Betreff: Vertrag

Kannst du?`,
    expect: "Ja.",
  },
  {
    name: "blackberry",
    text: `Yes.
Sent from my BlackBerry® wireless device

-----Original Message-----
From: Petra Nowak <petra@nowak.example>
Date: Tue, 3 Nov 2026 16:15:31\x20
To: <jo@field.example>
Subject: Contract

Could you?`,
    expect: "Yes.",
  },
  {
    name: "airmail",
    text: `Yes.

On 3 November 2026 at 16:15:31, Petra Nowak (petra@nowak.example) wrote:

Could you?`,
    expect: "Yes.",
  },
  {
    name: "mailbird",
    text: `Yes.

On 03/11/2026 16:15:31, Petra Nowak <petra@nowak.example> wrote:
Could you?`,
    expect: "Yes.",
  },
  {
    name: "tutanota",
    text: `Yes.

--\x20
Secured with Tuta Mail:\x20
https://tuta.com/free-email


3 Nov 2026, 16:15 by petra@nowak.example:

> Could you?
`,
    expect: "Yes.",
  },
  {
    name: "laposte fr",
    text: `Oui.




> Message du 03/11/26 16:15
> De : "Petra Nowak" <petra@nowak.example>
> A : jo@field.example
> Copie à :\x20
> Objet : Clés
>\x20
> Tu viens ?`,
    expect: "Oui.",
  },
  {
    name: "free.fr zimbra",
    text: `Oui.

----- Mail original -----
De: "Petra Nowak" <petra@nowak.example>
À: "Jo" <jo@field.example>
Envoyé: Mardi 3 Novembre 2026 16:15:31
Objet: Clés

Tu viens ?`,
    expect: "Oui.",
  },
  {
    name: "zimbra en",
    text: `Yes.

From: "Petra Nowak" <petra@nowak.example>
To: "Jo" <jo@field.example>
Sent: Tuesday, November 3, 2026 4:15:31 PM
Subject: Contract

Could you?`,
    expect: "Yes.",
  },
  {
    name: "libero it",
    text: `Sì.

Il 3 novembre 2026 alle 16.15 Petra Nowak <petra@nowak.example> ha scritto:

Vieni?`,
    expect: "Sì.",
  },
  {
    name: "tiscali ----Messaggio originale----",
    text: `Sì.

----Messaggio originale----
Da: petra@nowak.example
Data: 3-nov-2026 16.15
A: <jo@field.example>
Ogg: Chiavi

Vieni?`,
    expect: "Sì.",
  },
  {
    name: "onet pl",
    text: `Tak.

W dniu 2026-11-03 16:15:31 użytkownik Petra Nowak <petra@nowak.example> napisał:

> Przyjdziesz?`,
    expect: "Tak.",
  },
  {
    name: "wp pl",
    text: `Tak.

Dnia 3 listopada 2026 16:15 Petra Nowak <petra@nowak.example> napisał(a):

Przyjdziesz?`,
    expect: "Tak.",
  },
  {
    name: "seznam cz",
    text: `Ano.

---------- Původní e-mail ----------
Od: Petra Nowak <petra@nowak.example>
Komu: jo@field.example
Datum: 3. 11. 2026 16:15:31
Předmět: Klíče

Přijdeš?`,
    expect: "Ano.",
  },
  {
    name: "freemail hu",
    text: `Igen.

Petra Nowak <petra@nowak.example> írta (2026-11-03 16:15):

> Jössz?`,
    expect: "Igen.",
  },
  {
    name: "uol br",
    text: `Sim.

De: "Petra Nowak" <petra@nowak.example>
Enviada: 2026/11/03 16:15:31
Para: jo@field.example
Assunto: Chaves

Você vem?`,
    expect: "Sim.",
  },
  {
    name: "rediff",
    text: `Yes

From: "Petra Nowak"petra@nowak.example
Sent: Tue, 03 Nov 2026 16:15:31 GMT+0530
To: "Jo" jo@field.example
Subject: Keys

Coming?`,
    expect: "Yes",
  },
  {
    name: "interleaved without blank lines",
    text: `On 11/3/26 4:15 PM, Petra Nowak wrote:
> When do we meet?
On Monday.
> Who comes?
Only me.
> Where?
At my place.`,
    expect: `On Monday.
Only me.
At my place.`,
  },
  {
    name: "interleaved with names",
    text: `Petra Nowak <petra@nowak.example> writes:

> When do we meet?

[Jo] On Monday.

> Who comes?

[Jo] Only me.`,
    expect: `[Jo] On Monday.

[Jo] Only me.`,
  },
  {
    name: "outlook inline answers in caps above header",
    text: `Petra, see my answers in CAPS below.

From: Petra Nowak <petra@nowak.example>
Sent: Tuesday, November 3, 2026 4:15 PM
To: Jo Field <jo@field.example>
Subject: Questions

When do we meet? ON MONDAY
Who comes? ONLY ME`,
    expect: "Petra, see my answers in CAPS below.",
  },
  {
    name: "interleaved deep quotes",
    text: `On 3 Nov 2026, Petra wrote:
> Sam wrote:
>> Anna wrote:
>>> Lunch?
>> Yes!
> When?

At noon.`,
    expect: "At noon.",
  },
  {
    name: "bottom reply with original header quoted",
    text: `> From: Petra Nowak <petra@nowak.example>
> Date: Tue, 3 Nov 2026
> Subject: x
>
> Lunch?

Yes.`,
    expect: "Yes.",
  },
  {
    name: "quote with pipes",
    text: `Petra Nowak wrote:
| Lunch?
| At noon?
| Petra

Yes.`,
    expect: "Yes.",
  },
  {
    name: "indented quote initials",
    text: `PN> Lunch?
PN> At noon?
PN> Petra

Yes.`,
    expect: "Yes.",
  },
  {
    name: "wrapped quote tails",
    text: `On 3 Nov 2026, at 16:15, Petra Nowak <petra@nowak.example> wrote:

> This is a rather long line that was written in one piece and then wrapped by
the
> program that sent it, so that the tails stand alone on lines without any
mark.
> Petra

I see.`,
    expect: "I see.",
  },
  {
    name: "text before attribution on the same line",
    text: `Sure, see you there. On Tue, Nov 3, 2026 at 4:15 PM Petra Nowak <petra@nowak.example> wrote:

> Lunch?`,
    expect: "Sure, see you there.",
  },
  {
    name: "two attributions nested top post",
    text: `Yes.

On Wed, Nov 4, 2026 at 9:00 AM Sam <sam@okafor.example> wrote:

> No.
>
> On Tue, Nov 3, 2026 at 4:15 PM Petra <petra@nowak.example> wrote:
>
>> Lunch?`,
    expect: "Yes.",
  },
  {
    name: "html-to-text from sent",
    text: `Yes.



*From:* Petra Nowak <petra@nowak.example>
*Sent:* Tuesday, November 3, 2026 4:15 PM
*To:* Jo Field <jo@field.example>
*Subject:* Lunch



Lunch?`,
    expect: "Yes.",
  },
  {
    name: "markdown bold from",
    text: `Yes.

**From:** Petra Nowak <petra@nowak.example>
**Sent:** Tuesday, November 3, 2026 4:15 PM
**To:** Jo Field
**Subject:** Lunch

Lunch?`,
    expect: "Yes.",
  },
  {
    name: "crlf + nbsp + zwsp",
    text: `Yes.\r
\u00a0\r
\u200bOn Tue, Nov 3, 2026 at 4:15\u202fPM Petra Nowak <petra@nowak.example>\u00a0wrote:\r
\r
> Lunch?\r
`,
    expect: "Yes.",
  },
  {
    name: "de wrapped before verb",
    text: `Ja.

Am Dienstag, den 3. November 2026 um 16:15 Uhr schrieb
Petra Nowak <petra@nowak.example>:

> Mittag?`,
    expect: "Ja.",
  },
  {
    name: "fr outlook web",
    text: `Oui.

Le mar. 3 nov. 2026 à 16:15, Petra Nowak
<petra@nowak.example> a
écrit :

> Midi ?`,
    expect: "Oui.",
  },
  {
    name: "attribution without quote marks, ru",
    text: `Да.

3 ноября 2026 г., 16:15 пользователь Petra Nowak <petra@nowak.example> написал:

Обед?`,
    expect: "Да.",
  },
  {
    name: "attribution id web",
    text: `Ya.

Pada tanggal Sel, 3 Nov 2026 16.15, Petra Nowak <petra@nowak.example> menulis:

> Makan?`,
    expect: "Ya.",
  },
  {
    name: "ms teams email reply",
    text: `Yes.

________________________________
Von: Petra Nowak via Teams <noreply@email.teams.example>
Gesendet: Dienstag, 3. November 2026 16:15
An: Jo
Betreff: Nachricht

Text`,
    expect: "Yes.",
  },
  {
    name: "reply above this line",
    text: `Yes.

##- Please type your reply above this line -##

Your request (123) has been updated.`,
    expect: "Yes.",
  },
  {
    name: "basecamp reply line",
    text: `Yes.

Write ABOVE THIS LINE to post a reply or view this on Basecamp.

Petra said: lunch?`,
    expect: "Yes.",
  },
  {
    name: "en-GB dotted",
    text: `Yes.

On 3 Nov 2026, 16:15 +0000, Petra Nowak <petra@nowak.example>, wrote:
> Lunch?`,
    expect: "Yes.",
  },
  {
    name: "signature above quote with --",
    text: `Yes.

--\x20
Jo Field
Field & Co

On Tue, Nov 3, 2026 at 4:15 PM Petra <petra@nowak.example> wrote:

> Lunch?`,
    expect: "Yes.",
  },
  {
    name: "sig after top post no delim before Outlook header",
    text: `Yes.

Best regards,

Jo Field
Head of Sales
Field & Co
T: +44 20 7946 0000

From: Petra Nowak <petra@nowak.example>
Sent: Tuesday, November 3, 2026 4:15 PM
To: Jo Field <jo@field.example>
Subject: Lunch

Lunch?`,
    expect: "Yes.",
  },
  {
    name: "text after quote: ps",
    text: `Yes.

On Tue, Nov 3, 2026 at 4:15 PM Petra <petra@nowak.example> wrote:

> Lunch?

PS: and bring Sam.`,
    expect: `Yes.

PS: and bring Sam.`,
  },
  {
    name: "quoted then device line below",
    text: `> Lunch?

Yes.

Sent from my iPhone`,
    expect: "Yes.",
  },
  {
    name: "vertical mobile: attribution right after text",
    text: `Yes
On Tue, Nov 3, 2026 at 4:15 PM Petra <petra@nowak.example> wrote:
> Lunch?`,
    expect: "Yes",
  },
  {
    name: "em dash attribution front",
    text: `Yes.

— Petra Nowak <petra@nowak.example> wrote on 3 Nov 2026:

> Lunch?`,
    expect: "Yes.",
  },
  {
    name: "Begin forwarded by rule de reply",
    text: `Ja.

-----Ursprüngliche Nachricht-----
Von: Petra Nowak [mailto:petra@nowak.example]
Gesendet: Dienstag, 3. November 2026 16:15
An: 'Jo Field'
Betreff: Mittag

Mittag?`,
    expect: "Ja.",
  },
  {
    name: "fr message d'origine",
    text: `Oui.

-----Message d'origine-----
De : Petra Nowak [mailto:petra@nowak.example]
Envoyé : mardi 3 novembre 2026 16:15
À : Jo Field
Objet : Midi

Midi ?`,
    expect: "Oui.",
  },
  {
    name: "es mensaje original",
    text: `Sí.

-----Mensaje original-----
De: Petra Nowak [mailto:petra@nowak.example]
Enviado el: martes, 3 de noviembre de 2026 16:15
Para: Jo Field
Asunto: Comida

¿Comida?`,
    expect: "Sí.",
  },
  {
    name: "it messaggio originale",
    text: `Sì.

-----Messaggio originale-----
Da: Petra Nowak [mailto:petra@nowak.example]
Inviato: martedì 3 novembre 2026 16:15
A: Jo Field
Oggetto: Pranzo

Pranzo?`,
    expect: "Sì.",
  },
  {
    name: "pl wiadomość oryginalna",
    text: `Tak.

-----Wiadomość oryginalna-----
From: Petra Nowak
Sent: Tuesday, November 3, 2026 4:15 PM
To: Jo Field
Subject: Obiad

Obiad?`,
    expect: "Tak.",
  },
  {
    name: "k9 fr",
    text: `Oui

Le 3 novembre 2026 16:15:31 GMT+01:00, Petra Nowak <petra@nowak.example> a écrit :
>Midi ?
>
>Petra`,
    expect: "Oui",
  },
  {
    name: "k9 es",
    text: `Sí

El 3 de noviembre de 2026 16:15:31 CET, Petra Nowak <petra@nowak.example> escribió:
>¿Comida?`,
    expect: "Sí",
  },
  {
    name: "thunderbird mobile/android",
    text: `Ja

Am 3. November 2026 16:15:31 MEZ schrieb Petra Nowak <petra@nowak.example>:
>Mittag?`,
    expect: "Ja",
  },
  {
    name: "canary",
    text: `Yes.

Sent via Canary (https://canarymail.io)
On Tuesday, Nov 03, 2026 at 4:15 PM, Petra Nowak <petra@nowak.example> wrote:
> Lunch?`,
    expect: "Yes.",
  },
  {
    name: "edison",
    text: `Yes.

Sent from Edison Mail ( https://mailapp.onelink.me/1J1R )

On Nov 3, 2026 at 4:15 PM, Petra Nowak < petra@nowak.example ( petra@nowak.example ) > wrote:

> Lunch?`,
    expect: "Yes.",
  },
  {
    name: "blue mail",
    text: `Yes.

\u2063Get BlueMail for Android \u200b

On Nov 3, 2026, 4:15 PM, at 4:15 PM, Petra Nowak <petra@nowak.example> wrote:
>Lunch?`,
    expect: "Yes.",
  },
  {
    name: "typeapp",
    text: `Yes.

Sent from TypeApp

On Nov 3, 2026, 16:15, at 16:15, Petra Nowak <petra@nowak.example> wrote:
>Lunch?`,
    expect: "Yes.",
  },
  {
    name: "nine",
    text: `Yes.

Sent from Nine<http://www.9folders.com/>
________________________________
From: Petra Nowak <petra@nowak.example>
Sent: Tuesday, November 3, 2026 16:15
To: Jo
Subject: Lunch

Lunch?`,
    expect: "Yes.",
  },
  {
    name: "workspace one boxer",
    text: `Yes.

Sent from Workspace ONE Boxer
On 3 November 2026 at 16:15:31 GMT, Petra Nowak <petra@nowak.example> wrote:
Lunch?`,
    expect: "Yes.",
  },
  {
    name: "mail.com",
    text: `Yes.
\x20
Sent: Tuesday, November 03, 2026 at 4:15 PM
From: "Petra Nowak" <petra@nowak.example>
To: jo@field.example
Subject: Lunch

Lunch?`,
    expect: "Yes.",
  },
  {
    name: "t-online",
    text: `Ja.

-----Original-Nachricht-----
Betreff: Mittag
Datum: 2026-11-03T16:15:31+0100
Von: "Petra Nowak" <petra@nowak.example>
An: "jo@field.example" <jo@field.example>

Mittag?`,
    expect: "Ja.",
  },
  {
    name: "orange fr",
    text: `Oui.

> Message du 03/11/26 16:15
> De : "Petra Nowak" <petra@nowak.example>
> A : "Jo" <jo@field.example>
> Copie à :
> Objet : Midi
>
> Midi ?`,
    expect: "Oui.",
  },
  {
    name: "terra br",
    text: `Sim.

Em 03/11/2026 16:15, Petra Nowak escreveu:
> Almoço?`,
    expect: "Sim.",
  },
  {
    name: "ziggo nl",
    text: `Ja.

----Origineel Bericht----
Van : petra@nowak.example
Datum : 03/11/2026 - 16:15 (CET)
Aan : jo@field.example
Onderwerp : Lunch

Lunch?`,
    expect: "Ja.",
  },
  {
    name: "daum ko",
    text: `네.

---------[ 받은 메일 내용 ]----------
제목: 점심
날짜: 2026년 11월 3일 화요일, 16시 15분 31초 +0900
보낸이: "Petra Nowak" <petra@nowak.example>
받는이: jo@field.example

점심?`,
    expect: "네.",
  },
  {
    name: "coremail zh",
    text: `好。

> -----原始邮件-----
> 发件人: "Petra Nowak" <petra@nowak.example>
> 发送时间: 2026-11-03 16:15:31 (星期二)
> 收件人: jo@field.example
> 抄送:\x20
> 主题: 午饭
>\x20
> 午饭？`,
    expect: "好。",
  },
  {
    name: "ja bakura",
    text: `はい。

On Tue, 3 Nov 2026 16:15:31 +0900
Petra Nowak <petra@nowak.example> wrote:

> お昼は？`,
    expect: "はい。",
  },
  {
    name: "ja san",
    text: `はい。

2026年11月3日(火) 16:15 Petra Nowak さんは書きました:
> お昼は？`,
    expect: "はい。",
  },
  {
    name: "he outlook rtl marks",
    text: `כן.

\u200f\u202bמאת:\u202c Petra Nowak <petra@nowak.example>
\u200f\u202bנשלח:\u202c יום שלישי 3 נובמבר 2026 16:15
\u200f\u202bאל:\u202c Jo
\u200f\u202bנושא:\u202c ארוחה

ארוחה?`,
    expect: "כן.",
  },
  {
    name: "groupwise address first",
    text: `OK
Jo

>>> <petra@nowak.example> 2/16/01 10:41:43 am >>>

Lunch on Friday?`,
    expect: `OK
Jo`,
  },
  {
    name: "groupwise name",
    text: `OK

>>> Petra Nowak <petra@nowak.example> 03.11.2026 16:15 >>>
Lunch on Friday?`,
    expect: "OK",
  },
  {
    name: "groupwise de",
    text: `OK

>>> "Petra Nowak" <petra@nowak.example> schrieb am Dienstag, 3. November 2026 um 16:15 in Nachricht <abc@nowak.example>:
> Lunch on Friday?`,
    expect: "OK",
  },
  {
    name: "text with html entities",
    text: `Ok &amp; good

Jo`,
    expect: `Ok &amp; good

Jo`,
  },
  {
    name: "usenet article",
    text: `In article <abc123@news.example>, Petra Nowak <petra@nowak.example> says:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "usenet wrote in message",
    text: `Petra Nowak <petra@nowak.example> wrote in message
news:abc123@news.example...
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "oe newsgroup",
    text: `"Petra Nowak" <petra@nowak.example> wrote in message news:abc@news.example...
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "oe de",
    text: `"Petra Nowak" <petra@nowak.example> schrieb im Newsbeitrag news:abc@news.example...
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "oe fr",
    text: `"Petra Nowak" <petra@nowak.example> a écrit dans le message de
news:abc@news.example...
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "oe es",
    text: `"Petra Nowak" <petra@nowak.example> escribió en el mensaje news:abc@news.example...
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "oe it",
    text: `"Petra Nowak" <petra@nowak.example> ha scritto nel messaggio
news:abc@news.example...
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "gnus address writes",
    text: `petra@nowak.example (Petra Nowak) writes:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "vm",
    text: `Petra Nowak writes:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "thus spake",
    text: `Thus spake Petra Nowak (petra@nowak.example):
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "pine",
    text: `On Tue, 3 Nov 2026, Petra Nowak wrote:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "mutt with list cc",
    text: `On Tue, Nov 03, 2026 at 04:15:31PM +0100, Petra Nowak via board wrote:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "sylpheed",
    text: `On Tue, 3 Nov 2026 16:15:31 +0100
Petra Nowak <petra@nowak.example> wrote:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "claws de",
    text: `Am Tue, 3 Nov 2026 16:15:31 +0100
schrieb Petra Nowak <petra@nowak.example>:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "opera mail",
    text: `On Tue, 03 Nov 2026 16:15:31 +0100, Petra Nowak <petra@nowak.example> wrote:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "opera pl",
    text: `Dnia 03-11-2026 o 16:15:31 Petra Nowak <petra@nowak.example> napisał(a):
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "horde es",
    text: `Petra Nowak <petra@nowak.example> escribió:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "horde quoting fr",
    text: `Petra Nowak <petra@nowak.example> a écrit :
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "horde it",
    text: `Quoting "Petra Nowak" <petra@nowak.example>:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "horde pt",
    text: `Citando Petra Nowak <petra@nowak.example>:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "horde nl",
    text: `Citeren Petra Nowak <petra@nowak.example>:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "horde pl",
    text: `Cytowanie Petra Nowak <petra@nowak.example>:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "horde cs",
    text: `Cituji Petra Nowak <petra@nowak.example>:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "horde ru",
    text: `Цитирую Petra Nowak <petra@nowak.example>:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "squirrel said",
    text: `Petra Nowak said:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "squirrel on",
    text: `On Tue, November 3, 2026 16:15, Petra Nowak wrote:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "squirrel de",
    text: `Am Di, 3.11.2026, 16:15, schrieb Petra Nowak:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "roundcube cz",
    text: `Dne 2026-11-03 16:15, Petra Nowak napsal:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "roundcube hu",
    text: `2026-11-03 16:15 időpontban Petra Nowak ezt írta:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "roundcube es",
    text: `El 2026-11-03 16:15, Petra Nowak escribió:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "forte agent",
    text: `On Tue, 3 Nov 2026 16:15:31 +0100, in alt.test Petra Nowak
<petra@nowak.example> wrote:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "iso bracket",
    text: `[2026-11-03 16:15] Petra Nowak <petra@nowak.example>:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "quoted name only colon",
    text: `Petra Nowak <petra@nowak.example>:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "star petra",
    text: `* Petra Nowak wrote on [11-03-26 16:15]:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "initials",
    text: `PN == Petra Nowak <petra@nowak.example> writes:
PN> Where is the config file?
PN> I can't find it.
PN> Petra

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "the bat ru",
    text: `Вы писали 3 ноября 2026 г., 16:15:31:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "gmane sv",
    text: `Petra Nowak skrev:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "ubuntu bug",
    text: `Petra Nowak wrote on 2026-11-03:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "github email reply",
    text: `On Tue, Nov 3, 2026 at 4:15 PM, Petra Nowak ***@***.***> wrote:
> Where is the config file?
> I can't find it.

It is in /etc, see the manual.`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "github outlook",
    text: `It is in /etc, see the manual.

________________________________
From: Petra Nowak ***@***.***>
Sent: Tuesday, November 3, 2026 4:15 PM
To: org/repo ***@***.***>
Cc: Jo Field ***@***.***>; Mention ***@***.***>
Subject: Re: [org/repo] Config (#12)

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "yahoo group",
    text: `It is in /etc, see the manual.

--- In board@groups.example, Petra Nowak <petra@...> wrote:
>

> Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "yahoo group 2",
    text: `It is in /etc, see the manual.

--- In board@groups.example, "petra" wrote:

> Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "yahoo classic",
    text: `It is in /etc, see the manual.

--- On Tue, 11/3/26, Petra Nowak <petra@nowak.example> wrote:

From: Petra Nowak <petra@nowak.example>
Subject: Config
To: jo@field.example
Date: Tuesday, November 3, 2026, 4:15 PM

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "hotmail live",
    text: `It is in /etc, see the manual.

Date: Tue, 3 Nov 2026 16:15:31 +0100
From: petra@nowak.example
To: jo@field.example
Subject: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "hotmail live es",
    text: `It is in /etc, see the manual.

> Date: Tue, 3 Nov 2026 16:15:31 +0100
> From: petra@nowak.example
> To: jo@field.example
> Subject: Config
>

> Where?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "hotmail subject first",
    text: `It is in /etc, see the manual.

Subject: Config
From: petra@nowak.example
Date: Tue, 3 Nov 2026 16:15:31 +0100
To: jo@field.example

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "hotmail cc",
    text: `It is in /etc, see the manual.

CC: sam@okafor.example
From: petra@nowak.example
To: jo@field.example
Subject: Config
Date: Tue, 3 Nov 2026 16:15:31 +0100

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "aol",
    text: `It is in /etc, see the manual.

In a message dated 11/3/2026 4:15:31 P.M. Central European Time,\x20
petra@nowak.example writes:

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "incredimail",
    text: `It is in /etc, see the manual.

-------Original Message-------
\x20
From: Petra Nowak
Date: 03.11.2026 16:15:31
To: Jo Field
Subject: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "eudora",
    text: `It is in /etc, see the manual.

At 04:15 PM 11/3/2026, Petra Nowak wrote:

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "eudora marked",
    text: `It is in /etc, see the manual.

At 16:15 +0100 3/11/26, Petra Nowak wrote:

>Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "lotus r5",
    text: `It is in /etc, see the manual.

Petra Nowak
11/03/2026 04:15 PM

To: Jo Field/LON/FIELD@FIELD
cc:
Subject: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "lotus de",
    text: `It is in /etc, see the manual.

Petra Nowak <petra@nowak.example>
03.11.2026 16:15

An: Jo Field/LON/FIELD@FIELD
Kopie:
Thema: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "lotus fr",
    text: `It is in /etc, see the manual.

Petra Nowak <petra@nowak.example>
03/11/2026 16:15

A : Jo Field/LON/FIELD@FIELD
cc :
Objet : Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "notes 8 from",
    text: `It is in /etc, see the manual.

From:\tPetra Nowak/WAW/NOWAK
To:\tJo Field/LON/FIELD@FIELD,\x20
Date:\t11/03/2026 04:15 PM
Subject:\tConfig

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "notes 8 de",
    text: `It is in /etc, see the manual.

Von:\tPetra Nowak/WAW/NOWAK
An:\tJo Field/LON/FIELD@FIELD,\x20
Datum:\t03.11.2026 16:15
Betreff:\tConfig

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "exchange ems",
    text: `It is in /etc, see the manual.

-----Original Appointment-----
From: Petra Nowak
Sent: Tuesday, November 3, 2026 4:15 PM
To: Petra Nowak; Jo Field
Subject: Config
When: Wednesday, November 4, 2026 10:00-11:00
Where: Room 1

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "freshdesk",
    text: `It is in /etc, see the manual.

On Tue, 3 Nov, 2026 at 4:15 PM , Petra Nowak <petra@nowak.example> wrote:

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook with on behalf",
    text: `It is in /etc, see the manual.

From: board-bounces@lists.example [mailto:board-bounces@lists.example] On Behalf Of Petra Nowak
Sent: Tuesday, November 3, 2026 4:15 PM
To: board@lists.example
Subject: [Board] Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook zh on behalf",
    text: `It is in /etc, see the manual.

-----邮件原件-----
发件人: board-bounces@lists.example [mailto:board-bounces@lists.example] 代表 Petra Nowak
发送时间: 2026年11月3日 16:15
收件人: board@lists.example
主题: [Board] Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook ja original",
    text: `It is in /etc, see the manual.

-----元のメッセージ-----
差出人: Petra Nowak
送信日時: 2026年11月3日 16:15
宛先: Jo
件名: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook pt original",
    text: `It is in /etc, see the manual.

-----Mensagem original-----
De: Petra Nowak
Enviada em: terça-feira, 3 de novembro de 2026 16:15
Para: Jo
Assunto: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook nl original",
    text: `It is in /etc, see the manual.

-----Oorspronkelijk bericht-----
Van: Petra Nowak
Verzonden: dinsdag 3 november 2026 16:15
Aan: Jo
Onderwerp: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook sv original",
    text: `It is in /etc, see the manual.

-----Ursprungligt meddelande-----
Från: Petra Nowak
Skickat: den 3 november 2026 16:15
Till: Jo
Ämne: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook da original",
    text: `It is in /etc, see the manual.

-----Oprindelig meddelelse-----
Fra: Petra Nowak
Sendt: 3. november 2026 16:15
Til: Jo
Emne: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook no original",
    text: `It is in /etc, see the manual.

-----Opprinnelig melding-----
Fra: Petra Nowak
Sendt: 3. november 2026 16:15
Til: Jo
Emne: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook fi original",
    text: `It is in /etc, see the manual.

-----Alkuperäinen viesti-----
Lähettäjä: Petra Nowak
Lähetetty: 3. marraskuuta 2026 16:15
Vastaanottaja: Jo
Aihe: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook cs original",
    text: `It is in /etc, see the manual.

-----Původní zpráva-----
Od: Petra Nowak
Odesláno: úterý 3. listopadu 2026 16:15
Komu: Jo
Předmět: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook hu original",
    text: `It is in /etc, see the manual.

-----Eredeti üzenet-----
Feladó: Petra Nowak
Küldve: 2026. november 3. 16:15
Címzett: Jo
Tárgy: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook ru original",
    text: `It is in /etc, see the manual.

-----Исходное сообщение-----
От: Petra Nowak
Отправлено: 3 ноября 2026 г. 16:15
Кому: Jo
Тема: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook tr original",
    text: `It is in /etc, see the manual.

-----Özgün İleti-----
Kimden: Petra Nowak
Gönderilen: 3 Kasım 2026 Salı 16:15
Kime: Jo
Konu: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook ko original",
    text: `It is in /etc, see the manual.

-----원본 메시지-----
보낸 사람: Petra Nowak
보낸 날짜: 2026년 11월 3일 16:15
받는 사람: Jo
제목: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook he original",
    text: `It is in /etc, see the manual.

-----הודעה מקורית-----
מאת: Petra Nowak
נשלח: יום שלישי 3 נובמבר 2026 16:15
אל: Jo
נושא: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook ar original",
    text: `It is in /etc, see the manual.

-----الرسالة الأصلية-----
من: Petra Nowak
تم الإرسال: 03/نوفمبر/2026 04:15 م
إلى: Jo
الموضوع: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook el original",
    text: `It is in /etc, see the manual.

-----Αρχικό μήνυμα-----
Από: Petra Nowak
Εστάλη: Τρίτη, 3 Νοεμβρίου 2026 4:15 μμ
Προς: Jo
Θέμα: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook th",
    text: `It is in /etc, see the manual.

จาก: Petra Nowak <petra@nowak.example>
ส่ง: 3 พฤศจิกายน 2569 16:15
ถึง: Jo Field <jo@field.example>
เรื่อง: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook vi",
    text: `It is in /etc, see the manual.

Từ: Petra Nowak <petra@nowak.example>
Đã gửi: Thứ Ba, 3 Tháng Mười Một 2026 16:15
Đến: Jo Field <jo@field.example>
Chủ đề: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook id",
    text: `It is in /etc, see the manual.

Dari: Petra Nowak <petra@nowak.example>
Dikirim: Selasa, 3 November 2026 16.15
Kepada: Jo Field <jo@field.example>
Subjek: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook uk",
    text: `It is in /etc, see the manual.

Від: Petra Nowak <petra@nowak.example>
Надіслано: вівторок, 3 листопада 2026 р. 16:15
Кому: Jo Field <jo@field.example>
Тема: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook bg",
    text: `It is in /etc, see the manual.

От: Petra Nowak <petra@nowak.example>
Изпратено: вторник, 3 ноември 2026 г. 16:15
До: Jo Field <jo@field.example>
Тема: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook hr",
    text: `It is in /etc, see the manual.

Od: Petra Nowak <petra@nowak.example>
Poslano: 3. studenoga 2026. 16:15
Prima: Jo Field <jo@field.example>
Predmet: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook sk",
    text: `It is in /etc, see the manual.

Od: Petra Nowak <petra@nowak.example>
Odoslané: utorok 3. novembra 2026 16:15
Komu: Jo Field <jo@field.example>
Predmet: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook sl",
    text: `It is in /etc, see the manual.

Od: Petra Nowak <petra@nowak.example>
Poslano: torek, 3. november 2026 16:15
Za: Jo Field <jo@field.example>
Zadeva: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook et",
    text: `It is in /etc, see the manual.

Saatja: Petra Nowak <petra@nowak.example>
Saadetud: 3. november 2026 16:15
Adressaat: Jo Field <jo@field.example>
Teema: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook lv",
    text: `It is in /etc, see the manual.

No: Petra Nowak <petra@nowak.example>
Nosūtīts: 2026. gada 3. novembris 16:15
Kam: Jo Field <jo@field.example>
Tēma: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook lt",
    text: `It is in /etc, see the manual.

Nuo: Petra Nowak <petra@nowak.example>
Išsiųsta: 2026 m. lapkričio 3 d. 16:15
Kam: Jo Field <jo@field.example>
Tema: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "outlook ca",
    text: `It is in /etc, see the manual.

De: Petra Nowak <petra@nowak.example>
Enviat: dimarts, 3 de novembre de 2026 16:15
Per a: Jo Field <jo@field.example>
Tema: Config

Where is the config file?`,
    expect: "It is in /etc, see the manual.",
  },
  {
    name: "quote cut, answer begins lower case",
    text: `On 3 Nov 2026, Petra wrote:
> Do you think that
> it will rain?
yes, it will.`,
    expect: "yes, it will.",
  },
  {
    name: "answer after quote without blank, long lines",
    text: `On 3 Nov 2026, Petra wrote:
> Do you think that it will rain on Friday when we all are at the lake with the
> children?
I have looked at the forecast and they say that it will be dry until the evening.`,
    expect: "I have looked at the forecast and they say that it will be dry until the evening.",
  },
  {
    name: "answers with dash",
    text: `> Who comes?
- Sam
- Anna
> When?
- at noon`,
    expect: `- Sam
- Anna
- at noon`,
  },
  {
    name: "answers with arrows",
    text: `> Who comes?
=> Sam
> When?
=> noon`,
    expect: `=> Sam
=> noon`,
  },
  {
    name: "answers marked with >> inline",
    text: `> Who comes?
Sam.

>> older question

Older answer.`,
    expect: `Sam.

Older answer.`,
  },
  {
    name: "top and inline",
    text: `Hi Petra,

answers inline.

On Tue, Nov 3, 2026 at 4:15 PM Petra <petra@nowak.example> wrote:

> Who comes?

Sam.

> When?

Noon.

Jo`,
    expect: `Hi Petra,

answers inline.

Sam.

Noon.

Jo`,
  },
  {
    name: "top, quote, postscript, signature",
    text: `Yes.

On Tue, Nov 3, 2026 at 4:15 PM Petra <petra@nowak.example> wrote:

> Lunch?

And bring Sam.

--\x20
Jo`,
    expect: `Yes.

And bring Sam.`,
  },
  {
    name: "header quoted answer below",
    text: `-----Original Message-----
From: Petra Nowak <petra@nowak.example>
Sent: Tuesday, November 3, 2026 4:15 PM
To: Jo Field <jo@field.example>
Subject: Lunch

> Lunch?

Yes.`,
    expect: "Yes.",
  },
  {
    name: "long list reply with numbers",
    text: `1. yes
2. no
3. ask Sam

On Tue, Nov 3, 2026 at 4:15 PM Tend <digest@in.tend.example> wrote:

> 1. Petra
> 2. Sam
> 3. Anna`,
    expect: `1. yes
2. no
3. ask Sam`,
  },
  {
    name: "answers under digest items",
    text: `> 1. Petra - you owe an answer
later
> 2. Sam - no news for 90 days
done
> 3. Anna
stop`,
    expect: `later
done
stop`,
  },
  {
    name: "spanish inline gmail",
    text: `El mar, 3 nov 2026 a las 16:15, Petra (<petra@nowak.example>) escribió:

> ¿Quién viene?

Sam.

> ¿Cuándo?

A las doce.`,
    expect: `Sam.

A las doce.`,
  },
  {
    name: "chinese inline",
    text: `Petra <petra@nowak.example> 于2026年11月3日周二 16:15写道：

> 谁来？

王芳。

> 什么时候？

十二点。`,
    expect: `王芳。

十二点。`,
  },
  {
    name: "arabic top with signature",
    text: `نعم، يوم الخميس.

--\x20
جو

في الثلاثاء، ٣ نوفمبر ٢٠٢٦ في ٤:١٥ م Petra <petra@nowak.example> كتب:

> غداء؟`,
    expect: "نعم، يوم الخميس.",
  },
  {
    name: "html leftover entity lines",
    text: `Yes.

&nbsp;

On Tue, Nov 3, 2026 at 4:15 PM Petra <petra@nowak.example> wrote:

> Lunch?`,
    expect: `Yes.

&nbsp;`,
  },
  {
    name: "only a quote",
    text: `On Tue, Nov 3, 2026 at 4:15 PM Petra <petra@nowak.example> wrote:

> Lunch?`,
    expect: "",
  },
  {
    name: "only an outlook quote",
    text: `

From: Petra Nowak <petra@nowak.example>
Sent: Tuesday, November 3, 2026 4:15 PM
To: Jo Field <jo@field.example>
Subject: RE: Lunch

Lunch?`,
    expect: "",
  },
  {
    name: "only signature and quote",
    text: `--\x20
Jo Field

On Tue, Nov 3, 2026 at 4:15 PM Petra <petra@nowak.example> wrote:

> Lunch?`,
    expect: "",
  },
  {
    name: "thumbs",
    text: `👍

On Tue, Nov 3, 2026 at 4:15 PM Petra <petra@nowak.example> wrote:

> Lunch?`,
    expect: "👍",
  },
  {
    name: "gmail reaction",
    text: `👍

Jo reacted via Gmail

On Tue, Nov 3, 2026 at 4:15 PM Petra <petra@nowak.example> wrote:

> Lunch?`,
    expect: `👍

Jo reacted via Gmail`,
  },
  {
    name: "apple attachment then quote",
    text: `See attached.


> On 3 Nov 2026, at 16:15, Petra <petra@nowak.example> wrote:
>\x20
> Contract?
`,
    expect: "See attached.",
  },
  {
    name: "apple html to text image marks",
    text: `Yes

[image0.jpeg]

Sent from my iPhone

On Nov 3, 2026, at 4:15 PM, Petra <petra@nowak.example> wrote:

\ufeff
Lunch?`,
    expect: `Yes

[image0.jpeg]`,
  },
  {
    name: "mixed quoting depth with blank line marks",
    text: `On 3 Nov 2026, Petra wrote:

>
>
> Lunch?
>

Yes.

>
> Where?

Here.`,
    expect: `Yes.

Here.`,
  },
  {
    name: "dated header of samsung with am/pm",
    text: `Ok

-------- Original message --------
From: Petra Nowak <petra@nowak.example>\x20
Date: 11/3/26 4:15 PM (GMT-05:00)\x20
To: Jo Field <jo@field.example>\x20
Subject: Re: Lunch\x20

Lunch?`,
    expect: "Ok",
  },
  {
    name: "huawei",
    text: `Ok

发自我的华为手机

-------- 原始邮件 --------
发件人： Petra <petra@nowak.example>
日期： 2026年11月3日周二 16:15
收件人： Jo <jo@field.example>
主 题： 午饭

午饭？`,
    expect: "Ok",
  },
  {
    name: "xiaomi",
    text: `好

发自我的小米手机
在 Petra <petra@nowak.example>，2026年11月3日 16:15写道：

午饭？`,
    expect: "好",
  },
  {
    name: "aliyun",
    text: `好
------------------------------------------------------------------
发件人：Petra Nowak <petra@nowak.example>
发送时间：2026年11月3日(星期二) 16:15
收件人：Jo <jo@field.example>
主　题：午饭

午饭？`,
    expect: "好",
  },
  {
    name: "dingtalk",
    text: `好

------------------------------------------------------------------
发件人：Petra<petra@nowak.example>
日　期：2026年11月03日 16:15:31
收件人：Jo<jo@field.example>
主　题：午饭

午饭？`,
    expect: "好",
  },
  {
    name: "yahoo japan",
    text: `はい

----- Original Message -----
>From: Petra <petra@nowak.example>
>To: jo@field.example
>Date: 2026/11/3, Tue 16:15
>Subject: お昼
>
>お昼は？`,
    expect: "はい",
  },
  {
    name: "becky",
    text: `はい

Petra <petra@nowak.example> さんの
 2026年11月3日(火) 16:15 のメール:
> お昼は？`,
    expect: "はい",
  },
  {
    name: "hanmail",
    text: `네

--------- 원본 메일 ---------
보낸사람 : "Petra"<petra@nowak.example>
받는사람 : "Jo"<jo@field.example>
날짜 : 2026년 11월 03일 화요일, 16시 15분 31초 +0900
제목 : 점심

점심?`,
    expect: "네",
  },
  {
    name: "nate",
    text: `네

------------- 원본 메세지 -------------
보낸이: Petra <petra@nowak.example>
받는이: jo@field.example
보낸날짜: 2026-11-03 16:15
제목: 점심

점심?`,
    expect: "네",
  },
  {
    name: "kakao mobile",
    text: `네

2026. 11. 3. 오후 4:15, Petra <petra@nowak.example> 작성:

> 점심?`,
    expect: "네",
  },
  {
    name: "rambler",
    text: `Да

Petra <petra@nowak.example> писал(а) 3 ноября 2026 г., 16:15:31:

> Обед?`,
    expect: "Да",
  },
  {
    name: "ukr.net",
    text: `Так

3 листопада 2026, 16:15:31, від "Petra" <petra@nowak.example>:

Обід?`,
    expect: "Так",
  },
  {
    name: "abv.bg",
    text: `Да

-------- Оригинално писмо --------
От: Petra petra@nowak.example
Относно: Обяд
До: jo@field.example
Изпратено на: 03.11.2026 16:15

Обяд?`,
    expect: "Да",
  },
  {
    name: "centrum cz",
    text: `Ano

______________________________________________________________
> Od: Petra <petra@nowak.example>
> Komu: jo@field.example
> Datum: 03.11.2026 16:15
> Předmět: Oběd
>
> Oběd?`,
    expect: "Ano",
  },
  {
    name: "azet sk",
    text: `Áno

--- Pôvodná správa ---
Od: Petra <petra@nowak.example>
Komu: jo@field.example
Dátum: 3.11.2026 16:15
Predmet: Obed

Obed?`,
    expect: "Áno",
  },
  {
    name: "citromail hu",
    text: `Igen

-------- Eredeti üzenet --------
Feladó: Petra <petra@nowak.example>
Dátum: 2026. november 3. 16:15
Címzett: jo@field.example
Tárgy: Ebéd

Ebéd?`,
    expect: "Igen",
  },
  {
    name: "bluewin it",
    text: `Sì

----Messaggio originale----
Da : petra@nowak.example
Data : 03/11/2026 - 16:15 (CET)
A : jo@field.example
Oggetto : Pranzo

Pranzo?`,
    expect: "Sì",
  },
  {
    name: "sapo pt",
    text: `Sim

Citando Petra <petra@nowak.example>:

> Almoço?`,
    expect: "Sim",
  },
  {
    name: "telenet nl",
    text: `Ja


Van: "Petra" <petra@nowak.example>
Aan: "jo" <jo@field.example>
Verzonden: Dinsdag 3 november 2026 16:15:31
Onderwerp: Lunch

Lunch?`,
    expect: "Ja",
  },
  {
    name: "walla he",
    text: `כן

-----הודעה מקורית-----
מאת: Petra <petra@nowak.example>
תאריך: 03/11/2026 16:15
אל: jo@field.example
נושא: ארוחה

ארוחה?`,
    expect: "כן",
  },
  {
    name: "otenet el",
    text: `Ναι

Στις 3/11/2026 4:15 μ.μ., ο Petra έγραψε:
> Γεύμα;`,
    expect: "Ναι",
  },
  {
    name: "hushmail",
    text: `Yes

On 11/3/2026 at 4:15 PM, "Petra Nowak" <petra@nowak.example> wrote:
Lunch?`,
    expect: "Yes",
  },
];
