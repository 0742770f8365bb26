/** Domains of mail for everybody: never a company's, and their addresses are people's. */
const freeMailDomains = new Set(
  (
    "gmail.com googlemail.com yahoo.com ymail.com rocketmail.com hotmail.com outlook.com live.com msn.com aol.com icloud.com me.com mac.com " +
    "gmx.de gmx.net gmx.com gmx.at gmx.ch web.de t-online.de freenet.de posteo.de mailbox.org proton.me protonmail.com pm.me tutanota.com tuta.io " +
    "fastmail.com fastmail.fm hey.com zoho.com zohomail.com mail.com mail.ru yandex.ru yandex.com rambler.ru bk.ru inbox.ru list.ru " +
    "orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it alice.it seznam.cz centrum.cz wp.pl o2.pl onet.pl interia.pl " +
    "uol.com.br bol.com.br terra.com.br qq.com 163.com 126.com sina.com naver.com daum.net hanmail.net rediffmail.com " +
    "comcast.net verizon.net att.net sbcglobal.net cox.net charter.net earthlink.net bellsouth.net adelphia.net btinternet.com sky.com ntlworld.com " +
    "shaw.ca rogers.com sympatico.ca telus.net bigpond.com optusnet.com.au xtra.co.nz ziggo.nl kpnmail.nl xs4all.nl planet.nl telenet.be skynet.be bluewin.ch"
  ).split(" "),
);

/** Whether an address is at a provider of mail for everybody, national forms such as yahoo.co.uk too. */
export function isFreeMail(address: string): boolean {
  const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  return freeMailDomains.has(domain) || /^(?:yahoo|hotmail|live|outlook|gmx)\.[a-z.]{2,6}$/.test(domain);
}
