/** How a mail program lays out a reply in HTML. MINE, THEIRS and the attribution ATTR are filled in; AGAIN is an answer between passages. */
export type HtmlShape = { client: string; html: string; signed: boolean; answersBetween: boolean };

const gmailQuote =
  'class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"';

export const htmlShapes: readonly HtmlShape[] = [
  {
    client: "gmail",
    signed: false,
    answersBetween: false,
    html: `<div dir="ltr"><div>MINE</div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">ATTR<br></div><blockquote ${gmailQuote}><div dir="ltr">THEIRS</div></blockquote></div>`,
  },
  {
    client: "gmail with signature",
    signed: true,
    answersBetween: false,
    html: `<div dir="ltr">MINE<div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div>SIGNED<br>Harbour Works</div></div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">ATTR<br></div><blockquote ${gmailQuote}>THEIRS</blockquote></div>`,
  },
  {
    client: "gmail of old",
    signed: false,
    answersBetween: false,
    html: `<div dir="ltr">MINE</div><div class="gmail_extra"><br><br><div class="gmail_quote">ATTR<br><blockquote ${gmailQuote}><div>THEIRS</div></blockquote></div><br></div>`,
  },
  {
    client: "gmail between",
    signed: false,
    answersBetween: true,
    html: `<div dir="ltr"><div dir="ltr">MINE</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">ATTR<br></div><blockquote ${gmailQuote}><div>THEIRS</div></blockquote><div>AGAIN</div><blockquote ${gmailQuote}><div>THEIRS</div></blockquote><div>AGAIN2</div></div></div>`,
  },
  {
    client: "outlook desktop",
    signed: true,
    answersBetween: false,
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style></head><body><div class="WordSection1"><p class="MsoNormal">MINE<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">-- <o:p></o:p></p><p class="MsoNormal">SIGNED<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>From:</b> Ines Marlow &lt;ines@harbour.example.com&gt; <br><b>Sent:</b> Monday, November 15, 2021 7:42 PM<br><b>To:</b> Ana Duarte &lt;ana@example.com&gt;<br><b>Subject:</b> Harbour plans<o:p></o:p></p></div></div><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">THEIRS<o:p></o:p></p></div></body></html>`,
  },
  {
    client: "outlook desktop, labels in no list",
    signed: false,
    answersBetween: false,
    html: `<div class="WordSection1"><p class="MsoNormal">MINE</p><div style='border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class="MsoNormal"><b>Xaloq:</b> Ines Marlow<br><b>Yrtem:</b> 15.11.2021 19:42<br><b>Zo:</b> Ana<br><b>Wiba:</b> Harbour</p></div><p class="MsoNormal">THEIRS</p></div>`,
  },
  {
    client: "outlook on the web",
    signed: true,
    answersBetween: false,
    html: `<div class="elementToProof" style="font-family:Calibri">MINE</div><div id="Signature"><p>SIGNED</p></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif"><b>From:</b> Ines Marlow &lt;ines@harbour.example.com&gt;<br><b>Sent:</b> Monday, November 15, 2021 7:42 PM<br><b>To:</b> Ana Duarte &lt;ana@example.com&gt;<br><b>Subject:</b> Harbour plans</font><div>&nbsp;</div></div><div>THEIRS</div>`,
  },
  {
    client: "outlook for phones",
    signed: true,
    answersBetween: false,
    html: `<div dir="auto">MINE</div><div id="ms-outlook-mobile-signature"><div>SIGNED</div>Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><b>Von:</b> Ines Marlow &lt;ines@harbour.example.com&gt;<br><b>Gesendet:</b> Montag, 15. November 2021 19:42<br><b>An:</b> Ana Duarte &lt;ana@example.com&gt;<br><b>Betreff:</b> Hafen</div><div>THEIRS</div>`,
  },
  {
    client: "outlook for mac",
    signed: false,
    answersBetween: false,
    html: `<div>MINE</div><div id="mail-editor-reference-message-container"><div><div><div style="border:none;border-top:solid #B5C4DF 1.0pt"><p><b>From: </b>Ines Marlow<br><b>Date: </b>Monday, 15 November 2021 at 19:42<br><b>To: </b>Ana Duarte<br><b>Subject: </b>Harbour</p></div><div>THEIRS</div></div></div></div>`,
  },
  {
    client: "apple mail",
    signed: false,
    answersBetween: false,
    html: `<html><head></head><body style="word-wrap: break-word;">MINE<br><div><br><blockquote type="cite"><div>ATTR</div><br class="Apple-interchange-newline"><div><div>THEIRS</div></div></blockquote></div><br></body></html>`,
  },
  {
    client: "iphone",
    signed: true,
    answersBetween: false,
    html: `<html><body dir="auto">MINE<br><br><div dir="ltr" id="AppleMailSignature">SIGNED<br>Sent from my iPhone</div><div dir="ltr"><br><blockquote type="cite">ATTR<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">THEIRS</div></blockquote></body></html>`,
  },
  {
    client: "apple mail between",
    signed: false,
    answersBetween: true,
    html: `<body><div>MINE</div><div><blockquote type="cite"><div>ATTR</div><div>THEIRS</div></blockquote><div><br></div>AGAIN<br><blockquote type="cite"><div>THEIRS</div></blockquote><div>AGAIN2</div></div></body>`,
  },
  {
    client: "thunderbird",
    signed: true,
    answersBetween: false,
    html: `<html><body bgcolor="#FFFFFF">MINE<br><br><div class="moz-signature">-- <br>SIGNED</div><div class="moz-cite-prefix">ATTR<br></div><blockquote type="cite" cite="mid:abc@harbour.example.com"><p>THEIRS</p></blockquote></body></html>`,
  },
  {
    client: "thunderbird below",
    signed: false,
    answersBetween: false,
    html: `<body><div class="moz-cite-prefix">ATTR<br></div><blockquote type="cite" cite="mid:abc@harbour.example.com"><pre class="moz-quote-pre" wrap="">THEIRS</pre></blockquote><p>MINE</p></body>`,
  },
  {
    client: "yahoo",
    signed: false,
    answersBetween: false,
    html: `<div class="yahoo-style-wrap"><div dir="ltr">MINE</div><div><br></div></div><div id="yahoo_quoted_1234567890" class="yahoo_quoted"><div style="font-family:Helvetica"><div>ATTR</div><div><br></div><div><div dir="ltr">THEIRS</div></div></div></div>`,
  },
  {
    client: "proton",
    signed: true,
    answersBetween: false,
    html: `<div style="font-family: Arial">MINE</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-user">SIGNED</div><div class="protonmail_signature_block-proton">Sent with <a href="https://proton.me/">Proton Mail</a> secure email.</div></div><div class="protonmail_quote">ATTR<br><br><blockquote class="protonmail_quote" type="cite">THEIRS</blockquote></div>`,
  },
  {
    client: "k-9",
    signed: true,
    answersBetween: false,
    html: `<html><head></head><body><div dir="auto">MINE<br><br><div class="k9mail-signature">-- <br>SIGNED</div></div><br><br><div class="gmail_quote"><div dir="auto">ATTR</div><blockquote class="gmail_quote" style="margin: 0pt 0pt 0pt 0.8ex; border-left: 1px solid rgb(204, 204, 204);">THEIRS</blockquote></div></body></html>`,
  },
  {
    client: "samsung",
    signed: true,
    answersBetween: false,
    html: `<html><body><div dir="auto">MINE</div><div dir="auto"><br></div><div id="composer_signature" dir="auto"><div>SIGNED</div><div style="font-size:12px">Sent from my Galaxy</div></div><div><br></div><div style="font-size:100%"><!-- originalMessage --><div>-------- Original message --------</div><div>From: Ines Marlow &lt;ines@harbour.example.com&gt; </div><div>Date: 15/11/2021  19:42  (GMT+00:00) </div><div>To: Ana Duarte &lt;ana@example.com&gt; </div><div>Subject: Harbour plans </div><div><br></div></div><div>THEIRS</div></body></html>`,
  },
  {
    client: "zoho",
    signed: true,
    answersBetween: false,
    html: `<div style="font-family: Verdana"><div>MINE</div><div id="Zm-_Id_-Sgn">SIGNED</div><div class="zmail_extra_hr" style="border-top: 1px solid rgb(204, 204, 204); min-height: 0px;"><br></div><div class="zmail_extra" data-zbluepencil-ignore="true"><div><br></div><div id="Zm-_Id_-Sgn1">---- On Mon, 15 Nov 2021 19:42:50 +0000 <b>Ines Marlow &lt;ines@harbour.example.com&gt;</b> wrote ---<br></div><div><br></div><blockquote style="margin: 0px;"><div>THEIRS</div></blockquote></div></div>`,
  },
  {
    client: "spark",
    signed: true,
    answersBetween: false,
    html: `<html><body><div name="messageBodySection"><div dir="auto">MINE</div></div><div name="messageSignatureSection"><br><div>SIGNED</div></div><div name="messageReplySection">ATTR<br><blockquote type="cite" style="border-left-color: grey" class="spark_quote"><div>THEIRS</div></blockquote></div></body></html>`,
  },
  {
    client: "gmx",
    signed: false,
    answersBetween: false,
    html: `<html><body><div style="font-family: Verdana;"><div>MINE</div><div>&nbsp;<div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;"><div style="margin:0 0 10px 0;"><b>Gesendet:</b>&nbsp;Montag, 15. November 2021 um 19:42 Uhr<br><b>Von:</b>&nbsp;"Ines Marlow" &lt;ines@harbour.example.com&gt;<br><b>An:</b>&nbsp;ana@example.com<br><b>Betreff:</b>&nbsp;Hafen</div><div name="quoted-content">THEIRS</div></div></div></div></body></html>`,
  },
  {
    client: "windows live",
    signed: false,
    answersBetween: false,
    html: `<body class='hmmessage'><div dir='ltr'>MINE<br><br><div><hr id="stopSpelling">Date: Mon, 15 Nov 2021 19:42:45 +0000<br>Subject: Harbour plans<br>From: ines@harbour.example.com<br>To: ana@example.com<br><br><div dir="ltr">THEIRS</div></div></div></body>`,
  },
  {
    client: "windows mail",
    signed: true,
    answersBetween: false,
    html: `<body dir="ltr"><div data-externalstyle="false" dir="ltr"><div>MINE</div><div data-signatureblock="true"><div>SIGNED</div></div><div style="padding-top: 5px; border-top-color: rgb(229, 229, 229); border-top-width: 1px; border-top-style: solid;"><div><font face="Calibri"><b>From:</b>&nbsp;<a href="mailto:ines@harbour.example.com">Ines Marlow</a><br><b>Sent:</b>&nbsp;Monday, November 15, 2021 7:42 PM<br><b>To:</b>&nbsp;<a href="mailto:ana@example.com">Ana</a></font></div></div><div><br></div><div>THEIRS</div></div></body>`,
  },
  {
    client: "lotus notes",
    signed: false,
    answersBetween: false,
    html: `<font size=2 face="sans-serif">MINE</font><br><br><br><br><font size=1 color=#5f5f5f face="sans-serif">From: &nbsp; &nbsp; &nbsp; &nbsp;</font><font size=1 face="sans-serif">Ines Marlow &lt;ines@harbour.example.com&gt;</font><br><font size=1 color=#5f5f5f face="sans-serif">To: &nbsp; &nbsp; &nbsp; &nbsp;</font><font size=1 face="sans-serif">Ana Duarte &lt;ana@example.com&gt;</font><br><font size=1 color=#5f5f5f face="sans-serif">Date: &nbsp; &nbsp; &nbsp; &nbsp;</font><font size=1 face="sans-serif">15/11/2021 19:42</font><br><font size=1 color=#5f5f5f face="sans-serif">Subject: &nbsp; &nbsp; &nbsp; &nbsp;</font><font size=1 face="sans-serif">Harbour plans</font><br><hr noshade><br><br><font size=3>THEIRS</font>`,
  },
  {
    client: "zimbra",
    signed: true,
    answersBetween: false,
    html: `<html><body><div style="font-family: arial"><div>MINE</div><div><br></div><div data-marker="__SIG_PRE__">SIGNED</div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>From: </b>"Ines Marlow" &lt;ines@harbour.example.com&gt;<br><b>To: </b>"Ana" &lt;ana@example.com&gt;<br><b>Sent: </b>Monday, November 15, 2021 7:42:00 PM<br><b>Subject: </b>Harbour<br></div><div data-marker="__QUOTED_TEXT__"><div>THEIRS</div></div></div></body></html>`,
  },
  {
    client: "roundcube",
    signed: false,
    answersBetween: false,
    html: `<html><body style='font-size: 10pt'><p>MINE</p><p id="reply-intro">ATTR</p><blockquote type="cite" style="padding: 0 0.4em; border-left: #1010ff 2px solid; margin: 0"><div>THEIRS</div></blockquote></body></html>`,
  },
  {
    client: "mail.ru",
    signed: false,
    answersBetween: false,
    html: `<HTML><BODY><p>MINE</p><br><br>ATTR<br><blockquote style="border-left:1px solid #0857A6; margin:10px; padding:0 0 0 10px;"><div>THEIRS</div></blockquote><br></BODY></HTML>`,
  },
  {
    client: "yandex",
    signed: false,
    answersBetween: false,
    html: `<div>MINE</div><div>&nbsp;</div><div>15.11.2021, 19:42, "Ines Marlow" &lt;<a href="mailto:ines@harbour.example.com">ines@harbour.example.com</a>&gt;:</div><blockquote><div>THEIRS</div></blockquote>`,
  },
  {
    client: "fastmail",
    signed: true,
    answersBetween: false,
    html: `<!DOCTYPE html><html><body><div>MINE</div><div id="sig58938385"><div class="signature">-- <br></div><div class="signature">SIGNED</div></div><div>ATTR<br></div><blockquote type="cite" id="qt"><div>THEIRS</div></blockquote></body></html>`,
  },
  {
    client: "bare quote",
    signed: false,
    answersBetween: false,
    html: `<p>MINE</p><div>ATTR</div><div><blockquote><p>THEIRS</p></blockquote></div>`,
  },
];
