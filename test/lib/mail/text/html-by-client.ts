import type { BodyCase } from "./body-case.ts";

/** HTML replies of many programs, by the elements that each marks its quote and signature with. */
export const htmlByClient: readonly BodyCase[] = [
  {
    name: "outlook html divRplyFwdMsg",
    html: '<html><body dir="ltr"><div class="elementToProof" style="font-family: Aptos">Sure, you will have it on Thursday.</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif"><b>From:</b> Petra Nowak &lt;petra@nowak.example&gt;<br><b>Sent:</b> Tuesday, November 3, 2026 4:15 PM<br><b>To:</b> Jo Field &lt;jo@field.example&gt;<br><b>Subject:</b> Contract</font><div>&nbsp;</div></div><div>Could you send me the contract by Friday?</div></body></html>',
    expect: "Sure, you will have it on Thursday.",
  },
  {
    name: "outlook html word section",
    html: "<html><body lang=EN-US><div class=WordSection1><p class=MsoNormal>Sure, you will have it on Thursday.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in'><p class=MsoNormal><b>From:</b> Petra Nowak &lt;petra@nowak.example&gt; <br><b>Sent:</b> Tuesday, November 3, 2026 4:15 PM<br><b>To:</b> Jo Field &lt;jo@field.example&gt;<br><b>Subject:</b> Contract<o:p></o:p></p></div><p class=MsoNormal>Could you send me the contract?<o:p></o:p></p></div></body></html>",
    expect: "Sure, you will have it on Thursday.",
  },
  {
    name: "outlook mac html",
    html: '<html><body><div>Fine with me.</div><div><br></div><span id="OLK_SRC_BODY_SECTION"><div style="font-family:Calibri; border-top: #b5c4df 1pt solid"><span style="font-weight:bold">From: </span> Petra Nowak &lt;petra@nowak.example&gt;<br><span style="font-weight:bold">Date: </span> Tuesday, 3 November 2026 at 16:15<br><span style="font-weight:bold">To: </span> Jo Field<br><span style="font-weight:bold">Subject: </span> Contract<br></div><div>Could you?</div></span></body></html>',
    expect: "Fine with me.",
  },
  {
    name: "outlook react mobile ms-outlook-mobile-reference-message",
    html: '<html><body><div dir="auto">On my way</div><div id="ms-outlook-mobile-signature" dir="auto"><div><br></div>Get <a href="https://aka.ms/AAb9ysg">Outlook for Android</a></div><div id="mail-editor-reference-message-container" class="ms-outlook-mobile-reference-message"><hr><div id="divRplyFwdMsg"><strong>From:</strong> Petra<br><strong>Sent:</strong> Tuesday, November 3, 2026 4:15:31 PM<br><strong>To:</strong> Jo<br><strong>Subject:</strong> Lunch</div><div>Where are you?</div></div></body></html>',
    expect: "On my way",
  },
  {
    name: "gmail html",
    html: '<div dir="ltr">Sure, you will have it on Thursday.<div><br></div><div>Second thought: Wednesday is fine too.</div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Tue, Nov 3, 2026 at 4:15 PM Petra Nowak &lt;<a href="mailto:petra@nowak.example">petra@nowak.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div>Could you send me the contract?</div></blockquote></div>',
    expect: `Sure, you will have it on Thursday.

Second thought: Wednesday is fine too.`,
  },
  {
    name: "gmail html signature prefix",
    html: '<div dir="ltr">Works for me.<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">Jo Field<div>Partner, Field &amp; Co</div><div>+44 20 7946 0000</div></div></div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, Nov 3, 2026 at 4:15 PM Petra wrote:<br></div><blockquote class="gmail_quote">Friday at ten?</blockquote></div>',
    expect: "Works for me.",
  },
  {
    name: "gmail html, no structure in signature, photo sig",
    html: '<div dir="ltr">Yes please!<br><br></div><div class="gmail_quote"><div class="gmail_attr">Am Di., 3. Nov. 2026 um 16:15&nbsp;Uhr schrieb Petra Nowak &lt;<a href="mailto:p@n.example">p@n.example</a>&gt;:<br></div><blockquote class="gmail_quote">Kaffee?</blockquote></div>',
    expect: "Yes please!",
  },
  {
    name: "apple html cite",
    html: '<html><body style="overflow-wrap: break-word;">Sounds good.<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>On 3 Nov 2026, at 16:15, Petra Nowak &lt;petra@nowak.example&gt; wrote:</div><br class="Apple-interchange-newline"><div>Could you send it?</div></blockquote></div><br></body></html>',
    expect: "Sounds good.",
  },
  {
    name: "apple ios html",
    html: '<html><head></head><body dir="auto">Sounds good.<br><br><div id="AppleMailSignature" dir="ltr">Sent from my iPhone</div><div dir="ltr"><br>On 3 Nov 2026, at 16:15, Petra Nowak &lt;petra@nowak.example&gt; wrote:<br><br></div><blockquote type="cite"><div dir="ltr">Could you send it?</div></blockquote></body></html>',
    expect: "Sounds good.",
  },
  {
    name: "thunderbird html",
    html: '<html><body><p>Agreed, let us do that.</p><div class="moz-cite-prefix">On 11/3/26 16:15, Petra Nowak wrote:<br></div><blockquote type="cite" cite="mid:abc@nowak.example"><p>Shall we?</p></blockquote><div class="moz-signature">-- <br>Jo Field</div></body></html>',
    expect: "Agreed, let us do that.",
  },
  {
    name: "yahoo html",
    html: '<html><body><div class="yahoo-style-wrap" style="font-family:Helvetica"><div dir="ltr">Count me in!</div><div><br></div></div><div id="ydp1yahoo_quoted_1" class="yahoo_quoted"><div style="font-family:Helvetica"><div>On Tuesday, November 3, 2026 at 04:15:31 PM GMT+1, Petra Nowak &lt;petra@nowak.example&gt; wrote:</div><div><br></div><div>Coming along?</div></div></div></body></html>',
    expect: "Count me in!",
  },
  {
    name: "proton html",
    html: '<div style="font-family: Arial, sans-serif; font-size: 14px;">Perfect.</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-user protonmail_signature_block-empty"></div><div class="protonmail_signature_block-proton">Sent with <a href="https://proton.me/">Proton Mail</a> secure email.</div></div><div class="protonmail_quote">On Tuesday, November 3rd, 2026 at 4:15 PM, Petra Nowak &lt;petra@nowak.example&gt; wrote:<br><blockquote class="protonmail_quote" type="cite">Could you?</blockquote></div>',
    expect: "Perfect.",
  },
  {
    name: "zoho html",
    html: '<html><body><div style="font-family: Verdana;"><div>Yes, of course.<br></div><div class="zmail_extra"><div id="Zm-_Id_-Sgn1">---- On Tue, 03 Nov 2026 16:15:31 +0100 <b>Petra Nowak &lt;petra@nowak.example&gt;</b> wrote ---<br></div><blockquote style="border-left: 1px solid #cccccc;">Could you?</blockquote></div></div></body></html>',
    expect: "Yes, of course.",
  },
  {
    name: "spark html",
    html: '<html><body><div name="messageBodySection"><div dir="auto">Yes.</div></div><div name="messageSignatureSection"><br><div class="matchFont">Jo Field</div></div><div name="messageReplySection">On 3 Nov 2026 at 16:15 +0100, Petra Nowak &lt;petra@nowak.example&gt;, wrote:<br><blockquote type="cite" class="spark_quote">Could you?</blockquote></div></body></html>',
    expect: "Yes.",
  },
  {
    name: "gmx newer html",
    html: '<div style="font-family: Verdana;font-size: 12.0px;"><div>Ja, gern.</div><div>&nbsp;<div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;"><div style="margin:0 0 10px 0;"><b>Gesendet:</b>&nbsp;Dienstag, 03. November 2026 um 16:15 Uhr<br><b>Von:</b>&nbsp;"Petra Nowak" &lt;petra@nowak.example&gt;<br><b>An:</b>&nbsp;jo@field.example<br><b>Betreff:</b>&nbsp;Kaffee</div><div name="quoted-content">Kommst du?</div></div></div></div>',
    expect: "Ja, gern.",
  },
  {
    name: "superhuman html",
    html: '<html><body><div><div><div>Love it.<br></div><br><div class="sh-signature"><div class="gmail_signature">Sent via <a href="https://sprh.mn/">Superhuman</a></div></div></div><br><div class="gmail_quote">On Tue, Nov 03, 2026 at 4:15 PM, Petra Nowak <span dir="ltr">&lt;<a href="mailto:p@n.example">p@n.example</a>&gt;</span> wrote:<br><blockquote class="gmail_quote sh-color-black">Could you?</blockquote></div></div></body></html>',
    expect: "Love it.",
  },
  {
    name: "front html",
    html: '<div>Happy to help.<br></div><div><br></div><div class="front-signature">Jo<br>Field Support</div><div><br></div><blockquote type="cite" class="front-blockquote">On November 3, 2026 at 4:15 PM GMT+1 <a href="mailto:p@n.example">p@n.example</a> wrote:<br><br>Could you?</blockquote>',
    expect: "Happy to help.",
  },
  {
    name: "gmail two-level nested",
    html: '<div dir="ltr">Yes</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Wed, Nov 4, 2026 at 9:00 AM Sam &lt;<a href="mailto:s@o.example">s@o.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px"><div dir="ltr">No</div><br><div class="gmail_quote"><div class="gmail_attr">On Tue Petra wrote:<br></div><blockquote class="gmail_quote">Lunch on Friday?</blockquote></div></blockquote></div>',
    expect: "Yes",
  },
  {
    name: "outlook web, text as div rows",
    html: '<html><body><div style="font-family:Calibri">Yes,</div><div><br></div><div>see you.</div><div><br></div><div id="Signature"><div>Jo Field</div></div><div id="appendonsend"></div><hr tabindex="-1" style="display:inline-block; width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>Von:</b> Petra Nowak &lt;p@n.example&gt;<br><b>Gesendet:</b> Dienstag, 3. November 2026 16:15<br><b>An:</b> Jo<br><b>Betreff:</b> Mittag</div><div>Lunch on Friday?</div></body></html>',
    expect: `Yes,

see you.`,
  },
  {
    name: "outlook word with lists",
    html: "<html><body><div class=WordSection1><p class=MsoNormal>Two points:<o:p></o:p></p><ul type=disc><li class=MsoListParagraph>first</li><li class=MsoListParagraph>second</li></ul><p class=MsoNormal><o:p>&nbsp;</o:p></p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>De&nbsp;:</b> Petra Nowak &lt;p@n.example&gt; <br><b>Envoyé&nbsp;:</b> mardi 3 novembre 2026 16:15<br><b>À&nbsp;:</b> Jo<br><b>Objet&nbsp;:</b> Midi</p></div></div><p class=MsoNormal>Lunch on Friday?</p></div></body></html>",
    expect: `Two points:

- first
- second`,
  },
  {
    name: "apple mail signature div",
    html: '<html><body>Yes.<br><div><br><div><div>-- </div><div>Jo Field</div></div><div><br><blockquote type="cite"><div>On 3 Nov 2026, at 16:15, Petra &lt;p@n.example&gt; wrote:</div><br><div>Lunch on Friday?</div></blockquote></div></div></body></html>',
    expect: "Yes.",
  },
  {
    name: "yahoo old",
    html: '<div style="color:#000">Yes<div class="qtdSeparateBR"><br></div><div class="yahoo_quoted"><div><font size="2">On Tuesday, November 3, 2026 4:15 PM, Petra &lt;p@n.example&gt; wrote:</font></div>Lunch on Friday?</div></div>',
    expect: "Yes",
  },
  {
    name: "mail.ru html",
    html: '<HTML><BODY><div>Да.<br><br>--<br>Jo</div><blockquote style="border-left:1px solid #0857A6; margin:10px; padding:0 0 0 10px;">Вторник, 3 ноября 2026, 16:15 +03:00 от Petra &lt;p@n.example&gt;:<br><div>Lunch on Friday?</div></blockquote></BODY></HTML>',
    expect: "Да.",
  },
  {
    name: "yandex html",
    html: '<div>Да.</div><div> </div><div>03.11.2026, 16:15, "Petra Nowak" &lt;p@n.example&gt;:</div><blockquote><div>Lunch on Friday?</div></blockquote>',
    expect: "Да.",
  },
  {
    name: "qq html",
    html: '<div>好的</div><div><br></div><div><div style="font-size: 12px;padding:2px 0;">------------------&nbsp;原始邮件&nbsp;------------------</div><div style="font-size: 12px;background:#efefef;padding:8px;"><div><b>发件人:</b>&nbsp;"Petra"&lt;p@n.example&gt;;</div><div><b>发送时间:</b>&nbsp;2026年11月3日(星期二) 下午4:15</div><div><b>收件人:</b>&nbsp;"Jo"&lt;jo@field.example&gt;;</div><div><b>主题:</b>&nbsp;午饭</div></div><div>Lunch on Friday?</div></div>',
    expect: "好的",
  },
  {
    name: "163 html",
    html: '<div style="line-height:1.7">好的<br><br><div style="position:relative;zoom:1"></div><div id="divNeteaseMailCard"></div><br>At 2026-11-03 16:15:31, "Petra Nowak" &lt;p@n.example&gt; wrote:<br> <blockquote id="isReplyContent" style="PADDING-LEFT: 1ex">Lunch on Friday?</blockquote></div>',
    expect: "好的",
  },
  {
    name: "naver html",
    html: '<div>네.</div><p><br></p><div style="background-color:rgb(255,255,255)">-----Original Message-----<br><b>From:</b> "Petra"&lt;p@n.example&gt;<br><b>To:</b> &lt;jo@field.example&gt;;<br><b>Cc:</b><br><b>Sent:</b> 2026-11-03 (화) 16:15:31 (GMT+09:00)<br><b>Subject:</b> 점심<br>&nbsp;<br>Lunch on Friday?</div>',
    expect: "네.",
  },
  {
    name: "samsung html",
    html: '<html><body><div dir="auto">Ok</div><div dir="auto"><br></div><div id="composer_signature" dir="auto"><div style="font-size:12px">Sent from my Galaxy</div></div><div dir="auto"><br></div><div><br></div><div align="left" dir="auto" style="font-size:100%;color:#000000"><div>-------- Original message --------</div><div>From: Petra &lt;p@n.example&gt; </div><div>Date: 03/11/2026  16:15  (GMT+01:00) </div><div>To: Jo &lt;jo@field.example&gt; </div><div>Subject: Lunch </div><div><br></div></div>Lunch on Friday?</body></html>',
    expect: "Ok",
  },
  {
    name: "k9 html",
    html: '<!DOCTYPE html><html><body>Ok<br><br><div class="gmail_quote">On 3 November 2026 16:15:31 CET, Petra &lt;p@n.example&gt; wrote:<blockquote class="gmail_quote"><pre class="k9mail">Lunch on Friday?</pre></blockquote></div></body></html>',
    expect: "Ok",
  },
  {
    name: "fairemail html",
    html: '<p>Ok</p><p><br></p><p>3 Nov 2026 16:15:31 Petra &lt;p@n.example&gt;:</p><blockquote style="border-left:3px solid #ccc; padding-left:3px">Lunch on Friday?</blockquote>',
    expect: "Ok",
  },
  {
    name: "front html with sig",
    html: '<div>Ok<br></div><div><br></div><div class="front-signature">Jo</div><div><br></div><blockquote type="cite" class="front-blockquote">On Nov 3, 2026, 4:15 PM GMT+1 p@n.example wrote:<br><br>Lunch on Friday?</blockquote>',
    expect: "Ok",
  },
  {
    name: "hubspot html",
    html: '<div>Ok</div><div class="hs_reply"><div>On Tue, Nov 3, 2026 at 4:15 PM, Petra &lt;p@n.example&gt; wrote:</div><blockquote style="margin:0 0 0 .8ex;border-left:1px #ccc solid">Lunch on Friday?</blockquote></div>',
    expect: "Ok",
  },
  {
    name: "missive html",
    html: '<div>Ok</div><div><br></div><div class="missive_quote"><div>On November 3, 2026 at 4:15 PM, Petra (p@n.example) wrote:</div><blockquote type="cite">Lunch on Friday?</blockquote></div>',
    expect: "Ok",
  },
  {
    name: "evolution html",
    html: '<html><body><div>Ok</div><div><br></div><div>On Tue, 2026-11-03 at 16:15 +0100, Petra wrote:</div><blockquote type="cite" style="margin:0 0 0 .8ex; border-left:2px #729fcf solid;padding-left:1ex"><div>Lunch on Friday?</div></blockquote></body></html>',
    expect: "Ok",
  },
  {
    name: "roundcube html",
    html: '<html><body><p>Ok</p><p id="reply-intro">On 2026-11-03 16:15, Petra wrote:</p><blockquote type="cite" style="padding: 0 0.4em; border-left: #1010ff 2px solid"><div id="replybody1"><p>Lunch on Friday?</p></div></blockquote></body></html>',
    expect: "Ok",
  },
  {
    name: "zimbra html",
    html: '<html><body><div style="font-family: arial"><div>Ok</div><div><br></div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>From: </b>"Petra" &lt;p@n.example&gt;<br><b>To: </b>"Jo" &lt;jo@field.example&gt;<br><b>Sent: </b>Tuesday, November 3, 2026 4:15:31 PM<br><b>Subject: </b>Lunch<br></div><div data-marker="__QUOTED_TEXT__">Lunch on Friday?</div></div></body></html>',
    expect: "Ok",
  },
  {
    name: "notes html",
    html: '<font size=2 face="sans-serif">Ok</font><br><br><br><font size=1 color=#5f5f5f face="sans-serif">From: &nbsp; &nbsp; &nbsp; &nbsp;</font><font size=1 face="sans-serif">Petra Nowak/WAW/NOWAK</font><br><font size=1 color=#5f5f5f face="sans-serif">To: &nbsp; &nbsp; &nbsp; &nbsp;</font><font size=1 face="sans-serif">Jo Field/LON/FIELD@FIELD</font><br><font size=1 color=#5f5f5f face="sans-serif">Date: &nbsp; &nbsp; &nbsp; &nbsp;</font><font size=1 face="sans-serif">03/11/2026 16:15</font><br><font size=1 color=#5f5f5f face="sans-serif">Subject: &nbsp; &nbsp; &nbsp; &nbsp;</font><font size=1 face="sans-serif">Lunch</font><br><hr noshade><br>Lunch on Friday?',
    expect: "Ok",
  },
  {
    name: "gmx html old",
    html: '<html><head></head><body><div style="font-family: Verdana"><div>Ok</div><div>&nbsp;</div><div class="signature">--<br>Jo</div><div>&nbsp;</div><div name="quote" style="margin:10px 5px 5px 10px"><div style="margin:0 0 10px 0;"><b>Sent:</b>&nbsp;Tuesday, November 03, 2026 at 4:15 PM<br><b>From:</b>&nbsp;"Petra" &lt;p@n.example&gt;<br><b>To:</b>&nbsp;jo@field.example<br><b>Subject:</b>&nbsp;Lunch</div><div name="quoted-content">Lunch on Friday?</div></div></div></body></html>',
    expect: "Ok",
  },
  {
    name: "the bat html",
    html: "<html><body><span>Ok</span><br><br><span>Tuesday, November 3, 2026, 4:15:31 PM, you wrote:</span><br><br><table cellspacing=0 width=100%><tr><td width=2 bgcolor=#0000ff></td><td><span>Lunch on Friday?</span></td></tr></table></body></html>",
    expect: "Ok",
  },
  {
    name: "proton with signature",
    html: '<div>Ok</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-user">Jo Field<br>Field &amp; Co</div></div><div class="protonmail_quote">On Tuesday, November 3rd, 2026 at 4:15 PM, Petra &lt;p@n.example&gt; wrote:<br><blockquote class="protonmail_quote" type="cite">Lunch on Friday?</blockquote></div>',
    expect: "Ok",
  },
  {
    name: "tutanota html",
    html: '<div dir="auto">Ok</div><div dir="auto"><br></div><div>--<br>Sent with Tuta</div><div dir="auto"><br></div><div>Nov 3, 2026, 16:15 by p@n.example:</div><blockquote class="tutanota_quote" style="border-left: 1px solid #93A3B8">Lunch on Friday?</blockquote>',
    expect: "Ok",
  },
  {
    name: "em client html",
    html: '<html><body><div>Ok</div><div id="signature_old"></div><div><br></div><div><div>------ Original Message ------</div><div>From "Petra" &lt;<a href="mailto:p@n.example">p@n.example</a>&gt;</div><div>To "Jo" &lt;jo@field.example&gt;</div><div>Date 03.11.2026 16:15:31</div><div>Subject Lunch</div></div><div><br></div><div class="body-x"><blockquote cite="abc" type="cite">Lunch on Friday?</blockquote></div></body></html>',
    expect: "Ok",
  },
  {
    name: "mailspring",
    html: '<div>Ok</div><br><signature><div>Sent from <a href="https://getmailspring.com">Mailspring</a></div></signature><div class="gmail_quote_attribution">On Nov 3 2026, at 4:15 pm, Petra &lt;p@n.example&gt; wrote:</div><blockquote>Lunch on Friday?</blockquote>',
    expect: "Ok",
  },
  {
    name: "airmail html",
    html: '<html><body><div id="bloop_customfont">Ok</div><br><div id="bloop_sign_1" class="bloop_sign"></div><br><p class="airmail_on">On 3 November 2026 at 16:15:31, Petra (<a href="mailto:p@n.example">p@n.example</a>) wrote:</p><blockquote type="cite" class="clean_bq"><span>Lunch on Friday?</span></blockquote></body></html>',
    expect: "Ok",
  },
  {
    name: "salesforce html",
    html: "<p>Ok</p><br><br>--------------- Original Message ---------------<br><b>From:</b> Petra [p@n.example]<br><b>Sent:</b> 03/11/2026 16:15<br><b>To:</b> jo@field.example<br><b>Subject:</b> Lunch<br><br>Lunch on Friday?",
    expect: "Ok",
  },
  {
    name: "outlook ios html",
    html: '<html><body><div dir="ltr"></div><div dir="ltr">Ok</div><div id="ms-outlook-mobile-body-separator-line" dir="ltr"><br></div><div dir="ltr" id="ms-outlook-mobile-signature">Sent from <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>From:</b> Petra &lt;p@n.example&gt;<br><b>Sent:</b> Tuesday, November 3, 2026 4:15:31 PM<br><b>To:</b> Jo<br><b>Subject:</b> Lunch</font></div><div>Lunch on Friday?</div></body></html>',
    expect: "Ok",
  },
  {
    name: "table layout of a person",
    html: "<table><tr><td>Hello Petra,<br><br>see you at noon.<br><br>Jo</td></tr></table>",
    expect: `Hello Petra,

see you at noon.

Jo`,
  },
  {
    name: "style and script",
    html: "<html><head><style>p{color:red}</style><title>x</title></head><body><script>var a=1</script><p>Hello</p><!-- hidden --><p>World</p></body></html>",
    expect: `Hello

World`,
  },
  {
    name: "preheader hidden",
    html: '<div style="display:none;max-height:0">preview</div><p>Hello</p>',
    expect: "Hello",
  },
];
