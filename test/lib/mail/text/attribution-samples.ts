/**
 * Attribution lines as three families of programs write them, by language. NAME and ADDRESS are filled in. Each is the
 * form that the program shows to a user of that language.
 */
export type AttributionSamples = { language: string; gmail: string; apple?: string; thunderbird?: string };

export const attributionSamples: readonly AttributionSamples[] = [
  {
    language: "en",
    gmail: "On Mon, Nov 15, 2021 at 7:42 PM NAME <ADDRESS> wrote:",
    apple: "On Nov 15, 2021, at 7:42 PM, NAME <ADDRESS> wrote:",
    thunderbird: "On 15/11/2021 19:42, NAME wrote:",
  },
  {
    language: "en-GB",
    gmail: "On Mon, 15 Nov 2021 at 19:42, NAME <ADDRESS> wrote:",
    apple: "On 15 Nov 2021, at 19:42, NAME <ADDRESS> wrote:",
    thunderbird: "On Monday, 15 November 2021 at 19:42, NAME wrote:",
  },
  {
    language: "fr",
    gmail: "Le lun. 15 nov. 2021 à 19:42, NAME <ADDRESS> a écrit :",
    apple: "Le 15 nov. 2021 à 19:42, NAME <ADDRESS> a écrit :",
    thunderbird: "Le 15/11/2021 à 19:42, NAME a écrit :",
  },
  {
    language: "de",
    gmail: "Am Mo., 15. Nov. 2021 um 19:42 Uhr schrieb NAME <ADDRESS>:",
    apple: "Am 15.11.2021 um 19:42 schrieb NAME <ADDRESS>:",
    thunderbird: "Am 15.11.21 um 19:42 schrieb NAME:",
  },
  {
    language: "es",
    gmail: "El lun, 15 nov 2021 a las 19:42, NAME (<ADDRESS>) escribió:",
    apple: "El 15 nov 2021, a las 19:42, NAME <ADDRESS> escribió:",
    thunderbird: "El 15/11/21 a las 19:42, NAME escribió:",
  },
  {
    language: "pt-BR",
    gmail: "Em seg., 15 de nov. de 2021 às 19:42, NAME <ADDRESS> escreveu:",
    apple: "Em 15 de nov. de 2021, à(s) 19:42, NAME <ADDRESS> escreveu:",
    thunderbird: "Em 15/11/2021 19:42, NAME escreveu:",
  },
  {
    language: "pt-PT",
    gmail: "NAME <ADDRESS> escreveu no dia segunda, 15/11/2021 à(s) 19:42:",
    apple: "No dia 15/11/2021, às 19:42, NAME <ADDRESS> escreveu:",
  },
  {
    language: "it",
    gmail: "Il giorno lun 15 nov 2021 alle ore 19:42 NAME <ADDRESS> ha scritto:",
    apple: "Il giorno 15 nov 2021, alle ore 19:42, NAME <ADDRESS> ha scritto:",
    thunderbird: "Il 15/11/2021 19:42, NAME ha scritto:",
  },
  {
    language: "nl",
    gmail: "Op ma 15 nov. 2021 om 19:42 schreef NAME <ADDRESS>:",
    apple: "Op 15 nov. 2021, om 19:42 heeft NAME <ADDRESS> het volgende geschreven:",
    thunderbird: "Op 15-11-2021 om 19:42 schreef NAME:",
  },
  {
    language: "sv",
    gmail: "Den mån 15 nov. 2021 kl 19:42 skrev NAME <ADDRESS>:",
    apple: "15 nov. 2021 kl. 19:42 skrev NAME <ADDRESS>:",
    thunderbird: "Den 2021-11-15 kl. 19:42, skrev NAME:",
  },
  {
    language: "da",
    gmail: "man. 15. nov. 2021 kl. 19.42 skrev NAME <ADDRESS>:",
    apple: "Den 15. nov. 2021 kl. 19.42 skrev NAME <ADDRESS>:",
    thunderbird: "Den 15.11.2021 kl. 19.42 skrev NAME:",
  },
  {
    language: "no",
    gmail: "man. 15. nov. 2021 kl. 19:42 skrev NAME <ADDRESS>:",
    apple: "15. nov. 2021 kl. 19:42 skrev NAME <ADDRESS>:",
    thunderbird: "Den 15.11.2021 19:42, skrev NAME:",
  },
  {
    language: "fi",
    gmail: "ma 15. marrask. 2021 klo 19.42 NAME (ADDRESS) kirjoitti:",
    apple: "NAME <ADDRESS> kirjoitti 15.11.2021 kello 19.42:",
    thunderbird: "NAME kirjoitti 15.11.2021 klo 19.42:",
  },
  { language: "is", gmail: "Þann mán., 15. nóv. 2021 kl. 19:42 skrifaði NAME <ADDRESS>:" },
  {
    language: "pl",
    gmail: "pon., 15 lis 2021 o 19:42 NAME <ADDRESS> napisał(a):",
    apple: "Wiadomość napisana przez NAME <ADDRESS> w dniu 15.11.2021, o godz. 19:42:",
    thunderbird: "W dniu 15.11.2021 o 19:42, NAME pisze:",
  },
  {
    language: "cs",
    gmail: "po 15. 11. 2021 v 19:42 odesílatel NAME <ADDRESS> napsal:",
    apple: "15. 11. 2021 v 19:42, NAME <ADDRESS>:",
    thunderbird: "Dne 15. 11. 21 v 19:42 NAME napsal(a):",
  },
  {
    language: "sk",
    gmail: "po 15. 11. 2021 o 19:42 NAME <ADDRESS> napísal(a):",
    thunderbird: "Dňa 15. 11. 2021 o 19:42 NAME napísal(a):",
  },
  {
    language: "sl",
    gmail: "V V pon., 15. nov. 2021 ob 19:42 je oseba NAME <ADDRESS> napisala:",
    thunderbird: "Dne 15. 11. 2021 ob 19:42 je NAME napisal:",
  },
  {
    language: "hr",
    gmail: "pon, 15. stu 2021. u 19:42 NAME <ADDRESS> napisao je:",
    thunderbird: "Dana 15. 11. 2021. u 19:42 NAME napisao je:",
  },
  {
    language: "sr",
    gmail: "пон, 15. нов 2021. у 19:42 NAME <ADDRESS> је написао/ла:",
    thunderbird: "Дана 15.11.2021. у 19:42, NAME је написао:",
  },
  { language: "mk", gmail: "На пон., 15 ноем. 2021 г. во 19:42 NAME <ADDRESS> напиша:" },
  {
    language: "bg",
    gmail: "На пн, 15.11.2021 г. в 19:42 NAME <ADDRESS> написа:",
    thunderbird: "На 15.11.21 г. в 19:42, NAME написа:",
  },
  {
    language: "ru",
    gmail: "пн, 15 нояб. 2021 г. в 19:42, NAME <ADDRESS>:",
    apple: "15 нояб. 2021 г., в 19:42, NAME <ADDRESS> написал(а):",
    thunderbird: "15.11.2021 19:42, NAME пишет:",
  },
  {
    language: "uk",
    gmail: "пн, 15 лист. 2021 р. о 19:42 NAME <ADDRESS> пише:",
    apple: "15 лист. 2021 р. о 19:42 NAME <ADDRESS> написав(-ла):",
    thunderbird: "15.11.21 19:42, NAME пише:",
  },
  { language: "be", gmail: "пн, 15 ліс 2021 г. у 19:42 NAME <ADDRESS> піша:" },
  {
    language: "hu",
    gmail: "NAME <ADDRESS> ezt írta (időpont: 2021. nov. 15., H, 19:42):",
    apple: "2021. nov. 15. dátummal, 19:42 időpontban NAME <ADDRESS> írta:",
    thunderbird: "2021. 11. 15. 19:42 keltezéssel, NAME írta:",
  },
  {
    language: "ro",
    gmail: "În lun., 15 nov. 2021 la 19:42, NAME <ADDRESS> a scris:",
    apple: "Pe 15 nov. 2021, la 19:42, NAME <ADDRESS> a scris:",
    thunderbird: "Pe 15.11.2021 19:42, NAME a scris:",
  },
  {
    language: "tr",
    gmail: "NAME <ADDRESS>, 15 Kas 2021 Pzt, 19:42 tarihinde şunu yazdı:",
    apple: "NAME <ADDRESS> şunları yazdı (15 Kas 2021 19:42):",
    thunderbird: "15.11.2021 19:42 tarihinde NAME yazdı:",
  },
  {
    language: "el",
    gmail: "Στις Δευ 15 Νοε 2021 στις 7:42 μ.μ., ο/η NAME <ADDRESS> έγραψε:",
    apple: "Στις 15 Νοε 2021, στις 7:42 μ.μ., ο χρήστης NAME <ADDRESS> έγραψε:",
    thunderbird: "Στις 15/11/2021 19:42, ο/η NAME έγραψε:",
  },
  {
    language: "he",
    gmail:
      "\u202bבתאריך יום ב׳, 15 בנוב׳ 2021 ב-19:42 מאת \u202aNAME\u202c\u200f <\u202aADDRESS\u202c\u200f>:\u202c",
    apple: "\u200fב-15 בנוב׳ 2021, בשעה 19:42, NAME <ADDRESS> כתב/ה:",
  },
  {
    language: "ar",
    gmail: "في الاثنين، ١٥ نوفمبر ٢٠٢١ في ٧:٤٢ م تمت كتابة ما يلي بواسطة NAME <ADDRESS>:",
    apple: "في 15 نوفمبر 2021، الساعة 7:42 م، كتب NAME <ADDRESS>:",
  },
  { language: "fa", gmail: "در تاریخ دوشنبه ۱۵ نوامبر ۲۰۲۱،\u200f ۱۹:۴۲ NAME <ADDRESS> نوشت:" },
  { language: "hi", gmail: "सोम, 15 नव॰ 2021 को 7:42 pm बजे को NAME <ADDRESS> ने लिखा:" },
  { language: "bn", gmail: "সোম, ১৫ নভে, ২০২১ তারিখে ৭:৪২ PM টায় তারিখে NAME <ADDRESS> লিখেছেন:" },
  { language: "th", gmail: "ในวันที่ จ. 15 พ.ย. 2021 เวลา 19:42 NAME <ADDRESS> เขียนว่า:" },
  {
    language: "vi",
    gmail: "Vào Th 2, 15 thg 11, 2021 vào lúc 19:42 NAME <ADDRESS> đã viết:",
    apple: "Vào 19:42, 15 thg 11, 2021, NAME <ADDRESS> đã viết:",
  },
  {
    language: "id",
    gmail: "Pada tanggal Sen, 15 Nov 2021 pukul 19.42 NAME <ADDRESS> menulis:",
    apple: "Pada 15 Nov 2021, pukul 19.42, NAME <ADDRESS> menulis:",
  },
  { language: "ms", gmail: "Pada Isn, 15 Nov 2021 pada 7:42 PTG NAME <ADDRESS> menulis:" },
  { language: "fil", gmail: "Noong Lun, Nob 15, 2021 nang 7:42 PM, sumulat si NAME <ADDRESS>:" },
  {
    language: "zh-Hans",
    gmail: "NAME <ADDRESS> 于2021年11月15日周一 19:42写道：",
    apple: "2021年11月15日 下午7:42，NAME <ADDRESS> 写道：",
    thunderbird: "在 2021/11/15 19:42, NAME 写道:",
  },
  {
    language: "zh-Hant",
    gmail: "NAME <ADDRESS> 於 2021年11月15日 週一 下午7:42寫道：",
    apple: "NAME <ADDRESS> 於 2021年11月15日 下午7:42 寫道：",
    thunderbird: "NAME 於 2021/11/15 19:42 寫道:",
  },
  {
    language: "ja",
    gmail: "2021年11月15日(月) 19:42 NAME <ADDRESS>:",
    apple: "2021/11/15 19:42、NAME <ADDRESS>のメール:",
    thunderbird: "On 2021/11/15 19:42, NAME wrote:",
  },
  {
    language: "ko",
    gmail: "2021년 11월 15일 (월) 오후 7:42, NAME <ADDRESS>님이 작성:",
    apple: "2021. 11. 15. 오후 7:42, NAME <ADDRESS> 작성:",
  },
  { language: "et", gmail: "Kuupäev E, 15. november 2021 kell 19:42 kirjutas NAME <ADDRESS>:" },
  { language: "lv", gmail: "pirmd., 2021. g. 15. nov., plkst. 19:42 — lietotājs NAME (<ADDRESS>) rakstīja:" },
  { language: "lt", gmail: "2021-11-15, pr, 19:42 NAME <ADDRESS> rašė:" },
  {
    language: "ca",
    gmail: "El dl., 15 de nov. 2021, 19:42, NAME <ADDRESS> va escriure:",
    thunderbird: "El 15/11/2021 a les 19:42, NAME ha escrit:",
  },
  { language: "gl", gmail: "O luns, 15 de nov. de 2021 ás 19:42, NAME (<ADDRESS>) escribiu:" },
  { language: "eu", gmail: "NAME <ADDRESS> igorleak hau idatzi zuen (2021 aza. 15, al. (19:42)):" },
];
