/** A mail found inside another as it should be read; what is left out is not looked at. */
export type ForwardWish = {
  from: string;
  name?: string;
  subject?: string;
  text?: string;
  to?: string;
  cc?: string;
  /** The beginning of the instant. */
  date?: string;
};

/** A body with its subject, the words above what it forwards, and each mail inside it. */
export type ForwardCase = {
  name: string;
  subject?: string;
  text?: string;
  html?: string;
  above: string;
  forwarded: readonly ForwardWish[];
};

const orderText = `Hello Jo,

we would like to order ten.

Petra`;
const order: ForwardWish = {
  from: "petra@nowak.example",
  name: "Petra Nowak",
  subject: "Order",
  text: orderText,
};

/** Forwards as many programs and languages write them, and replies that only look like one. */
export const forwardsByClient: readonly ForwardCase[] = [
  {
    name: "gmail en",
    subject: "Fwd: Order",
    text: `FYI

---------- Forwarded message ---------
From: Petra Nowak <petra@nowak.example>
Date: Tue, Nov 3, 2026 at 4:15 PM
Subject: Order
To: Jo Field <jo@field.example>


Hello Jo,

we would like to order ten.

Petra`,
    above: "FYI",
    forwarded: [{ ...order, to: "jo@field.example" }],
  },
  {
    name: "gmail de",
    subject: "Fwd: Order",
    text: `---------- Forwarded message ---------
Von: Petra Nowak <petra@nowak.example>
Date: Di., 3. Nov. 2026 um 16:15 Uhr
Subject: Order
To: Jo Field <jo@field.example>


Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [{ ...order, to: "jo@field.example", date: "2026-11-03" }],
  },
  {
    name: "gmail fr",
    subject: "Fwd: Order",
    text: `---------- Forwarded message ---------
De : Petra Nowak <petra@nowak.example>
Date: mar. 3 nov. 2026 à 16:15
Subject: Order
To: Jo Field <jo@field.example>


Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [{ ...order, to: "jo@field.example", date: "2026-11-03" }],
  },
  {
    name: "gmail ru",
    subject: "Fwd: Order",
    text: `---------- Forwarded message ---------
От: Petra Nowak <petra@nowak.example>
Date: вт, 3 нояб. 2026 г. в 16:15
Subject: Order
To: Jo Field <jo@field.example>


Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [{ ...order, to: "jo@field.example", date: "2026-11-03" }],
  },
  {
    name: "gmail ja",
    subject: "Fwd: Order",
    text: `---------- Forwarded message ---------
差出人： Petra Nowak <petra@nowak.example>
Date: 2026年11月3日(火) 16:15
Subject: Order
To: Jo Field <jo@field.example>


Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [{ ...order, to: "jo@field.example", date: "2026-11-03" }],
  },
  {
    name: "gmail zh",
    subject: "Fwd: Order",
    text: `---------- Forwarded message ---------
发件人： Petra Nowak <petra@nowak.example>
Date: 2026年11月3日周二 16:15
Subject: Order
To: Jo Field <jo@field.example>


Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [{ ...order, to: "jo@field.example", date: "2026-11-03" }],
  },
  {
    name: "gmail ko",
    subject: "Fwd: Order",
    text: `---------- Forwarded message ---------
보낸사람: Petra Nowak <petra@nowak.example>
Date: 2026년 11월 3일 (화) 오후 4:15
Subject: Order
To: Jo Field <jo@field.example>


Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [{ ...order, to: "jo@field.example", date: "2026-11-03" }],
  },
  {
    name: "gmail he",
    subject: "Fwd: Order",
    text: `---------- Forwarded message ---------
מאת: Petra Nowak <petra@nowak.example>
\u202aDate: יום ג׳, 3 בנוב׳ 2026 ב-16:15\u202c
Subject: Order
To: Jo Field <jo@field.example>


Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [{ ...order, to: "jo@field.example", date: "2026-11-03" }],
  },
  {
    name: "gmail ar",
    subject: "Fwd: Order",
    text: `---------- Forwarded message ---------
من: Petra Nowak <petra@nowak.example>
Date: الثلاثاء، ٣ نوفمبر ٢٠٢٦ في ٤:١٥ م
Subject: Order
To: Jo Field <jo@field.example>


Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [{ ...order, to: "jo@field.example", date: "2026-11-03" }],
  },
  {
    name: "gmail tr",
    subject: "Fwd: Order",
    text: `---------- Forwarded message ---------
Gönderen: Petra Nowak <petra@nowak.example>
Date: 3 Kas 2026 Sal, 16:15
Subject: Order
To: Jo Field <jo@field.example>


Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [{ ...order, to: "jo@field.example", date: "2026-11-03" }],
  },
  {
    name: "gmail pl",
    subject: "Fwd: Order",
    text: `---------- Forwarded message ---------
Od: Petra Nowak <petra@nowak.example>
Date: wt., 3 lis 2026 o 16:15
Subject: Order
To: Jo Field <jo@field.example>


Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [{ ...order, to: "jo@field.example", date: "2026-11-03" }],
  },
  {
    name: "gmail hu",
    subject: "Fwd: Order",
    text: `---------- Forwarded message ---------
Feladó: Petra Nowak <petra@nowak.example>
Date: 2026. nov. 3., K, 16:15
Subject: Order
To: Jo Field <jo@field.example>


Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [{ ...order, to: "jo@field.example", date: "2026-11-03" }],
  },
  {
    name: "gmail fi",
    subject: "Fwd: Order",
    text: `---------- Forwarded message ---------
Lähettäjä: Petra Nowak <petra@nowak.example>
Date: ti 3. marrask. 2026 klo 16.15
Subject: Order
To: Jo Field <jo@field.example>


Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [{ ...order, to: "jo@field.example", date: "2026-11-03" }],
  },
  {
    name: "gmail el",
    subject: "Fwd: Order",
    text: `---------- Forwarded message ---------
Από: Petra Nowak <petra@nowak.example>
Date: Τρί 3 Νοε 2026 στις 4:15 μ.μ.
Subject: Order
To: Jo Field <jo@field.example>


Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [{ ...order, to: "jo@field.example", date: "2026-11-03" }],
  },
  {
    name: "gmail th",
    subject: "Fwd: Order",
    text: `---------- Forwarded message ---------
จาก: Petra Nowak <petra@nowak.example>
Date: อ. 3 พ.ย. 2026 เวลา 16:15
Subject: Order
To: Jo Field <jo@field.example>


Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [{ ...order, to: "jo@field.example", date: "2026-11-03" }],
  },
  {
    name: "gmail vi",
    subject: "Fwd: Order",
    text: `---------- Forwarded message ---------
Từ: Petra Nowak <petra@nowak.example>
Date: Th 3, 3 thg 11, 2026 vào lúc 16:15
Subject: Order
To: Jo Field <jo@field.example>


Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [{ ...order, to: "jo@field.example", date: "2026-11-03" }],
  },
  {
    name: "gmail id",
    subject: "Fwd: Order",
    text: `---------- Forwarded message ---------
Dari: Petra Nowak <petra@nowak.example>
Date: Sel, 3 Nov 2026 pukul 16.15
Subject: Order
To: Jo Field <jo@field.example>


Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [{ ...order, to: "jo@field.example", date: "2026-11-03" }],
  },
  {
    name: "apple en",
    subject: "Fwd: Order",
    text: `Can you take this?

Sent from my iPhone

Begin forwarded message:

> From: Petra Nowak <petra@nowak.example>
> Date: 3 November 2026 at 16:15:31 CET
> To: Jo Field <jo@field.example>
> Cc: Sam Okafor <sam@okafor.example>
> Subject: Order
>\x20
> Hello Jo,
>
> we would like to order ten.
>
> Petra`,
    above: "Can you take this?",
    forwarded: [{ ...order, cc: "sam@okafor.example", date: "2026-11-03T15:15:31" }],
  },
  {
    name: "apple de",
    subject: "Fwd: Order",
    text: `Anfang der weitergeleiteten Nachricht:

> Von: Petra Nowak <petra@nowak.example>
> Datum: 3. November 2026 um 16:15:31 MEZ
> An: Jo Field <jo@field.example>
> Betreff: Order
>\x20
> Hello Jo,
>
> we would like to order ten.
>
> Petra`,
    above: "",
    forwarded: [{ ...order, date: "2026-11-03T15:15:31" }],
  },
  {
    name: "apple fr",
    subject: "Tr : Order",
    text: `Début du message transféré :

> De: Petra Nowak <petra@nowak.example>
> Date: 3 novembre 2026 à 16:15:31 UTC+1
> À: Jo Field <jo@field.example>
> Objet: Order
>\x20
> Hello Jo,
>
> we would like to order ten.
>
> Petra`,
    above: "",
    forwarded: [{ ...order, date: "2026-11-03T15:15:31" }],
  },
  {
    name: "apple es",
    subject: "Fwd: Order",
    text: `Inicio del mensaje reenviado:

De: Petra Nowak <petra@nowak.example>
Asunto: Order
Fecha: 3 de noviembre de 2026, 16:15:31 CET
Para: Jo Field <jo@field.example>

Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [order],
  },
  {
    name: "apple it",
    subject: "I: Order",
    text: `Inizio messaggio inoltrato:

Da: Petra Nowak <petra@nowak.example>
Oggetto: Order
Data: 3 novembre 2026 alle ore 16:15:31 CET
A: Jo Field <jo@field.example>

Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [order],
  },
  {
    name: "apple nl",
    subject: "Fwd: Order",
    text: `Begin doorgestuurd bericht:

> Van: Petra Nowak <petra@nowak.example>
> Datum: 3 november 2026 om 16:15:31 CET
> Aan: Jo Field <jo@field.example>
> Onderwerp: Order
>\x20
> Hello Jo,
>
> we would like to order ten.
>
> Petra`,
    above: "",
    forwarded: [order],
  },
  {
    name: "apple pt",
    subject: "Enc: Order",
    text: `Início da mensagem encaminhada:

> De: Petra Nowak <petra@nowak.example>
> Data: 3 de novembro de 2026 às 16:15:31 CET
> Para: Jo Field <jo@field.example>
> Assunto: Order
>\x20
> Hello Jo,
>
> we would like to order ten.
>
> Petra`,
    above: "",
    forwarded: [order],
  },
  {
    name: "apple sv",
    subject: "Vidarebefordrat: Order",
    text: `Vidarebefordrat brev:

Från: Petra Nowak <petra@nowak.example>
Ämne: Order
Datum: 3 november 2026 16:15:31 CET
Till: Jo Field <jo@field.example>

Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [order],
  },
  {
    name: "apple da",
    subject: "Fwd: Order",
    text: `Start på videresendt besked:

Fra: Petra Nowak <petra@nowak.example>
Emne: Order
Dato: 3. november 2026 kl. 16.15.31 CET
Til: Jo Field <jo@field.example>

Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [order],
  },
  {
    name: "apple ja",
    subject: "Fwd: Order",
    text: `転送されたメッセージ:

差出人: Petra Nowak <petra@nowak.example>
件名: Order
日付: 2026年11月3日 16:15:31 JST
宛先: Jo Field <jo@field.example>

Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [order],
  },
  {
    name: "apple zh",
    subject: "转发：Order",
    text: `以下是转发的邮件：

发件人: Petra Nowak <petra@nowak.example>
主题: Order
日期: 2026年11月3日 GMT+8 16:15:31
收件人: Jo Field <jo@field.example>

Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [order],
  },
  {
    name: "apple pl",
    subject: "Fwd: Order",
    text: `Początek przekazywanej wiadomości:

Od: Petra Nowak <petra@nowak.example>
Temat: Order
Data: 3 listopada 2026 16:15:31 CET
Do: Jo Field <jo@field.example>

Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [order],
  },
  {
    name: "apple ru",
    subject: "Fwd: Order",
    text: `Начало переадресованного сообщения:

От: Petra Nowak <petra@nowak.example>
Тема: Order
Дата: 3 ноября 2026 г. в 16:15:31 GMT+3
Кому: Jo Field <jo@field.example>

Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [{ ...order, date: "2026-11-03T13:15:31" }],
  },
  {
    name: "thunderbird en",
    subject: "Fwd: Order",
    text: `see below


-------- Forwarded Message --------
Subject: \tOrder
Date: \tTue, 3 Nov 2026 16:15:31 +0100
From: \tPetra Nowak <petra@nowak.example>
To: \tJo Field <jo@field.example>



Hello Jo,

we would like to order ten.

Petra`,
    above: "see below",
    forwarded: [{ ...order, date: "2026-11-03T15:15:31" }],
  },
  {
    name: "thunderbird de",
    subject: "Fwd: Order",
    text: `-------- Weitergeleitete Nachricht --------
Betreff: \tOrder
Datum: \tTue, 3 Nov 2026 16:15:31 +0100
Von: \tPetra Nowak <petra@nowak.example>
An: \tJo Field <jo@field.example>



Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [order],
  },
  {
    name: "thunderbird cs",
    subject: "Fwd: Order",
    text: `-------- Přeposlaná zpráva --------
Předmět: \tOrder
Datum: \tTue, 3 Nov 2026 16:15:31 +0100
Od: \tPetra Nowak <petra@nowak.example>
Komu: \tJo Field <jo@field.example>



Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [order],
  },
  {
    name: "thunderbird fr",
    subject: "Fwd: Order",
    text: `-------- Message transféré --------
Sujet : \tOrder
Date : \tTue, 3 Nov 2026 16:15:31 +0100
De : \tPetra Nowak <petra@nowak.example>
Pour : \tJo Field <jo@field.example>
Copie à : \tsam@okafor.example



Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [{ ...order, cc: "sam@okafor.example" }],
  },
  {
    name: "outlook en fw",
    subject: "FW: Order",
    text: `Petra again.

From: Petra Nowak <petra@nowak.example>\x20
Sent: Tuesday, November 3, 2026 4:15 PM
To: Jo Field <jo@field.example>
Cc: Okafor, Sam <sam@okafor.example>; legal@field.example
Subject: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "Petra again.",
    forwarded: [{ ...order, cc: "sam@okafor.example,legal@field.example" }],
  },
  {
    name: "outlook de wg",
    subject: "WG: Order",
    text: `Von: Petra Nowak <petra@nowak.example>\x20
Gesendet: Dienstag, 3. November 2026 16:15
An: Jo Field <jo@field.example>
Betreff: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [order],
  },
  {
    name: "outlook fr tr",
    subject: "TR: Order",
    text: `Voir ci-dessous

De : Petra Nowak <petra@nowak.example>\x20
Envoyé : mardi 3 novembre 2026 16:15
À : Jo Field <jo@field.example>
Objet : Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "Voir ci-dessous",
    forwarded: [order],
  },
  {
    name: "outlook es rv",
    subject: "RV: Order",
    text: `De: Petra Nowak <petra@nowak.example>\x20
Enviado el: martes, 3 de noviembre de 2026 16:15
Para: Jo Field <jo@field.example>
Asunto: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [order],
  },
  {
    name: "outlook it i",
    subject: "I: Order",
    text: `Da: Petra Nowak <petra@nowak.example>\x20
Inviato: martedì 3 novembre 2026 16:15
A: Jo Field <jo@field.example>
Oggetto: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [order],
  },
  {
    name: "outlook pt enc",
    subject: "ENC: Order",
    text: `De: Petra Nowak <petra@nowak.example>\x20
Enviada em: terça-feira, 3 de novembro de 2026 16:15
Para: Jo Field <jo@field.example>
Assunto: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [order],
  },
  {
    name: "outlook nl fw",
    subject: "FW: Order",
    text: `Van: Petra Nowak <petra@nowak.example>\x20
Verzonden: dinsdag 3 november 2026 16:15
Aan: Jo Field <jo@field.example>
Onderwerp: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [order],
  },
  {
    name: "outlook sv vb",
    subject: "VB: Order",
    text: `Från: Petra Nowak <petra@nowak.example>\x20
Skickat: den 3 november 2026 16:15
Till: Jo Field <jo@field.example>
Ämne: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [order],
  },
  {
    name: "outlook fi vs? is vl",
    subject: "VL: Order",
    text: `Lähettäjä: Petra Nowak <petra@nowak.example>\x20
Lähetetty: tiistai 3. marraskuuta 2026 16.15
Vastaanottaja: Jo Field <jo@field.example>
Aihe: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [order],
  },
  {
    name: "outlook pl pd",
    subject: "PD: Order",
    text: `Od: Petra Nowak <petra@nowak.example>\x20
Wysłano: wtorek, 3 listopada 2026 16:15
Do: Jo Field <jo@field.example>
Temat: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [order],
  },
  {
    name: "outlook zh",
    subject: "转发: Order",
    text: `发件人: Petra Nowak <petra@nowak.example>\x20
发送时间: 2026年11月3日 16:15
收件人: Jo Field <jo@field.example>
主题: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [order],
  },
  {
    name: "outlook ja",
    subject: "FW: Order",
    text: `差出人: Petra Nowak <petra@nowak.example>\x20
送信日時: 2026年11月3日 16:15
宛先: Jo Field <jo@field.example>
件名: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [order],
  },
  {
    name: "outlook tr ilt",
    subject: "İLT: Order",
    text: `Kimden: Petra Nowak <petra@nowak.example>\x20
Gönderildi: 3 Kasım 2026 Salı 16:15
Kime: Jo Field <jo@field.example>
Konu: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [order],
  },
  {
    name: "outlook name only",
    subject: "FW: Order",
    text: `From: Petra Nowak
Sent: Tuesday, November 3, 2026 4:15 PM
To: Jo Field
Subject: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [{ from: "", name: "Petra Nowak", subject: "Order", text: orderText }],
  },
  {
    name: "outlook mailto bracket",
    subject: "FW: Order",
    text: `-----Original Message-----
From: Petra Nowak [mailto:petra@nowak.example]\x20
Sent: Tuesday, November 3, 2026 4:15 PM
To: Jo Field
Subject: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [order],
  },
  {
    name: "yahoo",
    subject: "Fw: Order",
    text: `ok?


   ----- Forwarded Message ----- From: Petra Nowak <petra@nowak.example>To: Jo Field <jo@field.example>Sent: Tuesday, November 3, 2026 at 04:15:31 PM GMT+1Subject: Order
 Hello Jo,

we would like to order ten.

Petra`,
    above: "ok?",
    forwarded: [order],
  },
  {
    name: "yahoo lines",
    subject: "Fw: Order",
    text: `ok?

----- Forwarded Message -----
From: Petra Nowak <petra@nowak.example>
To: Jo Field <jo@field.example>
Sent: Tuesday, November 3, 2026 at 04:15:31 PM GMT+1
Subject: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "ok?",
    forwarded: [{ ...order, date: "2026-11-03T15:15:31" }],
  },
  {
    name: "proton",
    subject: "Fw: Order",
    text: `ok?

------- Forwarded Message -------
From: Petra Nowak <petra@nowak.example>
Date: On Tuesday, November 3rd, 2026 at 4:15 PM
Subject: Order
To: Jo Field <jo@field.example>
CC:\x20


> Hello Jo,
>
> we would like to order ten.
>
> Petra`,
    above: "ok?",
    forwarded: [order],
  },
  {
    name: "gmx",
    subject: "Fw: Order",
    text: `ok?
\x20

Gesendet: Dienstag, 03. November 2026 um 16:15 Uhr
Von: "Petra Nowak" <petra@nowak.example>
An: jo@field.example
Betreff: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "ok?",
    forwarded: [order],
  },
  {
    name: "zoho",
    subject: "Fwd: Order",
    text: `ok?



============ Forwarded message ============
From: Petra Nowak <petra@nowak.example>
To: "Jo Field"<jo@field.example>
Date: Tue, 03 Nov 2026 16:15:31 +0100
Subject: Order
============ Forwarded message ============

Hello Jo,

we would like to order ten.

Petra`,
    above: "ok?",
    forwarded: [order],
  },
  {
    name: "em client",
    subject: "Fwd: Order",
    text: `ok?

------ Forwarded Message ------
From "Petra Nowak" <petra@nowak.example>
To "Jo Field" <jo@field.example>
Date 03.11.2026 16:15:31
Subject Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "ok?",
    forwarded: [order],
  },
  {
    name: "mail.ru",
    subject: "Fwd: Order",
    text: `ok?

-------- Пересылаемое сообщение --------
От: Petra Nowak <petra@nowak.example>
Кому: Jo Field <jo@field.example>
Дата: Вторник, 3 ноября 2026, 16:15 +03:00
Тема: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "ok?",
    forwarded: [order],
  },
  {
    name: "yandex",
    subject: "Fwd: Order",
    text: `ok?

-------- Пересылаемое сообщение --------
03.11.2026, 16:15, "Petra Nowak" <petra@nowak.example>:

Hello Jo,

we would like to order ten.

Petra

-------- Конец пересылаемого сообщения --------`,
    above: "ok?",
    forwarded: [{ from: "petra@nowak.example", name: "Petra Nowak", text: orderText }],
  },
  {
    name: "qq",
    subject: "转发：Order",
    text: `看看

------------------ 原始邮件 ------------------
发件人: "Petra Nowak" <petra@nowak.example>;
发送时间: 2026年11月3日(星期二) 下午4:15
收件人: "Jo"<jo@field.example>;
主题: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "看看",
    forwarded: [order],
  },
  {
    name: "163",
    subject: "转发:Order",
    text: `看看

-------- 转发邮件信息 --------
发件人："Petra Nowak" <petra@nowak.example>
发送日期：2026-11-03 16:15:31
收件人："Jo" <jo@field.example>
主题：Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "看看",
    forwarded: [order],
  },
  {
    name: "samsung",
    subject: "Fwd: Order",
    text: `ok?

Sent from my Galaxy


-------- Original message --------
From: Petra Nowak <petra@nowak.example>
Date: 03/11/2026 16:15 (GMT+01:00)
To: Jo Field <jo@field.example>
Subject: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "ok?",
    forwarded: [order],
  },
  {
    name: "k9",
    subject: "Fwd: Order",
    text: `ok?


-------- Original Message --------
From: Petra Nowak <petra@nowak.example>
Sent: November 3, 2026 4:15:31 PM GMT+01:00
To: Jo Field <jo@field.example>
Subject: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "ok?",
    forwarded: [order],
  },
  {
    name: "evolution",
    subject: "[Fwd: Order]",
    text: `ok?

-------- Forwarded Message --------
From: Petra Nowak <petra@nowak.example>
To: Jo Field <jo@field.example>
Subject: Order
Date: 03/11/26 16:15:31

Hello Jo,

we would like to order ten.

Petra`,
    above: "ok?",
    forwarded: [order],
  },
  {
    name: "kmail",
    subject: "Fwd: Order",
    text: `ok?

----------  Forwarded Message  ----------

Subject: Order
Date: Tuesday, 3 November 2026, 16:15:31 CET
From: Petra Nowak <petra@nowak.example>
To: Jo Field <jo@field.example>

Hello Jo,

we would like to order ten.

Petra
-----------------------------------------`,
    above: "ok?",
    forwarded: [order],
  },
  {
    name: "mutt",
    subject: "Fwd: Order",
    text: `ok?

----- Forwarded message from Petra Nowak <petra@nowak.example> -----

Date: Tue, 3 Nov 2026 16:15:31 +0100
From: Petra Nowak <petra@nowak.example>
To: jo@field.example
Subject: Order

Hello Jo,

we would like to order ten.

Petra

----- End forwarded message -----

--\x20
Jo`,
    above: "ok?",
    forwarded: [order],
  },
  {
    name: "roundcube",
    subject: "Fwd: Order",
    text: `ok?

-------- Original Message --------
Subject: Order
Date: 2026-11-03 16:15
From: Petra Nowak <petra@nowak.example>
To: jo@field.example

Hello Jo,

we would like to order ten.

Petra`,
    above: "ok?",
    forwarded: [order],
  },
  {
    name: "notes forwarded by",
    subject: "Order",
    text: `ok?
---------------------- Forwarded by Jo Field/LON/FIELD on 03/11/2026 16:20 ---------------------------


Petra Nowak <petra@nowak.example>
03/11/2026 16:15
To: Jo Field/LON/FIELD@FIELD
cc:\x20
Subject: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "ok?",
    forwarded: [order],
  },
  {
    name: "the bat",
    subject: "Fwd: Order",
    text: `ok?

This is a forwarded message
From: Petra Nowak <petra@nowak.example>
To: Jo Field <jo@field.example>
Date: Tuesday, November 3, 2026, 4:15:31 PM
Subject: Order

===8<==============Original message text===============
Hello Jo,

we would like to order ten.

Petra
===8<===========End of original message text===========`,
    above: "ok?",
    forwarded: [order],
  },
  {
    name: "nested gmail in outlook",
    subject: "FW: Order",
    text: `Look

From: Sam Okafor <sam@okafor.example>
Sent: Wednesday, November 4, 2026 9:00 AM
To: Jo Field <jo@field.example>
Subject: Fwd: Order

For you, Jo.

---------- Forwarded message ---------
From: Petra Nowak <petra@nowak.example>
Date: Tue, Nov 3, 2026 at 4:15 PM
Subject: Order
To: Sam Okafor <sam@okafor.example>


Hello Jo,

we would like to order ten.

Petra`,
    above: "Look",
    forwarded: [
      { from: "sam@okafor.example", name: "Sam Okafor", subject: "Fwd: Order", text: "For you, Jo." },
      order,
    ],
  },
  {
    name: "two side by side gmail",
    subject: "Fwd: Orders",
    text: `Two of them

---------- Forwarded message ---------
From: Petra Nowak <petra@nowak.example>
Date: Tue, Nov 3, 2026 at 4:15 PM
Subject: Order
To: Jo Field <jo@field.example>


Hello Jo,

we would like to order ten.

Petra

---------- Forwarded message ---------
From: Anna Lind <anna@lind.example>
Date: Wed, Nov 4, 2026 at 8:00 AM
Subject: Lamps
To: Jo Field <jo@field.example>


Five lamps, please.

Anna`,
    above: "Two of them",
    forwarded: [
      order,
      {
        from: "anna@lind.example",
        name: "Anna Lind",
        subject: "Lamps",
        text: `Five lamps, please.

Anna`,
      },
    ],
  },
  {
    name: "forward of a reply (thread below)",
    subject: "Fwd: Order",
    text: `fyi

---------- Forwarded message ---------
From: Petra Nowak <petra@nowak.example>
Date: Tue, Nov 3, 2026 at 4:15 PM
Subject: Re: Order
To: Jo Field <jo@field.example>


Yes, ten.

On Mon, Nov 2, 2026 at 9:00 AM Jo Field <jo@field.example> wrote:

> How many?
`,
    above: "fyi",
    forwarded: [
      { from: "petra@nowak.example", name: "Petra Nowak", subject: "Re: Order", text: "Yes, ten." },
    ],
  },
  {
    name: "bare header-first, no marker, no text above",
    subject: "Order",
    text: `From: Petra Nowak <petra@nowak.example>
To: Jo Field <jo@field.example>
Date: Tue, 3 Nov 2026 16:15:31 +0100
Subject: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [order],
  },
  {
    name: "bare header-first with signature of forwarder above",
    subject: "Fwd: Order",
    text: `--\x20
Jo Field
Field & Co

From: Petra Nowak <petra@nowak.example>
Date: Tue, 3 Nov 2026 16:15:31 +0100
To: Jo Field <jo@field.example>
Subject: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [order],
  },
  {
    name: "forward of sent mail",
    subject: "Fwd: Offer",
    text: `---------- Forwarded message ---------
From: Jo Field <jo@field.example>
Date: Tue, Nov 3, 2026 at 4:15 PM
Subject: Offer
To: Petra Nowak <petra@nowak.example>
Cc: <sam@okafor.example>, "Lind, Anna" <anna@lind.example>


Hi Petra,

here it is.

Jo`,
    above: "",
    forwarded: [
      {
        from: "jo@field.example",
        name: "Jo Field",
        subject: "Offer",
        text: `Hi Petra,

here it is.

Jo`,
        to: "petra@nowak.example",
        cc: "sam@okafor.example,anna@lind.example",
      },
    ],
  },
  {
    name: "long recipients wrapped",
    subject: "FW: Order",
    text: `From: Petra Nowak <petra@nowak.example>
Sent: Tuesday, November 3, 2026 4:15 PM
To: Jo Field <jo@field.example>; Sam Okafor <sam@okafor.example>; Anna
 Lind <anna@lind.example>
Cc: legal@field.example;\x20
 sales@field.example
Subject: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "",
    forwarded: [
      {
        ...order,
        to: "jo@field.example,sam@okafor.example,anna@lind.example",
        cc: "legal@field.example,sales@field.example",
      },
    ],
  },
  {
    name: "reply subject, outlook header, text above = not forward",
    subject: "RE: Order",
    text: `Yes.

From: Petra Nowak <petra@nowak.example>
Sent: Tuesday, November 3, 2026 4:15 PM
To: Jo Field <jo@field.example>
Subject: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "Yes.",
    forwarded: [],
  },
  {
    name: "reply de AW",
    subject: "AW: Order",
    text: `Ja.

Von: Petra Nowak <petra@nowak.example>
Gesendet: Dienstag, 3. November 2026 16:15
An: Jo Field <jo@field.example>
Betreff: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "Ja.",
    forwarded: [],
  },
  {
    name: "reply samsung not forward",
    subject: "Re: Order",
    text: `Ok

-------- Original message --------
From: Petra Nowak <petra@nowak.example>
Date: 03/11/2026 16:15 (GMT+01:00)
To: Jo Field <jo@field.example>
Subject: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "Ok",
    forwarded: [],
  },
  {
    name: "reply that quotes a forward is no forward",
    subject: "Re: Fwd: Order",
    text: `Thanks, I take it.

On Wed, Nov 4, 2026 at 9:00 AM Sam Okafor <sam@okafor.example> wrote:

> For you.
>
> ---------- Forwarded message ---------
> From: Petra Nowak <petra@nowak.example>
> Date: Tue, Nov 3, 2026 at 4:15 PM
> Subject: Order
> To: Sam Okafor <sam@okafor.example>
>
> ten please`,
    above: "Thanks, I take it.",
    forwarded: [],
  },
  {
    name: "gmail html",
    subject: "Fwd: Order",
    html: '<div dir="ltr">FYI<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong class="gmail_sendername" dir="auto">Petra Nowak</strong> <span dir="auto">&lt;<a href="mailto:petra@nowak.example">petra@nowak.example</a>&gt;</span><br>Date: Tue, Nov 3, 2026 at 4:15 PM<br>Subject: Order<br>To: Jo Field &lt;<a href="mailto:jo@field.example">jo@field.example</a>&gt;<br></div><br><br><div>Hello Jo,</div><div><br></div><div>we would like to order ten.</div><div><br></div><div>Petra</div></div></div>',
    above: "FYI",
    forwarded: [order],
  },
  {
    name: "apple html",
    subject: "Fwd: Order",
    html: '<html><body>FYI<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>Begin forwarded message:</div><br class="Apple-interchange-newline"><div style="margin:0"><span><b>From: </b></span><span>Petra Nowak &lt;<a href="mailto:petra@nowak.example">petra@nowak.example</a>&gt;<br></span></div><div><span><b>Subject: </b></span><span><b>Order</b><br></span></div><div><span><b>Date: </b></span><span>3 November 2026 at 16:15:31 CET<br></span></div><div><span><b>To: </b></span><span>Jo Field &lt;jo@field.example&gt;<br></span></div><br><div>Hello Jo,<br><br>we would like to order ten.<br><br>Petra</div></blockquote></div></body></html>',
    above: "FYI",
    forwarded: [order],
  },
  {
    name: "outlook html",
    subject: "FW: Order",
    html: "<html><body><div class=WordSection1><p class=MsoNormal>FYI<o:p></o:p></p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in'><p class=MsoNormal><b>From:</b> Petra Nowak &lt;petra@nowak.example&gt; <br><b>Sent:</b> Tuesday, November 3, 2026 4:15 PM<br><b>To:</b> Jo Field &lt;jo@field.example&gt;<br><b>Subject:</b> Order<o:p></o:p></p></div></div><p class=MsoNormal>Hello Jo,<o:p></o:p></p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>we would like to order ten.<o:p></o:p></p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Petra<o:p></o:p></p></div></body></html>",
    above: "FYI",
    forwarded: [order],
  },
  {
    name: "thunderbird html table",
    subject: "Fwd: Order",
    html: '<html><body><p>FYI</p><div class="moz-forward-container"><br><br>-------- Forwarded Message --------<table class="moz-email-headers-table" cellspacing="0"><tbody><tr><th>Subject: </th><td>Order</td></tr><tr><th>Date: </th><td>Tue, 3 Nov 2026 16:15:31 +0100</td></tr><tr><th>From: </th><td>Petra Nowak <a href="mailto:petra@nowak.example">&lt;petra@nowak.example&gt;</a></td></tr><tr><th>To: </th><td>Jo Field <a href="mailto:jo@field.example">&lt;jo@field.example&gt;</a></td></tr></tbody></table><br><br>Hello Jo,<br><br>we would like to order ten.<br><br>Petra</div></body></html>',
    above: "FYI",
    forwarded: [order],
  },
  {
    name: "proton html",
    subject: "Fw: Order",
    html: '<div>FYI</div><div class="protonmail_quote">------- Forwarded Message -------<br>From: Petra Nowak &lt;petra@nowak.example&gt;<br>Date: On Tuesday, November 3rd, 2026 at 4:15 PM<br>Subject: Order<br>To: Jo Field &lt;jo@field.example&gt;<br><br><blockquote class="protonmail_quote" type="cite"><div>Hello Jo,</div><div><br></div><div>we would like to order ten.</div><div><br></div><div>Petra</div></blockquote></div>',
    above: "FYI",
    forwarded: [order],
  },
  {
    name: "outlook date with time zone abroad, en-GB",
    subject: "Fw: Order",
    text: `FYI
________________________________
From: Petra Nowak <petra@nowak.example>
Sent: 03 November 2026 16:15
To: Jo Field <jo@field.example>
Subject: Order

Hello Jo,

we would like to order ten.

Petra`,
    above: "FYI",
    forwarded: [{ ...order, date: "2026-11-03T15:15" }],
  },
  {
    name: "hubspot/front style",
    subject: "Fwd: Order",
    text: `FYI

---------- Forwarded message ----------
From: Petra Nowak <petra@nowak.example>
Date: November 3, 2026 at 4:15 PM GMT+1
Subject: Order
To: jo@field.example

Hello Jo,

we would like to order ten.

Petra`,
    above: "FYI",
    forwarded: [order],
  },
  {
    name: "missive",
    subject: "Fwd: Order",
    text: `FYI

---------- Forwarded message ----------
From: Petra Nowak <petra@nowak.example>
Date: on November 3, 2026 at 4:15 PM
Subject: Order
To: Jo Field <jo@field.example>

> Hello Jo,
>
> we would like to order ten.
>
> Petra`,
    above: "FYI",
    forwarded: [order],
  },
];
