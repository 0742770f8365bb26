import { MailParser } from "mailparser";
import { readMailNow } from "../../../lib/mail/read-mail.ts";
import { quotedMail, wordyMail } from "./large-mail.ts";
const context = {own:["sam.okafor@example.com"],tend:["log+secret@in.example.net"],receivedAt:"2026-11-23T10:00:00.000Z",timeZone:"UTC"};
function mp(raw: Buffer){return new Promise<void>((res,rej)=>{const p=new MailParser({skipHtmlToText:true,skipTextToHtml:true,skipTextLinks:true,skipImageLinks:true});p.on("data",(x:any)=>{if(x.type==="attachment"){x.content?.on("end",()=>x.release?.());x.content?.resume();}});p.on("end",()=>res());p.on("error",rej);p.end(raw);});}
for (const [n,m] of [["quoted10k",quotedMail(10000)],["text500",wordyMail(500,"text")],["html500",wordyMail(500,"html")]] as const) {
  const a:number[]=[],b:number[]=[];
  for(let i=0;i<9;i++){let s=performance.now();readMailNow(m.raw,context);a.push(performance.now()-s);s=performance.now();await mp(m.raw);b.push(performance.now()-s);}
  a.sort((x,y)=>x-y);b.sort((x,y)=>x-y);
  console.log(n,(m.raw.length/1000)|0,"KB us",a[4]!.toFixed(1),"mp",b[4]!.toFixed(1),"ratio",(a[4]!/b[4]!).toFixed(1));
}
