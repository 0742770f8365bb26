import type { BodyCase } from "./body-case.ts";

/** What stands below a mail and is not part of it: cards, disclaimers, lists' and scanners' lines; and banners above. */
export const closingLines: readonly BodyCase[] = [
  {
    name: "sig: delimiter card",
    text: `See you then.

--\x20
Jo Field | Partner | Field & Co
12 High Street, London W1A 1AA
T +44 20 7946 0000`,
    expect: "See you then.",
  },
  {
    name: "sig: en dash delimiter",
    text: `See you then.

–
Jo Field
Partner`,
    expect: "See you then.",
  },
  {
    name: "sig: underscores card",
    text: `See you then.

Jo

________________
Jo Field
Partner, Field & Co
+44 20 7946 0000
jo@field.example`,
    expect: `See you then.

Jo`,
  },
  {
    name: "sig: no delimiter formal de",
    text: `Sehr geehrte Frau Nowak,

anbei der Vertrag.

Mit freundlichen Grüßen

Dr. Jo Feld
Rechtsanwalt

Kanzlei Feld & Partner mbB
Hauptstraße 12
10115 Berlin
Tel.: +49 30 123456-0
Fax: +49 30 123456-99
www.kanzlei-feld.example`,
    expect: `Sehr geehrte Frau Nowak,

anbei der Vertrag.`,
  },
  {
    name: "sig: no delimiter fr",
    text: `Bonjour,

voici le contrat.

Cordialement,

Jo Champ
Directrice commerciale
Société Champ SARL
12 rue de la Paix, 75002 Paris
Tél. : +33 1 23 45 67 89`,
    expect: `Bonjour,

voici le contrat.`,
  },
  {
    name: "sig: no delimiter es",
    text: `Hola,

te envío el contrato.

Un saludo,

Jo Campo
Directora de Ventas
Campo y Asociados S.L.
Móvil: +34 600 123 456`,
    expect: `Hola,

te envío el contrato.`,
  },
  {
    name: "sig: no delimiter en with pipes",
    text: `Hi Petra,

attached.

Best regards,

Jo Field
Head of Sales | Field & Co
M: +44 7700 900123 | E: jo@field.example
www.field.example`,
    expect: `Hi Petra,

attached.`,
  },
  {
    name: "sig: bold stars",
    text: `Hi Petra,

attached.

*Jo Field*
*Head of Sales*
Field & Co
+44 7700 900123`,
    expect: `Hi Petra,

attached.`,
  },
  {
    name: "sig: disclaimer en after card",
    text: `Fine.

--\x20
Jo Field

This e-mail and any attachments are confidential and intended solely for the use of the individual to whom it is addressed. If you are not the intended recipient, please notify the sender and delete it.`,
    expect: "Fine.",
  },
  {
    name: "sig: disclaimer en alone",
    text: `Fine.

Jo

This e-mail and any attachments are confidential and intended solely for the use of the individual to whom it is addressed. If you are not the intended recipient, please notify the sender and delete it.`,
    expect: `Fine.

Jo`,
  },
  {
    name: "sig: disclaimer de",
    text: `Passt.

Jo

Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Wenn Sie nicht der richtige Adressat sind oder diese E-Mail irrtümlich erhalten haben, informieren Sie bitte sofort den Absender und vernichten Sie diese E-Mail.`,
    expect: `Passt.

Jo`,
  },
  {
    name: "sig: disclaimer fr",
    text: `D'accord.

Jo

Ce message et toutes les pièces jointes sont confidentiels et établis à l'intention exclusive de leurs destinataires. Si vous avez reçu ce message par erreur, merci d'en avertir immédiatement l'expéditeur.`,
    expect: `D'accord.

Jo`,
  },
  {
    name: "sig: disclaimer es",
    text: `De acuerdo.

Jo

Este mensaje y sus archivos adjuntos van dirigidos exclusivamente a su destinatario, pudiendo contener información confidencial sometida a secreto profesional. Si usted ha recibido este mensaje por error, le rogamos lo comunique al remitente.`,
    expect: `De acuerdo.

Jo`,
  },
  {
    name: "sig: disclaimer it",
    text: `Va bene.

Jo

Le informazioni contenute in questo messaggio di posta elettronica sono riservate e destinate esclusivamente al destinatario. Se avete ricevuto questo messaggio per errore, vi preghiamo di avvisare il mittente.`,
    expect: `Va bene.

Jo`,
  },
  {
    name: "sig: disclaimer pt",
    text: `Certo.

Jo

Esta mensagem, incluindo seus anexos, é confidencial e destinada exclusivamente ao destinatário. Se você a recebeu por engano, por favor avise o remetente e apague-a.`,
    expect: `Certo.

Jo`,
  },
  {
    name: "sig: disclaimer nl",
    text: `Prima.

Jo

Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Indien u dit bericht ten onrechte heeft ontvangen, verzoeken wij u de afzender te informeren en het bericht te verwijderen.`,
    expect: `Prima.

Jo`,
  },
  {
    name: "sig: disclaimer pl",
    text: `Dobrze.

Jo

Niniejsza wiadomość jest poufna i przeznaczona wyłącznie dla adresata. Jeżeli otrzymali Państwo tę wiadomość przez pomyłkę, prosimy o powiadomienie nadawcy i jej usunięcie.`,
    expect: `Dobrze.

Jo`,
  },
  {
    name: "sig: disclaimer ru",
    text: `Хорошо.

Жо

Данное сообщение и все вложения являются конфиденциальными и предназначены исключительно адресату. Если вы получили это сообщение по ошибке, просим уведомить отправителя и удалить его.`,
    expect: `Хорошо.

Жо`,
  },
  {
    name: "sig: disclaimer sv",
    text: `Bra.

Jo

Detta e-postmeddelande är konfidentiellt och endast avsett för den avsedda mottagaren. Om du har fått meddelandet av misstag, vänligen kontakta avsändaren och radera det.`,
    expect: `Bra.

Jo`,
  },
  {
    name: "sig: disclaimer tr",
    text: `Tamam.

Jo

Bu e-posta mesajı gizli bilgiler içerebilir ve yalnızca alıcısına yöneliktir. Mesajı yanlışlıkla aldıysanız lütfen göndereni bilgilendirin ve mesajı siliniz.`,
    expect: `Tamam.

Jo`,
  },
  {
    name: "sig: disclaimer zh",
    text: `好的。

Jo

本邮件及其附件含有保密信息，仅限于发送给上面地址中列出的个人或群组。如果您错收了本邮件，请您立即电话或邮件通知发件人并删除本邮件！`,
    expect: `好的。

Jo`,
  },
  {
    name: "sig: disclaimer ja",
    text: `了解です。

Jo

本メールには秘密情報が含まれている場合があります。誤って受信された場合は、送信者にご連絡の上、本メールを削除していただきますようお願いいたします。`,
    expect: `了解です。

Jo`,
  },
  {
    name: "sig: japanese box",
    text: `お世話になっております。

木曜日にお送りします。

**********************
株式会社フィールド
営業部 山田 太郎
TEL: 03-1234-5678
E-mail: yamada@field.example
**********************`,
    expect: `お世話になっております。

木曜日にお送りします。`,
  },
  {
    name: "sig: eco line",
    text: `Fine.

Jo

Please consider the environment before printing this e-mail.`,
    expect: `Fine.

Jo`,
  },
  {
    name: "sig: eco fr",
    text: `D'accord.

Jo

Pensez à l'environnement avant d'imprimer ce message.`,
    expect: `D'accord.

Jo`,
  },
  {
    name: "sig: avast",
    text: `Fine.

Jo

---
This email has been checked for viruses by Avast antivirus software.
https://www.avast.com/antivirus`,
    expect: `Fine.

Jo`,
  },
  {
    name: "sig: avast de",
    text: `Gut.

Jo

---
Diese E-Mail wurde von Avast Antivirus-Software auf Viren geprüft.
www.avast.com`,
    expect: `Gut.

Jo`,
  },
  {
    name: "sig: avast virenfrei",
    text: `Gut.

Jo

Virenfrei.www.avast.com`,
    expect: `Gut.

Jo`,
  },
  {
    name: "sig: google group footer",
    text: `I agree.

--\x20
You received this message because you are subscribed to the Google Groups "Board" group.
To unsubscribe from this group and stop receiving emails from it, send an email to board+unsubscribe@groups.example.
To view this discussion visit https://groups.example/d/msgid/board/abc.`,
    expect: "I agree.",
  },
  {
    name: "sig: mailman footer",
    text: `I agree.

Jo
_______________________________________________
Board mailing list -- board@lists.example
To unsubscribe send an email to board-leave@lists.example`,
    expect: `I agree.

Jo`,
  },
  {
    name: "sig: groups.io",
    text: `I agree.

Jo


-=-=-=-=-=-=-=-=-=-=-=-
Groups.io Links: You receive all messages sent to this group.
View/Reply Online (#123): https://groups.example/g/board/message/123
Group Owner: board+owner@groups.example
Unsubscribe: https://groups.example/g/board/unsub
-=-=-=-=-=-=-=-=-=-=-=-`,
    expect: `I agree.

Jo`,
  },
  {
    name: "sig: listserv",
    text: `I agree.

Jo

########################################################################

To unsubscribe from the BOARD list, click the following link:
https://listserv.example/scripts/wa.exe?SUBED1=BOARD&A=1`,
    expect: `I agree.

Jo`,
  },
  {
    name: "sig: sympa fr",
    text: `D'accord.

Jo

---
Pour vous désinscrire de cette liste : https://listes.example/sigrequest/conseil`,
    expect: `D'accord.

Jo`,
  },
  {
    name: "banner: external sender",
    text: `[EXTERNAL EMAIL] Do not click links or open attachments unless you recognize the sender.

Hi Jo,

see attached.

Petra`,
    expect: `Hi Jo,

see attached.

Petra`,
  },
  {
    name: "banner: caution",
    text: `CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender and know the content is safe.

Hi Jo,

see attached.

Petra`,
    expect: `Hi Jo,

see attached.

Petra`,
  },
  {
    name: "banner: you don't often get email",
    text: `You don't often get email from petra@nowak.example. Learn why this is important<https://aka.ms/LearnAboutSenderIdentification>

Hi Jo,

see attached.

Petra`,
    expect: `Hi Jo,

see attached.

Petra`,
  },
  {
    name: "banner: de",
    text: `Sie erhalten nicht häufig E-Mails von petra@nowak.example. Erfahren Sie, warum dies wichtig ist<https://aka.ms/LearnAboutSenderIdentification>

Hallo Jo,

anbei.

Petra`,
    expect: `Hallo Jo,

anbei.

Petra`,
  },
  {
    name: "rule, prose, then disclaimer",
    text: `The plan is fine.

Jo

___________

It is clear that both want more money. Keep in mind that the others will not pay it.

This e-mail is intended solely for the use of the individual to whom it is addressed and may contain information that is privileged. If you are not the intended recipient, please notify the sender.`,
    expect: `The plan is fine.

Jo

___________

It is clear that both want more money. Keep in mind that the others will not pay it.`,
  },
  {
    name: "rule, prose glued to disclaimer",
    text: `The plan is fine.

___________

It is clear that both want more money, keep that in mind when you call them.
This e-mail is intended solely for the use of the individual to whom it is addressed and may contain
information that is privileged. If you are not the intended recipient, please notify the sender.`,
    expect: `The plan is fine.

___________

It is clear that both want more money, keep that in mind when you call them.`,
  },
  {
    name: "heading and disclaimer under rule",
    text: `Fine.

___________

CONFIDENTIALITY NOTICE

This e-mail is intended solely for the use of the individual to whom it is addressed and may contain information that is privileged. If you are not the intended recipient, please notify the sender.`,
    expect: "Fine.",
  },
  {
    name: "list footer with text above",
    text: `Agreed.

---
To unsubscribe from this list, send a mail to board-leave@lists.example`,
    expect: "Agreed.",
  },
  {
    name: "asf footer",
    text: `Agreed.

---------------------------------------------------------------------
To unsubscribe, e-mail: dev-unsubscribe@lists.example
For additional commands, e-mail: dev-help@lists.example`,
    expect: "Agreed.",
  },
  {
    name: "yahoo old ad",
    text: `Agreed.

__________________________________________________
Do You Yahoo!?
Tired of spam?  Yahoo! Mail has the best spam protection around
http://mail.yahoo.com`,
    expect: "Agreed.",
  },
  {
    name: "hotmail old ad",
    text: `Agreed.

_________________________________________________________________
Send and receive Hotmail on your mobile device: http://mobile.msn.example`,
    expect: "Agreed.",
  },
  {
    name: "avg",
    text: `Agreed.

-----
No virus found in this message.
Checked by AVG - www.avg.com
Version: 2016.0.7227`,
    expect: "Agreed.",
  },
  {
    name: "signature after rule with link",
    text: `Agreed.

--------------------
Jo Field
https://field.example`,
    expect: "Agreed.",
  },
  {
    name: "pronouns and socials",
    text: `Hi Petra,

Thursday at ten works. I'll bring the papers.

Best,

Jo Field (she/her)
Head of Sales, Field & Co
+44 7700 900123
linkedin.com/in/jofield | www.example.com`,
    expect: `Hi Petra,

Thursday at ten works. I'll bring the papers.`,
  },
  {
    name: "calendly",
    text: `Hi Petra,

Thursday at ten works. I'll bring the papers.

Jo Field
Account Executive | Field & Co
Book time with me: https://calendly.com/jofield
M: +44 7700 900123`,
    expect: `Hi Petra,

Thursday at ten works. I'll bring the papers.`,
  },
  {
    name: "image placeholders",
    text: `Hi Petra,

Thursday at ten works. I'll bring the papers.

Kind regards,

Jo Field
Head of Sales
[cid:image001.png@01D9C1F0.5A2B3C40]
Field & Co
T +44 20 7946 0000
www.field.example<http://www.field.example>
[cid:image002.png@01D9C1F0.5A2B3C40]<https://www.linkedin.com/company/field>`,
    expect: `Hi Petra,

Thursday at ten works. I'll bring the papers.`,
  },
  {
    name: "gmail image alt",
    text: `Hi Petra,

Thursday at ten works. I'll bring the papers.

Jo Field
Head of Sales, Field & Co
+44 7700 900123
[image: logo]`,
    expect: `Hi Petra,

Thursday at ten works. I'll bring the papers.`,
  },
  {
    name: "outlook mailto angle",
    text: `Hi Petra,

Thursday at ten works. I'll bring the papers.

Mit freundlichen Grüßen

i. A. Jo Feld
Vertrieb

Feld GmbH & Co. KG
Hauptstraße 12 | 10115 Berlin
Tel.: +49 30 123456-0
E-Mail: jo@feld.example<mailto:jo@feld.example>

Sitz der Gesellschaft: Berlin, Amtsgericht Charlottenburg HRB 12345
Geschäftsführer: Anna Feld`,
    expect: `Hi Petra,

Thursday at ten works. I'll bring the papers.`,
  },
  {
    name: "swiss",
    text: `Hi Petra,

Thursday at ten works. I'll bring the papers.

Freundliche Grüsse

Jo Feld
Leiterin Verkauf
Feld AG
Bahnhofstrasse 1
CH-8001 Zürich
T +41 44 123 45 67`,
    expect: `Hi Petra,

Thursday at ten works. I'll bring the papers.`,
  },
  {
    name: "nl",
    text: `Hi Petra,

Thursday at ten works. I'll bring the papers.

Met vriendelijke groet,

Jo Veld
Salesmanager

Veld B.V.
Keizersgracht 1
1015 CJ Amsterdam
T: 020-1234567
E: jo@veld.example`,
    expect: `Hi Petra,

Thursday at ten works. I'll bring the papers.`,
  },
  {
    name: "sv",
    text: `Hi Petra,

Thursday at ten works. I'll bring the papers.

Med vänlig hälsning

Jo Fält
Försäljningschef
Fält AB
Tel: 08-123 45 67
Mobil: 070-123 45 67
www.falt.example`,
    expect: `Hi Petra,

Thursday at ten works. I'll bring the papers.`,
  },
  {
    name: "pl",
    text: `Hi Petra,

Thursday at ten works. I'll bring the papers.

Pozdrawiam,

Jo Polna
Kierownik Sprzedaży
Polna Sp. z o.o.
ul. Długa 1
00-001 Warszawa
tel. +48 22 555 01 02`,
    expect: `Hi Petra,

Thursday at ten works. I'll bring the papers.`,
  },
  {
    name: "ru",
    text: `Hi Petra,

Thursday at ten works. I'll bring the papers.

С уважением,

Иван Полев
руководитель отдела продаж
ООО «Поле»
тел. +7 495 123-45-67`,
    expect: `Hi Petra,

Thursday at ten works. I'll bring the papers.`,
  },
  {
    name: "it",
    text: `Hi Petra,

Thursday at ten works. I'll bring the papers.

Cordiali saluti

Jo Campi
Responsabile vendite
Campi S.r.l.
Via Roma 1 - 20100 Milano
Tel. +39 02 1234567
Cell. +39 333 1234567`,
    expect: `Hi Petra,

Thursday at ten works. I'll bring the papers.`,
  },
  {
    name: "pt",
    text: `Hi Petra,

Thursday at ten works. I'll bring the papers.

Atenciosamente,

Jo Campos
Gerente de Vendas
Campos Ltda.
Tel.: (11) 5555-1234
campos.example`,
    expect: `Hi Petra,

Thursday at ten works. I'll bring the papers.`,
  },
  {
    name: "ja",
    text: `お世話になっております。木曜日の10時で承知しました。

--
山田 太郎
株式会社フィールド 営業部
〒100-0001 東京都千代田区1-1
TEL 03-1234-5678
yamada@field.example`,
    expect: "お世話になっております。木曜日の10時で承知しました。",
  },
  {
    name: "ja no delimiter rule",
    text: `木曜日の10時で承知しました。

━━━━━━━━━━━━━━━━━━
山田 太郎（やまだ たろう）
株式会社フィールド
TEL：03-1234-5678
Mail：yamada@field.example
━━━━━━━━━━━━━━━━━━`,
    expect: "木曜日の10時で承知しました。",
  },
  {
    name: "zh card",
    text: `周四十点可以。

王芳
销售经理
上海田野科技有限公司
手机：138 0013 8000
邮箱：wang@field.example`,
    expect: "周四十点可以。",
  },
  {
    name: "ko card",
    text: `목요일 10시 좋습니다.

감사합니다.

김민수 드림

--
김민수
필드주식회사 영업팀장
Tel 02-123-4567
Mobile 010-1234-5678`,
    expect: `목요일 10시 좋습니다.

감사합니다.

김민수 드림`,
  },
  {
    name: "fr ligne directe",
    text: `Hi Petra,

Thursday at ten works. I'll bring the papers.

Bien à vous,

Jo Champ
Responsable commercial
LD : +33 1 23 45 67 89
Port. : +33 6 12 34 56 78
jo@champ.example`,
    expect: `Hi Petra,

Thursday at ten works. I'll bring the papers.`,
  },
  {
    name: "academic",
    text: `Hi Petra,

Thursday at ten works. I'll bring the papers.

Best wishes,
Jo

--\x20
Prof. Jo Field
Department of Physics, University of Fields
Room 3.12, 12 Science Road, Fieldtown FT1 2AB`,
    expect: `Hi Petra,

Thursday at ten works. I'll bring the papers.

Best wishes,
Jo`,
  },
  {
    name: "lawyer caps",
    text: `Hi Petra,

Thursday at ten works. I'll bring the papers.

Sincerely,

JO FIELD, ESQ.
FIELD & PARTNERS LLP
350 Fifth Avenue, Suite 4100
New York, NY 10118
O: (212) 555-0100
F: (212) 555-0101`,
    expect: `Hi Petra,

Thursday at ten works. I'll bring the papers.`,
  },
  {
    name: "real estate",
    text: `Hi Petra,

Thursday at ten works. I'll bring the papers.

Thank you,

Jo Field
REALTOR®
Field Homes
Cell 512-555-0100
TREC license #123456`,
    expect: `Hi Petra,

Thursday at ten works. I'll bring the papers.`,
  },
  {
    name: "dash name then card",
    text: `Hi Petra,

Thursday at ten works. I'll bring the papers.

Cheers,
Jo

Jo Field
Founder, Field & Co.
jo@field.example
@jofield`,
    expect: `Hi Petra,

Thursday at ten works. I'll bring the papers.

Cheers,
Jo`,
  },
  {
    name: "two phones no title",
    text: `Hi Petra,

Thursday at ten works. I'll bring the papers.

Jo

Jo Field
w 020 7946 0000
m 07700 900123`,
    expect: `Hi Petra,

Thursday at ten works. I'll bring the papers.

Jo`,
  },
  {
    name: "tagline quoted",
    text: `Hi Petra,

Thursday at ten works. I'll bring the papers.

--\x20
Jo Field
Field & Co

"The best way out is always through." - Robert Frost`,
    expect: `Hi Petra,

Thursday at ten works. I'll bring the papers.`,
  },
  {
    name: "company notice",
    text: `Hi Petra,

Thursday at ten works. I'll bring the papers.

Jo

Field & Co Ltd. Registered in England and Wales No. 01234567. Registered office: 12 High Street, London W1A 1AA. VAT GB 123 4567 89.
This email is confidential and intended only for the addressee; if you received it in error please notify the sender.`,
    expect: `Hi Petra,

Thursday at ten works. I'll bring the papers.

Jo`,
  },
  {
    name: "out of office planned line",
    text: `Hi Petra,

Thursday at ten works. I'll bring the papers.

Jo Field
Head of Sales
+44 7700 900123

Please note: I don't work on Fridays.`,
    expect: `Hi Petra,

Thursday at ten works. I'll bring the papers.`,
  },
];
