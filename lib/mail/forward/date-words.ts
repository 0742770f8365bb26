type DateWords = { months: string; weekdays: string };

/**
 * Month and weekday names by language, as they stand inside and outside of dates, long and short, after `foldDateWord`.
 * Twelve months from January and seven days from Sunday, separated by `|`; `_` stands for a space. The names are those
 * of the Unicode CLDR, with forms added that mail programs write.
 */
const dateWords: Record<string, DateWords> = {
  en: {
    months:
      "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec",
    weekdays:
      "sunday sun|monday mon|tuesday tue tues|wednesday wed weds|thursday thu thur thurs|friday fri|saturday sat",
  },
  de: {
    months:
      "januar jan janner jaenner|februar feb|marz mar maerz mrz|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez",
    weekdays:
      "sonntag so son|montag mo mon|dienstag di die|mittwoch mi mit|donnerstag do don|freitag fr fre|samstag sa sam sonnabend",
  },
  fr: {
    months:
      "janvier janv jan|fevrier fevr fev|mars|avril avr|mai|juin jun|juillet juil jul juill|aout aou|septembre sept sep|octobre oct|novembre nov|decembre dec",
    weekdays: "dimanche dim|lundi lun|mardi mar|mercredi mer|jeudi jeu|vendredi ven|samedi sam",
  },
  es: {
    months:
      "enero ene en|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre sept set sep setiembre|octubre oct|noviembre nov|diciembre dic",
    weekdays: "domingo dom|lunes lun|martes mar|miercoles mie|jueves jue|viernes vie|sabado sab",
  },
  pt: {
    months:
      "janeiro jan|fevereiro fev|marco mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez",
    weekdays:
      "domingo dom|segunda-feira seg segunda|terca-feira ter terca|quarta-feira qua quarta|quinta-feira qui quinta|sexta-feira sex sexta|sabado sab",
  },
  it: {
    months:
      "gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set|ottobre ott|novembre nov|dicembre dic",
    weekdays: "domenica dom|lunedi lun|martedi mar|mercoledi mer|giovedi gio|venerdi ven|sabato sab",
  },
  nl: {
    months:
      "januari jan|februari feb|maart mrt maa|april apr|mei|juni jun|juli jul|augustus aug|september sep|oktober okt|november nov|december dec",
    weekdays: "zondag zo|maandag ma|dinsdag di|woensdag wo|donderdag do|vrijdag vr|zaterdag za",
  },
  da: {
    months:
      "januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|september sep|oktober okt|november nov|december dec",
    weekdays: "søndag søn|mandag man|tirsdag tirs tir|onsdag ons|torsdag tors tor|fredag fre|lørdag lør",
  },
  nb: {
    months:
      "januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|september sep|oktober okt|november nov|desember des",
    weekdays: "søndag søn|mandag man|tirsdag tir|onsdag ons|torsdag tor|fredag fre|lørdag lør",
  },
  nn: {
    months:
      "januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|september sep|oktober okt|november nov|desember des",
    weekdays:
      "søndag søn sø|mandag man ma|tysdag tys ty|onsdag ons on|torsdag tor to|fredag fre fr|laurdag lau la",
  },
  sv: {
    months:
      "januari jan|februari feb|mars|april apr|maj|juni jun|juli jul|augusti aug|september sep|oktober okt|november nov|december dec",
    weekdays: "sondag son|mandag man|tisdag tis|onsdag ons|torsdag tors tor|fredag fre|lordag lor",
  },
  fi: {
    months:
      "tammikuu tammikuuta tammi tammik|helmikuu helmikuuta helmi helmik|maaliskuu maaliskuuta maalis maalisk|huhtikuu huhtikuuta huhti huhtik|toukokuu toukokuuta touko toukok|kesakuu kesakuuta kesa kesak|heinakuu heinakuuta heina heinak|elokuu elokuuta elo elok|syyskuu syyskuuta syys syysk|lokakuu lokakuuta loka lokak|marraskuu marraskuuta marras marrask|joulukuu joulukuuta joulu jouluk",
    weekdays: "sunnuntai su|maanantai ma|tiistai ti|keskiviikko ke|torstai to|perjantai pe|lauantai la",
  },
  is: {
    months:
      "januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|agust agu|september sep|oktober okt|november nov|desember des",
    weekdays:
      "sunnudagur sun|manudagur man|þriðjudagur þri|miðvikudagur mið|fimmtudagur fim|fostudagur fos|laugardagur lau",
  },
  et: {
    months:
      "jaanuar jaan|veebruar veebr|marts|aprill apr|mai|juuni|juuli|august aug|september sept|oktoober okt|november nov|detsember dets",
    weekdays: "puhapaev|esmaspaev|teisipaev|kolmapaev|neljapaev|reede|laupaev",
  },
  lv: {
    months:
      "janvaris janv|februaris febr|marts|aprilis apr|maijs|junijs jun|julijs jul|augusts aug|septembris sept|oktobris okt|novembris nov|decembris dec",
    weekdays:
      "svetdiena svetd|pirmdiena pirmd|otrdiena otrd|tresdiena tresd|ceturtdiena ceturtd|piektdiena piektd|sestdiena sestd",
  },
  lt: {
    months:
      "sausis sausio saus|vasaris vasario vas|kovas kovo kov|balandis balandzio bal|geguze geguzes geg|birzelis birzelio birz|liepa liepos liep|rugpjutis rugpjucio rugp|rugsejis rugsejo rugs|spalis spalio spal|lapkritis lapkricio lapkr|gruodis gruodzio gruod",
    weekdays:
      "sekmadienis sk|pirmadienis pr|antradienis an|treciadienis tr|ketvirtadienis kt|penktadienis pn|sestadienis st",
  },
  pl: {
    months:
      "styczen stycznia sty|luty lutego lut|marzec marca mar|kwiecien kwietnia kwi|maj maja|czerwiec czerwca cze|lipiec lipca lip|sierpien sierpnia sie|wrzesien wrzesnia wrz|pazdziernik pazdziernika paz|listopad listopada lis|grudzien grudnia gru",
    weekdays: "niedziela niedz|poniedziałek pon|wtorek wt|sroda sr|czwartek czw|piatek pt|sobota sob",
  },
  cs: {
    months:
      "leden ledna led|unor unora uno|brezen brezna bre|duben dubna dub|kveten kvetna kve|cerven cervna cvn|cervenec cervence cvc|srpen srpna srp|zari zar|rijen rijna rij|listopad listopadu lis|prosinec prosince pro",
    weekdays: "nedele ne|pondeli po|utery ut|streda st|ctvrtek ct|patek pa|sobota so",
  },
  sk: {
    months:
      "januar januara jan|februar februara feb|marec marca mar|april aprila apr|maj maja|jun juna|jul jula|august augusta aug|september septembra sep|oktober oktobra okt|november novembra nov|december decembra dec",
    weekdays: "nedela ne|pondelok po|utorok ut|streda st|stvrtok st|piatok pi|sobota so",
  },
  sl: {
    months:
      "januar jan|februar feb|marec mar|april apr|maj|junij jun|julij jul|avgust avg|september sep|oktober okt|november nov|december dec",
    weekdays: "nedelja ned|ponedeljek pon|torek tor|sreda sre|cetrtek cet|petek pet|sobota sob",
  },
  hr: {
    months:
      "sijecanj sijecnja sij|veljaca veljace velj|ozujak ozujka ozu|travanj travnja tra|svibanj svibnja svi|lipanj lipnja lip|srpanj srpnja srp|kolovoz kolovoza kol|rujan rujna ruj|listopad listopada lis|studeni studenoga stu|prosinac prosinca pro",
    weekdays: "nedjelja ned|ponedjeljak pon|utorak uto|srijeda sri|cetvrtak cet|petak pet|subota sub",
  },
  sr: {
    months:
      "јануар јан|фебруар феб|март мар|април апр|мај|јун|јул|август авг|септембар сеп|октобар окт|новембар нов|децембар дец",
    weekdays: "недеља нед|понедељак пон|уторак уто|среда сре|четвртак чет|петак пет|субота суб",
  },
  "sr-Latn": {
    months:
      "januar jan|februar feb|mart mar|april apr|maj|jun|jul|avgust avg|septembar sep|oktobar okt|novembar nov|decembar dec",
    weekdays: "nedelja ned|ponedeljak pon|utorak uto|sreda sre|cetvrtak cet|petak pet|subota sub",
  },
  mk: {
    months:
      "јануари јан|февруари фев|март мар|април апр|мај|јуни јун|јули јул|август авг|септември сеп|октомври окт|ноември ное|декември дек",
    weekdays: "недела нед|понеделник пон|вторник вто|среда сре|четврток чет|петок пет|сабота саб",
  },
  bg: {
    months:
      "януари ян|февруари февр|март мар|април апр|маи|юни|юли|август авг|септември септ сеп|октомври окт|ноември ноем ное|декември дек",
    weekdays: "неделя нд|понеделник пн|вторник вт|сряда ср|четвъртък чт|петък пт|събота сб",
  },
  ru: {
    months:
      "январь января янв|февраль февраля февр фев|март марта мар|апрель апреля апр|маи мая|июнь июня июн|июль июля июл|август августа авг|сентябрь сентября сент сен|октябрь октября окт|ноябрь ноября нояб ноя|декабрь декабря дек",
    weekdays: "воскресенье вс|понедельник пн|вторник вт|среда ср|четверг чт|пятница пт|суббота сб",
  },
  uk: {
    months:
      "січень січня січ|лютии лютого лют|березень березня бер|квітень квітня квіт|травень травня трав|червень червня черв|липень липня лип|серпень серпня серп|вересень вересня вер|жовтень жовтня жовт|листопад листопада лист|грудень грудня груд",
    weekdays: "неділя нд|понеділок пн|вівторок вт|середа ср|четвер чт|пʼятниця пт|субота сб",
  },
  be: {
    months:
      "студзень студзеня сту|люты лютага лют|сакавік сакавіка сак|красавік красавіка кра|маи мая|чэрвень чэрвеня чэр|ліпень ліпеня ліп|жнівень жніуня жні|верасень верасня вер|кастрычнік кастрычніка кас|лістапад лістапада ліс|снежань снежня сне",
    weekdays: "нядзеля нд|панядзелак пн|ауторак ау|серада ср|чацвер чц|пятніца пт|субота сб",
  },
  el: {
    months:
      "ιανουαριου ιαν ιανουαριος|φεβρουαριου φεβ φεβρουαριος|μαρτιου μαρ μαρτιος|απριλιου απρ απριλιος|μαιου μαι μαιος|ιουνιου ιουν ιουνιος|ιουλιου ιουλ ιουλιος|αυγουστου αυγ αυγουστος|σεπτεμβριου σεπ σεπτεμβριος|οκτωβριου οκτ οκτωβριος|νοεμβριου νοε νοεμβριος|δεκεμβριου δεκ δεκεμβριος",
    weekdays: "κυριακη κυρ|δευτερα δευ|τριτη τρι|τεταρτη τετ|πεμπτη πεμ|παρασκευη παρ|σαββατο σαβ",
  },
  ro: {
    months:
      "ianuarie ian|februarie feb|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sept|octombrie oct|noiembrie nov|decembrie dec",
    weekdays: "duminica dum|luni lun|marti mar|miercuri mie|joi|vineri vin|sambata sam",
  },
  hu: {
    months:
      "januar jan|februar febr|marcius marc|aprilis apr|majus maj|junius jun|julius jul|augusztus aug|szeptember szept|oktober okt|november nov|december dec",
    weekdays: "vasarnap|hetfo|kedd|szerda sze|csutortok cs|pentek|szombat szo",
  },
  tr: {
    months:
      "ocak oca|subat sub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|agustos agu|eylul eyl|ekim eki|kasım kas|aralık ara",
    weekdays: "pazar paz|pazartesi pzt|salı sal|carsamba car|persembe per|cuma cum|cumartesi cmt",
  },
  az: {
    months:
      "yanvar yan|fevral fev|mart mar|aprel apr|may|iyun iyn|iyul iyl|avqust avq|sentyabr sen|oktyabr okt|noyabr noy|dekabr dek",
    weekdays: "bazar|bazar_ertəsi be|cərsənbə_axsamı ca|cərsənbə|cumə_axsamı ca|cumə|sənbə",
  },
  kk: {
    months:
      "қаңтар қаң|ақпан ақп|наурыз нау|сәуір сәу|мамыр мам|маусым мау|шілде шіл|тамыз там|қыркүиек қыр|қазан қаз|қараша қар|желтоқсан жел",
    weekdays: "жексенбі жс|дүисенбі дс|сеисенбі сс|сәрсенбі ср|беисенбі бс|жұма жм|сенбі сб",
  },
  ca: {
    months:
      "gener gen|febrer febr|marc|abril dabril abr dabr|maig|juny|juliol jul|agost dagost ag dag|setembre set|octubre doctubre oct doct|novembre nov|desembre des",
    weekdays: "diumenge dg|dilluns dl|dimarts dt|dimecres dc|dijous dj|divendres dv|dissabte ds",
  },
  gl: {
    months:
      "xaneiro xan|febreiro feb|marzo mar|abril abr|maio|xuno|xullo xul|agosto ago|setembro set|outubro out|novembro nov|decembro dec",
    weekdays: "domingo dom|luns|martes mar|mercores mer|xoves xov|venres ven|sabado sab",
  },
  eu: {
    months:
      "urtarrila urt urtarrilaren|otsaila ots otsailaren|martxoa mar martxoaren|apirila api apirilaren|maiatza mai maiatzaren|ekaina eka ekainaren|uztaila uzt uztailaren|abuztua abu abuztuaren|iraila ira irailaren|urria urr urriaren|azaroa aza azaroaren|abendua abe abenduaren",
    weekdays: "igandea ig|astelehena al|asteartea ar|asteazkena az|osteguna og|ostirala or|larunbata lr",
  },
  sq: {
    months:
      "janar jan|shkurt shk|mars mar|prill pri|maj|qershor qer|korrik korr|gusht gush|shtator sht|tetor tet|nentor nen|dhjetor dhj",
    weekdays: "e_diel die|e_hene hen|e_marte mar|e_merkure mer|e_enjte enj|e_premte pre|e_shtune sht",
  },
  mt: {
    months:
      "jannar jan|frar fra|marzu mar|april apr|mejju mej|gunju gun|lulju lul|awwissu aww|settembru set|ottubru ott|novembru nov|dicembru dic",
    weekdays: "il-ħadd ħad|it-tnejn tne|it-tlieta tli|l-erbgħa erb|il-ħamis ħam|il-gimgħa gim|is-sibt sib",
  },
  ga: {
    months:
      "eanair ean|feabhra feabh|marta|aibrean aib|bealtaine beal|meitheamh meith|iuil|lunasa lun|mean_fomhair mfomh|deireadh_fomhair dfomh|samhain samh|nollaig noll",
    weekdays:
      "de_domhnaigh domh|de_luain luan|de_mairt mairt|de_ceadaoin cead|deardaoin dear|de_haoine aoine|de_sathairn sath",
  },
  cy: {
    months:
      "ionawr ion|chwefror chw chwef|mawrth maw|ebrill ebr|mai|mehefin meh|gorffennaf gor gorff|awst|medi|hydref hyd|tachwedd tach|rhagfyr rhag",
    weekdays:
      "dydd_sul sul|dydd_llun llun|dydd_mawrth maw|dydd_mercher mer|dydd_iau iau|dydd_gwener gwe gwen|dydd_sadwrn sad",
  },
  af: {
    months:
      "januarie jan|februarie feb|maart mrt|april apr|mei|junie jun|julie jul|augustus aug|september sep|oktober okt|november nov|desember des",
    weekdays: "sondag so|maandag ma|dinsdag di|woensdag wo|donderdag do|vrydag vr|saterdag sa",
  },
  sw: {
    months:
      "januari jan|februari feb|machi mac|aprili apr|mei|juni jun|julai jul|agosti ago|septemba sep|oktoba okt|novemba nov|desemba des",
    weekdays: "jumapili|jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi",
  },
  vi: {
    months:
      "thang_mot thang_gieng|thang_hai|thang_ba|thang_tu|thang_nam|thang_sau|thang_bay|thang_tam|thang_chin|thang_muoi|thang_muoi_mot|thang_muoi_hai thang_chap",
    weekdays: "chu_nhat|thu_hai|thu_ba|thu_tu|thu_nam|thu_sau|thu_bay",
  },
  th: {
    months:
      "มกราคม มค|กุมภาพันธ์ กพ|มีนาคม มีค|เมษายน เมย|พฤษภาคม พค|มิถุนายน มิย|กรกฎาคม กค|สิงหาคม สค|กันยายน กย|ตุลาคม ตค|พฤศจิกายน พย|ธันวาคม ธค",
    weekdays: "วันอาทิตย์ อาทิตย์|วันจันทร์ จันทร์|วันอังคาร อังคาร|วันพุธ พุธ|วันพฤหัสบดี พฤหัส|วันศุกร์ ศุกร์|วันเสาร์ เสาร์",
  },
  id: {
    months:
      "januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agu|september sep|oktober okt|november nov|desember des",
    weekdays: "minggu min|senin sen|selasa sel|rabu rab|kamis kam|jumat jum|sabtu sab",
  },
  ms: {
    months:
      "januari jan|februari feb|mac|april apr|mei|jun|julai jul|ogos ogo|september sep|oktober okt|november nov|disember dis",
    weekdays: "ahad ahd|isnin isn|selasa sel|rabu rab|khamis kha|jumaat jum|sabtu sab",
  },
  fil: {
    months:
      "enero ene|pebrero peb|marso mar|abril abr|mayo may|hunyo hun|hulyo hul|agosto ago|setyembre set|oktubre okt|nobyembre nob|disyembre dis",
    weekdays: "linggo lin|lunes lun|martes mar|miyerkules miy|huwebes huw|biyernes biy|sabado sab",
  },
  hi: {
    months: "जनवरी जन|फ़रवरी फ़र|मार्च|अप्रैल|मई|जून|जुलाई जुल|अगस्त अग|सितंबर सित|अक्टूबर अक्टू|नवंबर नव|दिसंबर दिस",
    weekdays: "रविवार रवि|सोमवार सोम|मंगलवार मंगल|बुधवार बुध|गुरुवार गुरु|शुक्रवार शुक्र|शनिवार शनि",
  },
  bn: {
    months:
      "জানুয়ারি জানু|ফেব্রুয়ারি ফেব|মার্চ|এপ্রিল এপ্রি|মে|জুন|জুলাই জুল|আগস্ট আগ|সেপ্টেম্বর সেপ্ট সেপ|অক্টোবর অক্টো|নভেম্বর নভে|ডিসেম্বর ডিসে",
    weekdays: "রবিবার রবি|সোমবার সোম|মঙ্গলবার মঙ্গল|বুধবার বুধ|বৃহস্পতিবার বৃহস্পতি|শুক্রবার শুক্র|শনিবার শনি",
  },
  ta: {
    months:
      "ஜனவரி ஜன|பிப்ரவரி பிப்|மார்ச் மார்|ஏப்ரல் ஏப்|மே|ஜூன்|ஜூலை|ஆகஸ்ட் ஆக|செப்டம்பர் செப்|அக்டோபர் அக்|நவம்பர் நவ|டிசம்பர் டிச",
    weekdays: "ஞாயிறு ஞாயி|திங்கள் திங்|செவ்வாய் செவ்|புதன் புத|வியாழன் வியா|வெள்ளி வெள்|சனி",
  },
  he: {
    months:
      "ינואר ינו בינואר בינו|פברואר פבר בפברואר בפבר|מרץ במרץ מרס|אפריל אפר באפריל באפר|מאי במאי|יוני ביוני|יולי ביולי|אוגוסט אוג באוגוסט באוג|ספטמבר ספט בספטמבר בספט|אוקטובר אוק באוקטובר באוק|נובמבר נוב בנובמבר בנוב|דצמבר דצמ בדצמבר בדצמ",
    weekdays:
      "יום_ראשון יום_א|יום_שני יום_ב|יום_שלישי יום_ג|יום_רביעי יום_ד|יום_חמישי יום_ה|יום_שישי יום_ו|יום_שבת שבת",
  },
  ar: {
    months:
      "يناير كانون_الثاني جانفي|فبراير شباط فيفري|مارس اذار|ابريل نيسان افريل|مايو ايار ماي|يونيو حزيران جوان|يوليو تموز جويلية يوليوز|اغسطس اب اوت غشت|سبتمبر ايلول شتنبر|اكتوبر تشرين_الاول|نوفمبر تشرين_الثاني نونبر|ديسمبر كانون_الاول دجنبر",
    weekdays: "الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعة|السبت",
  },
  fa: {
    months: "ژانویه|فوریه|مارس|اوریل|مه|ژوين|ژويیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
    weekdays: "یکشنبه|دوشنبه|سهشنبه|چهارشنبه|پنجشنبه|جمعه|شنبه",
  },
  ur: {
    months: "جنوری|فروری|مارچ|اپریل|ميی|جون|جولايی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
    weekdays: "اتوار|پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ",
  },
  ka: {
    months:
      "იანვარი იან|თებერვალი თებ|მარტი მარ|აპრილი აპრ|მაისი მაი|ივნისი ივნ|ივლისი ივლ|აგვისტო აგვ|სექტემბერი სექ|ოქტომბერი ოქტ|ნოემბერი ნოე|დეკემბერი დეკ",
    weekdays: "კვირა კვი|ორშაბათი ორშ|სამშაბათი სამ|ოთხშაბათი ოთხ|ხუთშაბათი ხუთ|პარასკევი პარ|შაბათი შაბ",
  },
  hy: {
    months:
      "հունվար հունվարի հնվ|փետրվար փետրվարի փտվ|մարտ մարտի մրտ|ապրիլ ապրիլի ապր|մայիս մայիսի մյս|հունիս հունիսի հնս|հուլիս հուլիսի հլս|օգոստոս օգոստոսի օգս|սեպտեմբեր սեպտեմբերի սեպ|հոկտեմբեր հոկտեմբերի հոկ|նոյեմբեր նոյեմբերի նոյ|դեկտեմբեր դեկտեմբերի դեկ",
    weekdays: "կիրակի կիր|երկուշաբթի երկ|երեքշաբթի երք|չորեքշաբթի չրք|հինգշաբթի հնգ|ուրբաթ ուր|շաբաթ շբթ",
  },
};

