import type { BodyCase } from "./body-case.ts";

/** Texts that look like a quote, a header, a signature or a footer and are the writer's own: nothing of them may go. */
export const writersWords: readonly BodyCase[] = [
  {
    name: "a sentence with 'wrote:' in the middle",
    text: `Hi Sam,

In her last mail of 3 November 2026 Petra wrote:
we should wait. I don't agree.

Jo`,
    expect: `Hi Sam,

In her last mail of 3 November 2026 Petra wrote:
we should wait. I don't agree.

Jo`,
  },
  {
    name: "On Monday sentence",
    text: `On Monday, 9 November 2026 at 10:00 we meet Petra Nowak <petra@nowak.example>.

Bring the papers.`,
    expect: `On Monday, 9 November 2026 at 10:00 we meet Petra Nowak <petra@nowak.example>.

Bring the papers.`,
  },
  {
    name: "list of participants with From/To of a trip",
    text: `Trip plan

From: Berlin Hbf
To: Warszawa
Date: 9 November 2026

Tickets are booked.`,
    expect: `Trip plan

From: Berlin Hbf
To: Warszawa
Date: 9 November 2026

Tickets are booked.`,
  },
  {
    name: "form with From Date Subject",
    text: `Please fill in:

Subject: Mathematics
Date: 9 November 2026
Room: 12

Thanks`,
    expect: `Please fill in:

Subject: Mathematics
Date: 9 November 2026
Room: 12

Thanks`,
  },
  {
    name: "dashes between paragraphs",
    text: `First point.

---

Second point, quite different from the first one, and I mean it.

---

Third point is that we should talk.`,
    expect: `First point.

---

Second point, quite different from the first one, and I mean it.

---

Third point is that we should talk.`,
  },
  {
    name: "sent from as prose",
    text: "The parcel was sent from my office on Monday, so it should be there soon.",
    expect: "The parcel was sent from my office on Monday, so it should be there soon.",
  },
  {
    name: "arrow",
    text: `Menu -> Settings
-> Privacy

Then save.`,
    expect: `Menu -> Settings
-> Privacy

Then save.`,
  },
  {
    name: "confidential talk",
    text: `Hi Sam,

this is confidential: please don't share the information with anybody, the message is only intended for you.

Jo`,
    expect: `Hi Sam,

this is confidential: please don't share the information with anybody, the message is only intended for you.

Jo`,
  },
  {
    name: "unsubscribe talk",
    text: `Hi Sam,

how do I unsubscribe from the mailing list? I tried the link.

Jo`,
    expect: `Hi Sam,

how do I unsubscribe from the mailing list? I tried the link.

Jo`,
  },
  {
    name: "contact given in the text",
    text: `Hi Sam,

here is the plumber:

Petra Nowak
Nowak Plumbing Ltd
+44 20 7946 0001

She is great.

Jo`,
    expect: `Hi Sam,

here is the plumber:

Petra Nowak
Nowak Plumbing Ltd
+44 20 7946 0001

She is great.

Jo`,
  },
  {
    name: "contact given at the end after colon",
    text: `Hi Sam,

here is the plumber:

Petra Nowak
Nowak Plumbing Ltd
+44 20 7946 0001`,
    expect: `Hi Sam,

here is the plumber:

Petra Nowak
Nowak Plumbing Ltd
+44 20 7946 0001`,
  },
  {
    name: "short note with phone",
    text: `Petra called, call her back.

+44 20 7946 0001`,
    expect: `Petra called, call her back.

+44 20 7946 0001`,
  },
  {
    name: "address for a meeting",
    text: `See you at seven at

Café Central
Herrengasse 14
1010 Wien`,
    expect: `See you at seven at

Café Central
Herrengasse 14
1010 Wien`,
  },
  {
    name: "bank details",
    text: `Please transfer to:

Jo Field
IBAN DE89 3704 0044 0532 0130 00
BIC COBADEFFXXX

Thanks!`,
    expect: `Please transfer to:

Jo Field
IBAN DE89 3704 0044 0532 0130 00
BIC COBADEFFXXX

Thanks!`,
  },
  {
    name: "table with bars",
    text: `Prices:

| item | price |
| tea | 3 |
| cake | 5 |

Ok?`,
    expect: `Prices:

| item | price |
| tea | 3 |
| cake | 5 |

Ok?`,
  },
  {
    name: "quote of a poem in the text with >",
    text: `As the song goes:

> all is well

isn't it?`,
    expect: `As the song goes:

isn't it?`,
  },
  {
    name: "ps below signature name",
    text: `Hi,

all good.

Cheers,
Jo

PS: bring the keys.`,
    expect: `Hi,

all good.

Cheers,
Jo

PS: bring the keys.`,
  },
  {
    name: "text under device line",
    text: `Ok.

Sent from my iPhone

PS: bring the keys please`,
    expect: `Ok.

PS: bring the keys please`,
  },
  {
    name: "colon at end then list",
    text: `On 3/11/2026 at 4:15 I told Petra the following:

- no discount
- no delay

Do you agree?`,
    expect: `On 3/11/2026 at 4:15 I told Petra the following:

- no discount
- no delay

Do you agree?`,
  },
  {
    name: "minutes 'Ann 10:15:' chat log",
    text: `Chat of yesterday:

Ann, 10:15: shall we?
Ben, 10:16: yes

That was it.`,
    expect: `Chat of yesterday:

Ann, 10:15: shall we?
Ben, 10:16: yes

That was it.`,
  },
  {
    name: "german prose ending schrieb",
    text: `Gestern um 16:15 Uhr rief ich an, nachdem Petra mir schrieb:
Sie will nicht.

Was nun?`,
    expect: `Gestern um 16:15 Uhr rief ich an, nachdem Petra mir schrieb:
Sie will nicht.

Was nun?`,
  },
  {
    name: "headings with rule",
    text: `Agenda
======

1. Budget
2. Staff

Notes
-----

Bring figures.`,
    expect: `Agenda
======

1. Budget
2. Staff

Notes
-----

Bring figures.`,
  },
  {
    name: "original message as words",
    text: "The original message was lost, could you send it again?",
    expect: "The original message was lost, could you send it again?",
  },
  {
    name: "closing with only first name",
    text: `Ok, let's do it.

Thanks,
Jo`,
    expect: `Ok, let's do it.

Thanks,
Jo`,
  },
  {
    name: "single word",
    text: "ok",
    expect: "ok",
  },
  {
    name: "question with dated doc",
    text: `Did you see the report of
3 November 2026?

It says: 12 % more.`,
    expect: `Did you see the report of
3 November 2026?

It says: 12 % more.`,
  },
  {
    name: "invoice fields at end",
    text: `Hi,

please pay.

Invoice: 2026-113
Date: 03.11.2026
Amount: 1.200 EUR
Due: 17.11.2026`,
    expect: `Hi,

please pay.

Invoice: 2026-113
Date: 03.11.2026
Amount: 1.200 EUR
Due: 17.11.2026`,
  },
  {
    name: "In her last mail",
    text: `Hi Sam,

In her last mail of 3 November 2026 Petra wrote:
we should wait. I don't agree.

Jo`,
    expect: `Hi Sam,

In her last mail of 3 November 2026 Petra wrote:
we should wait. I don't agree.

Jo`,
  },
  {
    name: "In the letter of date, X wrote, then quote in quotation marks",
    text: `Dear all,

In the letter of 12/10/2026 the landlord wrote:

"The heating will be repaired."

It was not. What do we do?`,
    expect: `Dear all,

In the letter of 12/10/2026 the landlord wrote:

"The heating will be repaired."

It was not. What do we do?`,
  },
  {
    name: "On page 12 she said",
    text: `On page 12 of the 2025 report she said:

The market is flat.

I think it's wrong.`,
    expect: `On page 12 of the 2025 report she said:

The market is flat.

I think it's wrong.`,
  },
  {
    name: "de In ihrer Mail vom",
    text: `Hallo,

In ihrer Mail vom 3.11.2026 schrieb Petra:
Wir warten. Ich bin dagegen.

Jo`,
    expect: `Hallo,

In ihrer Mail vom 3.11.2026 schrieb Petra:
Wir warten. Ich bin dagegen.

Jo`,
  },
  {
    name: "de Am Dienstag schrieb mir",
    text: `Am Dienstag, 3.11., schrieb mir Petra:
"Wir warten." Ich bin dagegen, und du?`,
    expect: `Am Dienstag, 3.11., schrieb mir Petra:
"Wir warten." Ich bin dagegen, und du?`,
  },
  {
    name: "fr Dans son mail du",
    text: `Bonjour,

Dans son mail du 3/11/2026 Petra a écrit :
« Attendons. »
Je ne suis pas d'accord.

Jo`,
    expect: `Bonjour,

Dans son mail du 3/11/2026 Petra a écrit :
« Attendons. »
Je ne suis pas d'accord.

Jo`,
  },
  {
    name: "es En su correo del",
    text: `Hola:

En su correo del 3/11/2026 Petra escribió:
«Esperemos.» No estoy de acuerdo.

Jo`,
    expect: `Hola:

En su correo del 3/11/2026 Petra escribió:
«Esperemos.» No estoy de acuerdo.

Jo`,
  },
  {
    name: "it Nella mail del",
    text: `Ciao,

Nella sua mail del 3/11/2026 Petra ha scritto:
aspettiamo. Non sono d'accordo.

Jo`,
    expect: `Ciao,

Nella sua mail del 3/11/2026 Petra ha scritto:
aspettiamo. Non sono d'accordo.

Jo`,
  },
  {
    name: "en two sentences",
    text: `Thanks. On 3 November I called; on 4 November 2026 at 10:15 Petra wrote:
no. So we stop here.

Jo`,
    expect: `Thanks. On 3 November I called; on 4 November 2026 at 10:15 Petra wrote:
no. So we stop here.

Jo`,
  },
  {
    name: "report of chat",
    text: `What happened:

10:15 Petra wrote: no
10:17 I wrote: why?

That's all.`,
    expect: `What happened:

10:15 Petra wrote: no
10:17 I wrote: why?

That's all.`,
  },
  {
    name: "list of dates",
    text: `Timeline

2026-11-03 16:15 Petra wrote the offer:
- price 100
- delivery May

2026-11-04 09:00 we sent it back:
- price 90

What now?`,
    expect: `Timeline

2026-11-03 16:15 Petra wrote the offer:
- price 100
- delivery May

2026-11-04 09:00 we sent it back:
- price 90

What now?`,
  },
  {
    name: "As I wrote on",
    text: `As I wrote on 3 November 2026 at 16:15:

we need three more people.

Please confirm.`,
    expect: `As I wrote on 3 November 2026 at 16:15:

we need three more people.

Please confirm.`,
  },
  {
    name: "colon then own list after date",
    text: `For the meeting on Tuesday, 3 November 2026, 16:15, Petra Nowak asked:

1. who comes
2. who pays

Tell me.`,
    expect: `For the meeting on Tuesday, 3 November 2026, 16:15, Petra Nowak asked:

1. who comes
2. who pays

Tell me.`,
  },
  {
    name: "my notes from call",
    text: `Notes of the call with Petra Nowak <petra@nowak.example> on 3 November 2026:

- wants a CFO
- moves to Bonn

Jo`,
    expect: `Notes of the call with Petra Nowak <petra@nowak.example> on 3 November 2026:

- wants a CFO
- moves to Bonn

Jo`,
  },
  {
    name: "met X on date:",
    text: `Met Petra Nowak (petra@nowak.example) on 3/11/2026 at 16:15:

she needs a lawyer.`,
    expect: `Met Petra Nowak (petra@nowak.example) on 3/11/2026 at 16:15:

she needs a lawyer.`,
  },
  {
    name: "Petra said date",
    text: `Petra, 3 Nov 2026: wants to invest
Sam, 4 Nov 2026: looks for a job

Please remind me.`,
    expect: `Petra, 3 Nov 2026: wants to invest
Sam, 4 Nov 2026: looks for a job

Please remind me.`,
  },
  {
    name: "address colon",
    text: `Write to petra@nowak.example:

she knows the answer.`,
    expect: `Write to petra@nowak.example:

she knows the answer.`,
  },
  {
    name: "CC request",
    text: `Please send it to Petra Nowak <petra@nowak.example> by 3 November 2026 16:15:

the contract, the plan and the list.`,
    expect: `Please send it to Petra Nowak <petra@nowak.example> by 3 November 2026 16:15:

the contract, the plan and the list.`,
  },
  {
    name: "article quote",
    text: `In the Times of 3 November 2026, Petra Nowak wrote:

Cities must change.

Good piece, isn't it?`,
    expect: `In the Times of 3 November 2026, Petra Nowak wrote:

Cities must change.

Good piece, isn't it?`,
  },
  {
    name: "at time he said",
    text: `At 16:15 on 3 November 2026 he said:

I quit.

Unbelievable.`,
    expect: `At 16:15 on 3 November 2026 he said:

I quit.

Unbelievable.`,
  },
  {
    name: "from to in prose",
    text: `From: my point of view
To: be honest

I would not do it.`,
    expect: `From: my point of view
To: be honest

I would not do it.`,
  },
  {
    name: "from label single with address",
    text: `From: petra@nowak.example

is where the invoice came from. Please pay it.`,
    expect: `From: petra@nowak.example

is where the invoice came from. Please pay it.`,
  },
  {
    name: "subject discussion",
    text: `Subject: I think we should rename it

What do you say?`,
    expect: `Subject: I think we should rename it

What do you say?`,
  },
  {
    name: "to do list",
    text: `To: buy
- milk
- bread

Date: Friday

Ok?`,
    expect: `To: buy
- milk
- bread

Date: Friday

Ok?`,
  },
  {
    name: "memo style of the writer",
    text: `Date: 3 November 2026
To: all staff
From: Jo Field
Re: Holidays

The office is closed on Friday.

Jo`,
    expect: `Date: 3 November 2026
To: all staff
From: Jo Field
Re: Holidays

The office is closed on Friday.

Jo`,
  },
  {
    name: "css",
    text: `Fix the page:

from: #fff
to: #000

thanks`,
    expect: `Fix the page:

from: #fff
to: #000

thanks`,
  },
  {
    name: "dashes with words",
    text: `--- Budget ---

100 for food

--- Staff ---

Two people

Ok?`,
    expect: `--- Budget ---

100 for food

--- Staff ---

Two people

Ok?`,
  },
  {
    name: "begin forwarded as words",
    text: `Begin forwarded messages with a short note of your own, please.

Jo`,
    expect: `Begin forwarded messages with a short note of your own, please.

Jo`,
  },
  {
    name: "forwarded by as words",
    text: `It was forwarded by Petra Nowak on 3 November 2026 to all of us.

Jo`,
    expect: `It was forwarded by Petra Nowak on 3 November 2026 to all of us.

Jo`,
  },
  {
    name: "start with attribution-like header at top",
    text: `2026-11-03 16:15 Petra Nowak called:

she can't come.`,
    expect: `2026-11-03 16:15 Petra Nowak called:

she can't come.`,
  },
  {
    name: "name with email and phone in the middle",
    text: `Hi,

Petra Nowak
petra@nowak.example
+48 22 555 01 02

is the person to ask. She was at the fair with us.

Jo`,
    expect: `Hi,

Petra Nowak
petra@nowak.example
+48 22 555 01 02

is the person to ask. She was at the fair with us.

Jo`,
  },
  {
    name: "card then one more sentence",
    text: `Here you go

Petra Nowak
CEO
Nowak Sp. z o.o.
+48 22 555 01 02

Say hi from me!`,
    expect: `Here you go

Petra Nowak
CEO
Nowak Sp. z o.o.
+48 22 555 01 02

Say hi from me!`,
  },
  {
    name: "poem",
    text: `Roses are red,
violets are blue,

Jo Field
Field Street 12
is where I'll wait for you.`,
    expect: `Roses are red,
violets are blue,

Jo Field
Field Street 12
is where I'll wait for you.`,
  },
  {
    name: "code with --",
    text: `Run

npm install -- --force

and tell me.`,
    expect: `Run

npm install -- --force

and tell me.`,
  },
  {
    name: "sql comment",
    text: `-- remove old rows
delete from t where d < 5;

-- then
vacuum;

ok?`,
    expect: `-- remove old rows
delete from t where d < 5;

-- then
vacuum;

ok?`,
  },
  {
    name: "question about signature",
    text: `Should my signature say

Jo Field, CEO

or

Jo Field, Partner?`,
    expect: `Should my signature say

Jo Field, CEO

or

Jo Field, Partner?`,
  },
  {
    name: "short with two names",
    text: `Sam and Petra should meet.

Sam Okafor
Petra Nowak`,
    expect: `Sam and Petra should meet.

Sam Okafor
Petra Nowak`,
  },
  {
    name: "list of companies",
    text: `Possible clients:

Field & Co Ltd
Nowak GmbH
Okafor Group`,
    expect: `Possible clients:

Field & Co Ltd
Nowak GmbH
Okafor Group`,
  },
  {
    name: "list of names w/o colon",
    text: `These people came

Petra Nowak
Sam Okafor
Anna Lind`,
    expect: `These people came

Petra Nowak
Sam Okafor
Anna Lind`,
  },
  {
    name: "addresses list",
    text: `Invite these

petra@nowak.example
sam@okafor.example
anna@lind.example`,
    expect: `Invite these

petra@nowak.example
sam@okafor.example
anna@lind.example`,
  },
  {
    name: "phones list",
    text: `Numbers you wanted

Petra +48 22 555 01 02
Sam +44 20 7946 0001`,
    expect: `Numbers you wanted

Petra +48 22 555 01 02
Sam +44 20 7946 0001`,
  },
  {
    name: "note to tend with phone",
    text: `Petra's new number
+48 22 555 01 02`,
    expect: `Petra's new number
+48 22 555 01 02`,
  },
  {
    name: "closing with PS phone",
    text: `Thanks,
Jo

My new number: +44 20 7946 0001`,
    expect: `Thanks,
Jo

My new number: +44 20 7946 0001`,
  },
  {
    name: "signed from two",
    text: `We are looking forward to it.

Love,
Anna and Ben`,
    expect: `We are looking forward to it.

Love,
Anna and Ben`,
  },
  {
    name: "time zone",
    text: `Call me at 10:15 (GMT+1):
+44 20 7946 0001`,
    expect: `Call me at 10:15 (GMT+1):
+44 20 7946 0001`,
  },
  {
    name: "unsubscribe in text",
    text: `Please unsubscribe me from the list.

Thanks
Jo`,
    expect: `Please unsubscribe me from the list.

Thanks
Jo`,
  },
  {
    name: "virus talk",
    text: "No virus found on my laptop, but it is still slow. What did the scan say?",
    expect: "No virus found on my laptop, but it is still slow. What did the scan say?",
  },
  {
    name: "sentence: this message was sent",
    text: `This message was sent to all of you because you asked for it.

Jo`,
    expect: `This message was sent to all of you because you asked for it.

Jo`,
  },
  {
    name: "de: gesendet",
    text: `Das Paket wurde von meinem Handy aus bestellt und gestern gesendet.

Jo`,
    expect: `Das Paket wurde von meinem Handy aus bestellt und gestern gesendet.

Jo`,
  },
  {
    name: "outlook talk",
    text: `Get Outlook for iOS, it's better than the other one.

Jo`,
    expect: `Get Outlook for iOS, it's better than the other one.

Jo`,
  },
  {
    name: "sent from iphone mid sentence",
    text: `I took these photos, sent from my iPhone yesterday, at the lake.

Jo`,
    expect: `I took these photos, sent from my iPhone yesterday, at the lake.

Jo`,
  },
  {
    name: "via zoom",
    text: "Sent you the invite via Zoom. See you there!",
    expect: "Sent you the invite via Zoom. See you there!",
  },
  {
    name: "> at end",
    text: `size must be > 5
and < 10

ok`,
    expect: `size must be > 5
and < 10

ok`,
  },
  {
    name: "email header help",
    text: `The mail headers were:

Return-Path: <a@b.example>
Received: from x by y
Message-ID: <1@b.example>

Can you see why it was lost?`,
    expect: `The mail headers were:

Return-Path: <a@b.example>
Received: from x by y
Message-ID: <1@b.example>

Can you see why it was lost?`,
  },
  {
    name: "rtl note",
    text: `פגשתי את פטרה ב-3 בנובמבר 2026 בשעה 16:15, והיא אמרה:
צריך לחכות.

מה דעתך?`,
    expect: `פגשתי את פטרה ב-3 בנובמבר 2026 בשעה 16:15, והיא אמרה:
צריך לחכות.

מה דעתך?`,
  },
  {
    name: "ar note",
    text: `قابلت بيترا في 3 نوفمبر 2026 الساعة 16:15 وقالت:
يجب أن ننتظر.

ما رأيك؟`,
    expect: `قابلت بيترا في 3 نوفمبر 2026 الساعة 16:15 وقالت:
يجب أن ننتظر.

ما رأيك؟`,
  },
  {
    name: "zh note",
    text: `2026年11月3日见了王芳，她说：
想找一个律师。

请提醒我。`,
    expect: `2026年11月3日见了王芳，她说：
想找一个律师。

请提醒我。`,
  },
  {
    name: "zh note wrote",
    text: `王芳在2026年11月3日的报告里写道：
市场不好。

我不同意。`,
    expect: `王芳在2026年11月3日的报告里写道：
市场不好。

我不同意。`,
  },
  {
    name: "ja note",
    text: `2026年11月3日の会議で田中さんが言いました：
来週決めます。

どう思いますか。`,
    expect: `2026年11月3日の会議で田中さんが言いました：
来週決めます。

どう思いますか。`,
  },
  {
    name: "ko note",
    text: `2026년 11월 3일 회의에서 김 부장님이 말했습니다:
다음 주에 결정합니다.

어떻게 생각하세요?`,
    expect: `2026년 11월 3일 회의에서 김 부장님이 말했습니다:
다음 주에 결정합니다.

어떻게 생각하세요?`,
  },
  {
    name: "ru note",
    text: `В отчёте от 3 ноября 2026 г. Петра написала:
рынок стоит.

Я не согласен.`,
    expect: `В отчёте от 3 ноября 2026 г. Петра написала:
рынок стоит.

Я не согласен.`,
  },
  {
    name: "pl note",
    text: `W liście z 3 listopada 2026 Petra napisała:
czekamy.

Nie zgadzam się.`,
    expect: `W liście z 3 listopada 2026 Petra napisała:
czekamy.

Nie zgadzam się.`,
  },
  {
    name: "rule, then prose about the list",
    text: `The plan is fine.

-----

One more thing: we should tell the mailing list about it before Friday.`,
    expect: `The plan is fine.

-----

One more thing: we should tell the mailing list about it before Friday.`,
  },
  {
    name: "rule, then prose about hotmail",
    text: `The plan is fine.

-----

My hotmail address is gone, use this one from now on.`,
    expect: `The plan is fine.

-----

My hotmail address is gone, use this one from now on.`,
  },
  {
    name: "rule, then prose about Norton",
    text: `The plan is fine.

______

Ed Norton will call you about the contract on Monday.`,
    expect: `The plan is fine.

______

Ed Norton will call you about the contract on Monday.`,
  },
  {
    name: "rule then environment talk",
    text: `Agreed.

---

About the environment: our team wants to think before it prints the 400 pages. Do we need them?`,
    expect: `Agreed.

---

About the environment: our team wants to think before it prints the 400 pages. Do we need them?`,
  },
  {
    name: "double rule section with virus talk",
    text: `Minutes

=====

The server had a virus and was scanned on Monday; no data was lost, says Tom.`,
    expect: `Minutes

=====

The server had a virus and was scanned on Monday; no data was lost, says Tom.`,
  },
  {
    name: "zoom invite kept",
    text: `Hi Petra,

Thursday at ten works. I'll bring the papers.

Join Zoom Meeting
https://us02web.zoom.us/j/123

Meeting ID: 123 456 789
Passcode: 4711`,
    expect: `Hi Petra,

Thursday at ten works. I'll bring the papers.

Join Zoom Meeting
https://us02web.zoom.us/j/123

Meeting ID: 123 456 789
Passcode: 4711`,
  },
  {
    name: "greeting + one line + first name",
    text: `Hi,

ok.

Jo`,
    expect: `Hi,

ok.

Jo`,
  },
  {
    name: "text ends with a link",
    text: `Here is the deck:

https://docs.example/abc`,
    expect: `Here is the deck:

https://docs.example/abc`,
  },
  {
    name: "text ends with address of the writer in a sentence",
    text: `Hi,

my new address is 12 High Street, London W1A 1AA.

Jo`,
    expect: `Hi,

my new address is 12 High Street, London W1A 1AA.

Jo`,
  },
  {
    name: "question list ending with a name",
    text: `Who should lead this?

Petra Nowak
or
Sam Okafor?`,
    expect: `Who should lead this?

Petra Nowak
or
Sam Okafor?`,
  },
  {
    name: "flight details",
    text: `My flight:

LH 1234 BER-WAW
9 Nov 10:15 - 11:35
Seat 12A`,
    expect: `My flight:

LH 1234 BER-WAW
9 Nov 10:15 - 11:35
Seat 12A`,
  },
  {
    name: "order with numbers",
    text: `Please order

12 x 4711
3 x 0815

to Hauptstraße 12`,
    expect: `Please order

12 x 4711
3 x 0815

to Hauptstraße 12`,
  },
  {
    name: "bank note",
    text: `IBAN for the refund:
DE89 3704 0044 0532 0130 00
Jo Field`,
    expect: `IBAN for the refund:
DE89 3704 0044 0532 0130 00
Jo Field`,
  },
  {
    name: "emergency contact",
    text: `In an emergency call

Anna Lind
+46 70 123 45 67`,
    expect: `In an emergency call

Anna Lind
+46 70 123 45 67`,
  },
  {
    name: "recommendation then card after 'is'",
    text: `The person you want is

Anna Lind
CFO, Lind AB
+46 70 123 45 67`,
    expect: `The person you want is

Anna Lind
CFO, Lind AB
+46 70 123 45 67`,
  },
  {
    name: "wifi",
    text: `Wifi: FieldGuest
Password: 12345678`,
    expect: `Wifi: FieldGuest
Password: 12345678`,
  },
  {
    name: "quote with dash author",
    text: `As they say:

"Less is more."
- Mies van der Rohe

So let's cut it.`,
    expect: `As they say:

"Less is more."
- Mies van der Rohe

So let's cut it.`,
  },
  {
    name: "signature words inside text with --",
    text: `Options:
-- keep it
-- drop it

What do you prefer?`,
    expect: `Options:
-- keep it
-- drop it

What do you prefer?`,
  },
  {
    name: "md rule",
    text: `# Notes

- one
- two

---

# Next

- three`,
    expect: `# Notes

- one
- two

---

# Next

- three`,
  },
  {
    name: "name: value list",
    text: `Name: Petra Nowak
Company: Nowak Ltd
Phone: +48 22 555 01 02
Needs: a lawyer`,
    expect: `Name: Petra Nowak
Company: Nowak Ltd
Phone: +48 22 555 01 02
Needs: a lawyer`,
  },
  {
    name: "name value list below text",
    text: `New lead from the fair

Name: Petra Nowak
Company: Nowak Ltd
Phone: +48 22 555 01 02
E-mail: petra@nowak.example`,
    expect: `New lead from the fair

Name: Petra Nowak
Company: Nowak Ltd
Phone: +48 22 555 01 02
E-mail: petra@nowak.example`,
  },
  {
    name: "vcard text below",
    text: `New contact

Petra Nowak, CEO of Nowak Ltd, +48 22 555 01 02, petra@nowak.example`,
    expect: `New contact

Petra Nowak, CEO of Nowak Ltd, +48 22 555 01 02, petra@nowak.example`,
  },
  {
    name: "zh note with a contact",
    text: `今天见了王芳，做软件的。

她想找一个律师。`,
    expect: `今天见了王芳，做软件的。

她想找一个律师。`,
  },
  {
    name: "zh meeting place",
    text: `明天十点开会，地点在

北京市朝阳区建国路1号`,
    expect: `明天十点开会，地点在

北京市朝阳区建国路1号`,
  },
  {
    name: "zh two lines",
    text: `好的

谢谢`,
    expect: `好的

谢谢`,
  },
  {
    name: "zh short thanks and name",
    text: `好的，周四见。

谢谢！
王芳`,
    expect: `好的，周四见。

谢谢！
王芳`,
  },
  {
    name: "ja two lines",
    text: `了解しました。

よろしくお願いします。`,
    expect: `了解しました。

よろしくお願いします。`,
  },
  {
    name: "ja name",
    text: `了解しました。

山田`,
    expect: `了解しました。

山田`,
  },
  {
    name: "ko two lines",
    text: `네

감사합니다`,
    expect: `네

감사합니다`,
  },
  {
    name: "ko name",
    text: `확인했습니다.

김민수`,
    expect: `확인했습니다.

김민수`,
  },
  {
    name: "de department question",
    text: `Kurze Frage:

Vertrieb oder Einkauf?`,
    expect: `Kurze Frage:

Vertrieb oder Einkauf?`,
  },
  {
    name: "de only thanks",
    text: `Vielen Dank!

Jo`,
    expect: `Vielen Dank!

Jo`,
  },
  {
    name: "de list of roles",
    text: `Wir suchen

Ingenieur
Vertriebsleiter
Buchhalter`,
    expect: `Wir suchen

Ingenieur
Vertriebsleiter
Buchhalter`,
  },
  {
    name: "de place",
    text: `Wir treffen uns

Hauptstraße 12
10115 Berlin`,
    expect: `Wir treffen uns

Hauptstraße 12
10115 Berlin`,
  },
  {
    name: "fr place",
    text: `Rendez-vous à 19h

12 rue de la Paix
75002 Paris

À ce soir !`,
    expect: `Rendez-vous à 19h

12 rue de la Paix
75002 Paris

À ce soir !`,
  },
  {
    name: "pl place",
    text: `Spotykamy się o 19

ul. Długa 1
00-001 Warszawa`,
    expect: `Spotykamy się o 19

ul. Długa 1
00-001 Warszawa`,
  },
  {
    name: "it short",
    text: `Va bene, grazie.

Jo`,
    expect: `Va bene, grazie.

Jo`,
  },
  {
    name: "ru short",
    text: `Хорошо, спасибо.

Иван`,
    expect: `Хорошо, спасибо.

Иван`,
  },
  {
    name: "list of firms de",
    text: `Mögliche Kunden

Feld GmbH
Nowak AG
Okafor KG`,
    expect: `Mögliche Kunden

Feld GmbH
Nowak AG
Okafor KG`,
  },
  {
    name: "list of names with roles",
    text: `On the call

Petra Nowak, CEO
Sam Okafor, CFO
Anna Lind, Legal`,
    expect: `On the call

Petra Nowak, CEO
Sam Okafor, CFO
Anna Lind, Legal`,
  },
  {
    name: "list of names with mails",
    text: `Please add

Petra Nowak <petra@nowak.example>
Sam Okafor <sam@okafor.example>`,
    expect: `Please add

Petra Nowak <petra@nowak.example>
Sam Okafor <sam@okafor.example>`,
  },
  {
    name: "one name with mail",
    text: `Please add

Petra Nowak <petra@nowak.example>`,
    expect: `Please add

Petra Nowak <petra@nowak.example>`,
  },
  {
    name: "link list",
    text: `Links we talked about

https://a.example/1
https://b.example/2
https://c.example/3`,
    expect: `Links we talked about

https://a.example/1
https://b.example/2
https://c.example/3`,
  },
  {
    name: "company and link",
    text: `Look at these people

Nowak Ltd
www.nowak.example`,
    expect: `Look at these people

Nowak Ltd
www.nowak.example`,
  },
  {
    name: "order",
    text: `Order for Friday

2 x tea
1 x cake
Total: 12.50`,
    expect: `Order for Friday

2 x tea
1 x cake
Total: 12.50`,
  },
  {
    name: "address change",
    text: `We moved! New address

Field & Co
12 High Street
London W1A 1AA`,
    expect: `We moved! New address

Field & Co
12 High Street
London W1A 1AA`,
  },
  {
    name: "phone in sentence at end",
    text: "If anything comes up I'm on +44 7700 900123.",
    expect: "If anything comes up I'm on +44 7700 900123.",
  },
  {
    name: "phone alone after sentence",
    text: `You can reach me under my new number from Monday:

+44 7700 900123`,
    expect: `You can reach me under my new number from Monday:

+44 7700 900123`,
  },
  {
    name: "sender's own card requested",
    text: `Here is my card:

Jo Field
Partner, Field & Co
+44 7700 900123
jo@field.example`,
    expect: `Here is my card:

Jo Field
Partner, Field & Co
+44 7700 900123
jo@field.example`,
  },
  {
    name: "names after 'from'",
    text: `Greetings from

Anna and Ben`,
    expect: `Greetings from

Anna and Ben`,
  },
  {
    name: "dated note",
    text: `3 Nov 2026
Petra Nowak
wants a CFO`,
    expect: `3 Nov 2026
Petra Nowak
wants a CFO`,
  },
  {
    name: "note with colon fields",
    text: `Petra Nowak
Role: CEO
City: Warsaw
Met: fair`,
    expect: `Petra Nowak
Role: CEO
City: Warsaw
Met: fair`,
  },
  {
    name: "lyrics",
    text: `La la la

Hey Jude
Don't make it bad`,
    expect: `La la la

Hey Jude
Don't make it bad`,
  },
  {
    name: "headline style",
    text: `Big News

Field & Co Group
Wins The Prize`,
    expect: `Big News

Field & Co Group
Wins The Prize`,
  },
  {
    name: "agenda with times",
    text: `Agenda

10:00 Welcome
10:30 Numbers
12:00 Lunch`,
    expect: `Agenda

10:00 Welcome
10:30 Numbers
12:00 Lunch`,
  },
  {
    name: "numbers table",
    text: `Sales

2024 100 200 300
2025 120 220 320
2026 140 240 340`,
    expect: `Sales

2024 100 200 300
2025 120 220 320
2026 140 240 340`,
  },
  {
    name: "addresses of servers",
    text: `Servers

192.0.2.1 web
192.0.2.2 mail
198.51.100.7 db`,
    expect: `Servers

192.0.2.1 web
192.0.2.2 mail
198.51.100.7 db`,
  },
  {
    name: "git hashes",
    text: `Reverted

a1b2c3d Fix login
9f8e7d6 Add page`,
    expect: `Reverted

a1b2c3d Fix login
9f8e7d6 Add page`,
  },
  {
    name: "sorry for brevity sentence",
    text: "Sorry for being brief, I'm on my phone. The answer is yes.",
    expect: "Sorry for being brief, I'm on my phone. The answer is yes.",
  },
  {
    name: "sent from words",
    text: `Sent from the heart.

Jo`,
    expect: `Sent from the heart.

Jo`,
  },
  {
    name: "PS link",
    text: `All good.

PS: https://field.example/photos`,
    expect: `All good.

PS: https://field.example/photos`,
  },
  {
    name: "two questions",
    text: `Two questions

Who pays?
Who signs?`,
    expect: `Two questions

Who pays?
Who signs?`,
  },
  {
    name: "spanish list",
    text: `Compra, por favor

Leche
Pan
Huevos`,
    expect: `Compra, por favor

Leche
Pan
Huevos`,
  },
  {
    name: "company group question",
    text: `Which one

Acme Group
or
Nowak Holdings?`,
    expect: `Which one

Acme Group
or
Nowak Holdings?`,
  },
  {
    name: "job offer",
    text: `We have an opening

Senior Engineer
Berlin
80.000 EUR`,
    expect: `We have an opening

Senior Engineer
Berlin
80.000 EUR`,
  },
  {
    name: "book rec",
    text: `Read this

The Art of War
Sun Tzu`,
    expect: `Read this

The Art of War
Sun Tzu`,
  },
];