/** Months and days by their folded names; a word that names different months is listed with each. */
export type DateWord = { month: number; weekday: number; language: string };

function buildIndex(): Map<string, DateWord[]> {
  const index = new Map<string, DateWord[]>();
  for (const [language, row] of Object.entries(dateWords)) {
    addWords(index, row.months, (at) => ({ month: at + 1, weekday: -1, language }));
    addWords(index, row.weekdays, (at) => ({ month: 0, weekday: at, language }));
  }
  return index;
}

function addWords(index: Map<string, DateWord[]>, row: string, meaning: (at: number) => DateWord): void {
  for (const [at, words] of row.split("|").entries()) {
    for (const word of words.split(" ")) {
      const known = index.get(word);
      if (known === undefined) index.set(word, [meaning(at)]);
      else known.push(meaning(at));
    }
  }
}

/** Every month and weekday name; look up with `foldDateWord`. */
export const dateWordIndex: ReadonlyMap<string, readonly DateWord[]> = buildIndex();

/** Lower case without accents, dots and apostrophes: the form in which date words are compared. */
export function foldDateWord(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f\u064b-\u0655\u05b0-\u05c7]/g, "")
    .toLowerCase()
    .replaceAll(/[.’'‘׳॰\u200c\u200f]/g, "")
    .normalize("NFC")
    .replaceAll(/\s+/g, " ")
    .trim();
}
