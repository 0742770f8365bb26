import type { Language } from "../sentence/language-of.ts";
import type { SignalKind } from "../signal.ts";
import { type Cue, cueOf, pattern, type Rule } from "./cue.ts";

type Other = Exclude<Language, "en">;

type LanguageRules = {
  says: Partial<Record<SignalKind, string>>;
  /** A condition, a doubt or a denial anywhere takes back what isn't a question or a request. */
  takesBack: RegExp;
  /** Courtesies that look like an ask, an offer or thanks. */
  courtesy: RegExp;
};

const german: LanguageRules = {
  says: {
    promise: `\\b(?:ich|wir) (?:schicken?|sende[n]?|maile?[n]?|melden? mich|melden uns|leiten?|geben? dir|geben? ihnen|rufen? (?:dich|sie|ihn)|kümmere?n? (?:mich|uns)|frage?n? (?:ihn|sie|mal|nach|bei)|stelle?n? (?:dich|sie|dir|ihnen|euch)|bringe?n?|überweise?n?|reserviere?n?|buche?n?|prüfe?n?|kläre?n?|lasse?n? (?:dir|ihnen|euch) .{0,40}zukommen|werden? (?:dir|ihnen|euch|mich|uns|das|es|ihn|sie|den|die)) ?|(?:^|[.,;] )(?:melde mich|schicke dir|schicke ihnen|sende dir|kümmere mich|gebe dir bescheid|mache ich|erledige ich)|\\bversprochen, (?:ich|wir)|\\bich verspreche|\\bdu bekommst (?:es|das|die|den|alles)|\\bsie (?:bekommen|erhalten) (?:es|das|die|den|alles) (?:bis|am|von)`,
    ask: `\\b(?:kannst|könntest|könnten|können|würdest|würden|magst|hättest|hätten) (?:du|sie|ihr)\\b|\\b(?:kennst|kennt|kennen|hast|habt|haben|weißt|wissen|wisst) (?:du|sie|ihr)\\b.{0,120}\\?|\\b(?:ich|wir) (?:such(?:e|en)|brauch(?:e|en)|benötig(?:e|en))\\b|\\bauf der suche nach\\b|(?:^|[.,;] )(?:bitte )?(?:schick|sende|gib|sag|ruf|schau|melde)(?:e|en sie|t)? (?:mir|uns|mich|dir bitte|bitte)\\b|\\bbitte (?:schick|send|gib|geben|sag|prüf|teil|leit|bestätig|unterschreib|überweis|lass|ruf|komm|füll)|\\bwäre es möglich\\b|\\bwer (?:kennt|weiß|hat|kann)\\b.{0,100}\\?|\\bwas (?:meinst|denkst|hältst|meinen|denken|halten)\\b|\\b(?:ich|wir) (?:würden?|freuen?) .{0,40}\\b(?:über (?:eine|ein|deine|ihre)|wenn du|wenn sie)`,
    offer: `\\bgerne? (?:stelle|helfe|schicke|zeige|schaue|lese|übernehme|leihe|vermittle|mache|gebe|biete) (?:ich|wir)|\\b(?:ich|wir) (?:kann|können|könnte|könnten) (?:dir|ihnen|euch|dich|sie|gerne?)\\b|\\b(?:ich|wir) (?:helfe|helfen|stelle|stellen|biete|bieten|leihe|leihen) (?:dir|ihnen|euch|dich)?.{0,20}\\bgerne?\\b|\\bgerne? (?:kann|können|könnte|könnten) (?:ich|wir) (?:dir|ihnen|euch|dich|sie)\\b|\\bsoll(?:en)? (?:ich|wir)\\b.{3,100}\\?|\\bwenn du (?:magst|möchtest|willst).{0,20}\\b(?:kann|stelle|schicke|helfe) ich`,
    thanks: `\\b(?:vielen|herzlichen|besten|lieben|tausend) dank (?:für|dass)|\\bdanke(?: dir| ihnen| euch| schön| sehr| nochmals?| vielmals)* (?:für|dass)|\\b(?:ich|wir) (?:danke|danken) (?:dir|ihnen|euch)\\b|\\bherzlichen dank an dich|(?:^|[.!,;] )(?:du warst|sie waren|ihr wart) (?:mir |uns )?eine (?:große|riesige|tolle) hilfe`,
    introduction: `\\bdarf ich (?:dir|ihnen|euch|vorstellen)\\b.{0,60}\\bvorstellen|\\bhiermit (?:stelle|verbinde|vernetze) ich|\\bich (?:möchte|würde) (?:dir|ihnen|euch) .{2,60} vorstellen|\\bin (?:cc|kopie)(?: ist| findest| finden|:| setze)|\\b(?:ich )?(?:setze|nehme) .{2,40} in (?:cc|kopie)`,
    news: `\\b(?:ich|wir) (?:habe|haben|bin|sind) .{0,60}(?:gegründet|abgeschlossen|gelauncht|eröffnet|geheiratet|befördert|umgezogen|gekündigt|verkauft|gewonnen|veröffentlicht|eingesammelt|angetreten|bekommen (?:eine?n?|den|die) (?:neue|stelle|job|zusage|förderung|preis))\\b|\\b(?:ich|wir) (?:habe|haben) .{0,12}(?:neue[nrs]? (?:job|stelle|arbeit|firma)|eine? (?:stelle|job|firma)|meinen job|den job) .{0,40}(?:angefangen|begonnen|angetreten|gefunden|bekommen|gewechselt|verlassen|gekündigt|gegründet)\\b|\\b(?:ich|wir) (?:ziehe|ziehen) (?:im|nach|um|nächst)|\\b(?:ich|wir) (?:fange|fangen|beginne|starte) .{0,40}(?:neue[nrs]?|neuen job|als)\\b|\\b(?:ich|wir) (?:erwarte|erwarten|bekommen) (?:ein|unser) .{0,12}(?:baby|kind)|\\bunser(?:e)? .{2,30} ist (?:da|online|erschienen|auf der welt|live)`,
    delivered: `\\b(?:anbei|im anhang|beiliegend|angehängt)\\b|\\b(?:hier|unten) (?:ist|sind|kommt|kommen|findest|finden) (?:der|die|das|du|sie|mein|meine|unser|unsere|wie)\\b|\\bwie (?:versprochen|besprochen|gewünscht|abgemacht)\\b|\\b(?:ich|wir) (?:habe|haben) (?:dir|ihnen|euch|es|das|die|den|ihm|ihr) .{0,50}(?:geschickt|gesendet|weitergeleitet|überwiesen|gemailt|zugesandt|vorgestellt|hochgeladen)\\b`,
  },
  takesBack:
    /\b(?:wenn ich (?:zeit|dazu)|falls|vielleicht|eventuell|hätte ich|nichts?|niemals|nie|kein|keine|keinen|leider|würde gerne können|irgendwann|womöglich|möglicherweise)\b/u,
  courtesy:
    /\b(?:im voraus|bei (?:weiteren )?(?:fragen|rückfragen)|stehe? (?:ich|dir|ihnen)? ?.{0,20}zur verfügung|zögern sie nicht|melde(?:n sie sich|t euch| dich) (?:gerne|jederzeit|einfach)|für (?:ihre|ihr|deine|dein|die|das) (?:(?:e-?mail|nachricht|anfrage|geduld|verständnis|interesse)\\b|schnelle (?:antwort|rückmeldung|bearbeitung|reaktion|lieferung))|wie geht es|wie geht's)\b/u,
};

const french: LanguageRules = {
  says: {
    promise: `\\bje (?:te|vous|t'|vous l'|te l'|te les |vous les |le |la |les |lui )?(?: ?)(?:envoie|enverrai|recontacte|recontacterai|rappelle|rappellerai|tiens au courant|tiendrai au courant|transmets|transmettrai|fais suivre|ferai suivre|présenterai|mets en contact|mettrai en contact|donnerai|ferai|demanderai|reviens vers|reviendrai vers|prépare|préparerai|apporterai|vérifierai|réserverai|m'en occupe|m'en occuperai|confirmerai)\\b|\\bje (?:vais|m'engage à) (?:te |vous |t'|le |la |les |lui |vous l'|te l'|m'en )?(?:envoyer|recontacter|rappeler|transmettre|présenter|mettre|donner|faire|demander|préparer|apporter|vérifier|réserver|occuper|revenir|confirmer)|\\bnous (?:vous |te |t')(?:enverrons|envoyons|recontacterons|transmettrons|rappellerons|reviendrons)|\\bje (?:te|vous) (?:le )?promets`,
    ask: `\\b(?:peux|pourrais)-?(?: |-)tu\\b|\\b(?:pouvez|pourriez|auriez|avez|connaissez|sauriez)-vous\\b|\\b(?:tu|vous) (?:peux|pourrais|pouvez|pourriez|connais|connaissez|aurais|auriez|as|avez)\\b.{2,120}\\?|\\best-ce que (?:tu|vous|quelqu'un|je peux|nous pouvons)\\b|\\b(?:je|nous) (?:cherche|cherchons|recherche|recherchons|recrute|recrutons)\\b|\\b(?:j'ai|nous avons) besoin (?:d'|de |du )|\\bà la recherche d|\\bmerci de (?:me|nous|bien vouloir|m')|\\b(?:envoie|envoyez|dis|dites|donne|donnez|confirme|confirmez|rappelle|rappelez|transmets|transmettez)-(?:moi|nous)\\b|\\bconnais-tu\\b|\\bas-tu\\b|\\bserait-il possible\\b|\\bqu'en (?:penses-tu|pensez-vous)|\\bveuillez (?:m'|me |nous |envoyer|confirmer|transmettre|signer|compléter|indiquer)`,
    offer: `\\bje (?:peux|pourrais) (?:te |vous |t'|lui )(?!dire|assurer|comprendre)\\p{L}+|\\bsi (?:tu veux|vous voulez|ça t'aide|cela vous aide|tu as besoin),? (?:je|nous|on)|\\b(?:veux-tu|voulez-vous|tu veux|vous voulez) que (?:je|nous)|\\bje (?:serais|suis) (?:ravie?|heureu(?:x|se)) de (?:te|vous|t') ?(?!lire|revoir|rencontrer|avoir)\\p{L}+`,
    thanks: `\\b(?:merci|mille mercis)(?: beaucoup| infiniment| encore| à toi| à vous| mille fois| bien)* (?:pour|de m'avoir|de nous avoir|d'avoir)|\\bje (?:te|vous) remercie (?:de |d'|pour|infiniment|beaucoup)`,
    introduction: `\\bje (?:te|vous) présente (?!mes|ma société|mon entreprise)|\\bje (?:te|vous) mets en (?:relation|contact) avec\\b|\\bje mets .{2,40} en copie|\\ben copie de ce (?:mail|message)`,
    news: `\\b(?:j'ai|nous avons|on a|nous venons de|je viens de|on vient de)(?: enfin| officiellement| juste)? (?:lev(?:é|er)|lanc(?:é|er)|cré(?:é|er)|fond(?:é|er)|ouv(?:ert|rir)|publi(?:é|er)|sign(?:é|er)|vend(?:u|re)|rejoin(?:t|dre)|démissionn(?:é|er)|déménag(?:é|er)|accept(?:é|er) (?:un|le) (?:poste|offre)|gagn(?:é|er)|obten(?:u|ir))\\b|\\bje (?:déménage|pars m'installer|change de travail|quitte (?:mon|la|ma|l'))|\\bnous attendons (?:un|notre) .{0,12}(?:bébé|enfant)|\\b(?:grande|bonne) nouvelle ?:`,
    delivered: `\\bci-joint|\\ben pièce jointe|\\bvoici (?:le|la|les|mon|ma|mes|notre|nos|l'|un|une)\\b|\\bcomme (?:promis|convenu|demandé)\\b|\\bje (?:t'|vous |te l'|vous l')(?:ai|viens de) ?(?:envoy|transmis|transfér|mis en|présent|fait suivre)`,
  },
  takesBack:
    /(?:\bne\b|\bn'|\bpas\b|\bpeut-être\b|\bsi j'ai le temps\b|\bsi je (?:peux|trouve)\b|\bmalheureusement\b|\bun jour\b|\béventuellement\b)/u,
  courtesy:
    /(?:d'avance|n'hésite|à (?:ta|votre) disposition|pour (?:votre|ton) (?:mail|message|réponse|compréhension|patience|intérêt|attention)|comment (?:ça va|vas-tu|allez-vous)|pour toute question)/u,
};

const spanish: LanguageRules = {
  says: {
    promise: `\\b(?:te|le|les|os|se) (?:lo |la |los |las )?(?:enviaré|mandaré|pasaré|presentaré|llamaré|contactaré|avisaré|confirmaré|escribiré|reenviaré|daré|traeré|buscaré|haré llegar)\\b|\\b(?:te|le|les|os|se) (?:lo |la |los |las )?(?:envío|mando|paso|aviso|confirmo|llamo)\\b.{0,50}\\b(?:mañana|hoy|luego|el (?:lunes|martes|miércoles|jueves|viernes)|antes|esta tarde|la semana)\\b|\\b(?:mañana|hoy mismo|luego|esta tarde|esta noche|el (?:lunes|martes|miércoles|jueves|viernes)) (?:mismo |sin falta )?(?:te|le|les|os|se) (?:lo |la |los |las )?(?:envío|mando|paso|aviso|confirmo|llamo|escribo|reenvío)\\b|\\b(?:voy|vamos) a (?:enviar|mandar|pasar|presentar|llamar|preguntar|revisar|preparar|confirmar|escribir|hablar con|ponerte|ponerle)(?:te|le|les|os|lo|la|los|las|telo|tela|selo|sela)?\\b|\\bme (?:encargo|comprometo)\\b|\\bte (?:lo )?prometo|\\b(?:enviaré|mandaré|prepararé|revisaré|preguntaré|hablaré con)\\b`,
    ask: `(?:^|[¿.,;] ?)(?:me |nos |le |lo )?(?:puedes|podrías|puede|podría|pueden|podrían|podéis)\\b.{2,140}\\?|\\b(?:conoces|conoce|conocéis|sabes|sabe|tienes|tiene) .{2,120}\\?|\\b(?:estoy|estamos) buscando\\b|\\b(?:busco|buscamos|necesito|necesitamos)\\b|\\bpor favor,? (?:envía|manda|pasa|dime|confirma|revisa|avisa|me )|\\b(?:envíame|mándame|pásame|dime|avísame|confírmame|preséntame|envíeme|dígame|mandame|pasame)\\b|\\bte importaría\\b|\\bsería posible\\b|\\bqué (?:te parece|opinas|piensas|le parece)\\b`,
    offer: `\\bsi (?:quieres|quiere|queréis|te sirve|te interesa|necesitas),? (?:te|le|os|puedo|podemos|la|lo)\\b|\\bpuedo (?:presentar|ayudar|enviar|mandar|pasar|echar|revisar|prestar|poner)(?:te|le|os|lo|la|telo)\\b|\\b(?:quieres|quiere) que (?:te|le|lo|la|me)\\b|\\bcon (?:mucho )?gusto (?:te|le|os) `,
    thanks: `\\b(?:muchas gracias|mil gracias|gracias|muchísimas gracias)(?: de nuevo| otra vez| a ti)? por (?!adelantado|tu (?:mensaje|correo|email|paciencia|comprensión|interés)|su (?:mensaje|correo|email|paciencia|comprensión|interés))|\\b(?:te|le|os) agradezco (?:mucho |muchísimo )?(?:que|tu|su|la|el)`,
    introduction: `\\b(?:te|le|os) presento a\\b|\\b(?:os|los) pongo en contacto\\b|\\bcopio a(?:quí)? |\\ben copia (?:está|va|a)`,
    news: `\\b(?:hemos|he|acabamos de|acabo de)(?: por fin)? (?:cerra(?:do|r)|levanta(?:do|r)|lanza(?:do|r)|abierto|abrir|funda(?:do|r)|publica(?:do|r)|firma(?:do|r)|vend(?:ido|er)|empeza(?:do|r) (?:un|en)|deja(?:do|r) (?:mi|el)|gana(?:do|r)|acepta(?:do|r) (?:un|el)|muda(?:do|r))\\b|\\bme (?:mudo|he mudado|caso|han ascendido|cambio de trabajo)\\b|\\bgran noticia|\\bestamos esperando (?:un|nuestro)`,
    delivered: `\\badjunto\\b|\\bte (?:acabo de|he) (?:enviado|mandado|enviar|mandar|pasado|pasar|reenviado)|\\baquí (?:tienes|está|van|va|tiene)\\b|\\bcomo (?:prometí|te prometí|quedamos|acordamos|pediste)\\b|\\b(?:te|le) (?:envié|mandé|pasé|reenvié)\\b`,
  },
  takesBack:
    /\b(?:no|quizás?|tal vez|si (?:puedo|tengo tiempo|encuentro)|a lo mejor|algún día|nunca|todavía no|ojalá)\b/u,
  courtesy:
    /(?:de antemano|por adelantado|no dudes|no dude|a (?:tu|su) disposición|cómo estás|qué tal|cualquier (?:duda|cosa|pregunta))/u,
};

const portuguese: LanguageRules = {
  says: {
    promise: `\\b(?:vou|vamos) (?:te |lhe |já |logo |então )*(?:enviar|mandar|passar|apresentar|ligar|avisar|perguntar|falar com|preparar|rever|revisar|confirmar|encaminhar|escrever|verificar|reservar|pagar|colocar|pôr|tratar)(?:-te|-lhe|-lho|-lo|-la)?\\b|\\b(?:envio|mando|encaminho|aviso|ligo|confirmo|envio-te|envio-lhe|mando-te|mando-lhe|digo-te|ligo-te)(?:-te|-lhe)? .{0,40}\\b(?:amanhã|hoje|até|na (?:segunda|terça|quarta|quinta|sexta)|logo|semana)\\b|\\b(?:enviarei|mandarei|enviar-te-ei|enviar-lhe-ei|entrarei em contacto|entrarei em contato)\\b|\\bfico de (?:te |lhe )?(?:enviar|mandar|confirmar)|\\bprometo`,
    ask: `\\b(?:pode|podes|poderia|poderias|podem|consegue|consegues|conseguia|podia|podias)\\b.{2,140}\\?|\\b(?:conhece|conheces|sabe|sabes|tem|tens) .{2,120}\\?|\\b(?:estou|estamos) (?:à procura|procurando|a procurar|precisando)\\b|\\b(?:procuro|procuramos|preciso|precisamos)\\b|\\bpor favor,? (?:envi|mand|confirm|diga|diz|me )|\\b(?:envia-me|envie-me|manda-me|mande-me|me (?:envie|mande|passe|diga|avise)|diz-me|diga-me|avisa-me)\\b|\\bseria possível\\b|\\bo que (?:achas|acha|pensas)\\b`,
    offer: `\\bse (?:quiser|quiseres|precisar|precisares|ajudar),? (?:eu |te |lhe |posso|podemos|apresento)|\\bposso (?:te |lhe )?(?:apresentar|ajudar|enviar|mandar|emprestar|rever|passar|pôr|colocar)(?:-te|-lhe|-lo|-la)?\\b.{3,}|\\bquer(?:es)? que eu\\b|\\bcom (?:todo o |muito )?(?:gosto|prazer) (?:te|lhe|apresento|envio)`,
    thanks: `\\b(?:muito obrigad[oa]|obrigad[oa]|muito grat[oa]|mil obrigad[oa]s)(?: mais uma vez| de novo| mesmo)? (?:por|pela|pelo|pelas|pelos)\\b(?! (?:teu |tua |seu |sua )?(?:mensagem|e-?mail|contacto|contato|compreensão|atenção|paciência|interesse))|\\bagradeço(?:-te|-lhe)? (?:muito |imenso )?(?:por|a tua|a sua|o teu|o seu|a ajuda)`,
    introduction: `\\b(?:apresento-te|apresento-lhe|apresento-vos|te apresento|lhe apresento|quero (?:te |lhe )?apresentar(?:-te|-lhe)?)\\b|\\bem cópia (?:está|vai|coloco)|\\bponho(?:-vos)? em contacto`,
    news: `\\b(?:acabei|acabamos|acabámos) de (?:fechar|lançar|abrir|fundar|publicar|assinar|vender|mudar|ganhar|casar)|\\b(?:fechamos|fechámos|lançamos|lançámos|abrimos|fundamos|fundei|lancei|publiquei) (?:a|o|uma|um|nossa|nosso|minha|meu|as|os)\\b|\\b(?:mudei-me|vou-me mudar|me mudei|fui promovid[oa]|vou ser (?:pai|mãe)|mudei de (?:emprego|trabalho)|vou mudar(?:-me)? para)\\b|\\b(?:grande|boa) novidade`,
    delivered: `\\b(?:segue|seguem|envio|vai) (?:em |no )?(?:anexo|abaixo)|\\bem anexo\\b|\\b(?:aqui|cá) (?:está|estão|vai|vão|tens|tem)\\b|\\bcomo (?:prometido|combinado|pedido|solicitado)\\b|\\b(?:enviei|mandei|encaminhei|acabei de enviar|já enviei|já mandei)(?:-te|-lhe)? (?:te |lhe |o|a|os|as|para)`,
  },
  takesBack:
    /\b(?:não|nao|talvez|se (?:puder|conseguir|tiver tempo)|um dia|nunca|quem sabe|infelizmente|oxalá)\b/u,
  courtesy:
    /(?:desde já|antecipadamente|à (?:tua|sua|vossa)? ?disposição|qualquer (?:dúvida|coisa|questão)|não hesit|como (?:estás|está|vai))/u,
};

const italian: LanguageRules = {
  says: {
    promise: `\\b(?:ti|le|vi|te|glielo|gliela|ve) ?(?:lo |la |li |le |ne )?(?:mando|invio|manderò|invierò|presenterò|chiamo|chiamerò|richiamo|faccio sapere|farò sapere|giro|girerò|inoltro|inoltrerò|scrivo|scriverò|confermo|confermerò|porto|porterò|preparo|preparerò|metto in contatto|metterò in contatto|faccio avere|farò avere)\\b|\\b(?:glielo|gliela|me ne occupo|ci penso io)\\b|\\b(?:manderò|invierò|preparerò|controllerò|chiederò a|parlerò con|prenoterò)\\b|\\bti prometto`,
    ask: `\\b(?:puoi|potresti|può|potrebbe|potete|potreste|riesci|riesce|sapresti|saprebbe)\\b.{2,140}\\?|\\b(?:conosci|conosce|conoscete|sai|sa|hai|avete) .{2,120}\\?|\\b(?:sto|stiamo) cercando\\b|\\b(?:cerco|cerchiamo)\\b|\\b(?:ho|abbiamo) bisogno (?:di|d'|del)|\\b(?:mandami|inviami|dimmi|fammi sapere|confermami|girami|presentami|mi mandi|mi invii|mi dica|mi faccia sapere)\\b|\\bper favore,? (?:mand|invi|conferm|dimm|mi )|\\bsarebbe possibile\\b|\\bche ne (?:pensi|dici|pensa|dice)\\b|\\bti dispiacerebbe\\b`,
    offer: `\\bse (?:vuoi|vuole|volete|ti serve|ti va|ti interessa),? (?:ti|le|vi|posso|possiamo)\\b|\\bposso (?:presentar|aiutar|mandar|inviar|prestar|metter|dar)(?:ti|le|vi|telo|tela)\\b|\\bvuoi che (?:ti|lo|la|gli|le)\\b|\\bvolentieri (?:ti|le|vi) `,
    thanks: `\\b(?:grazie|mille grazie|grazie mille|tante grazie|ti ringrazio|la ringrazio|vi ringrazio)(?: mille| ancora| tante| infinite| davvero| di cuore)* (?:per|di (?:avermi|averci|aver))(?! (?:la (?:tua|sua) (?:mail|email|pazienza|comprensione|attenzione)|il (?:tuo|suo) (?:messaggio|interesse)|l'attenzione))`,
    introduction: `\\bti presento\\b|\\bvi presento\\b|\\ble presento\\b|\\bvi metto in contatto\\b|\\bmetto in copia\\b|\\bin copia (?:c'è|trovi|metto)`,
    news: `\\b(?:abbiamo|ho)(?: appena| finalmente)? (?:chiuso (?:il|un|l'|la)|raccolto|lanciato|aperto (?:un|una|il|la)|fondato|pubblicato|firmato|venduto|lasciato (?:il|la)|vinto|accettato (?:un|il|l')|cambiato lavoro)\\b|\\bmi (?:trasferisco|sono trasferit[oa]|sposo|sono sposat[oa]|hanno promoss[oa])\\b|\\bgrande (?:notizia|novità)|\\baspettiamo un (?:bambino|figlio)`,
    delivered: `\\b(?:in|ti) allego\\b|\\bin allegato\\b|\\ballegat[oaie] (?:trovi|trova|trovate|c'è|il|la|i|le)\\b|\\becco (?:il|la|i|le|l'|qui|un|una)\\b|\\bcome (?:promesso|concordato|richiesto|d'accordo)\\b|\\b(?:ti|le|vi) ho (?:appena )?(?:mandato|inviato|girato|inoltrato|scritto)\\b`,
  },
  takesBack: /\b(?:non|forse|magari|se (?:riesco|posso|trovo|ho tempo)|un giorno|mai|purtroppo|chissà)\b/u,
  courtesy:
    /(?:in anticipo|a (?:tua|sua|vostra)? ?disposizione|non esit|come (?:stai|sta|va)|per qualsiasi (?:domanda|cosa|dubbio))/u,
};

const dutch: LanguageRules = {
  says: {
    promise: `\\b(?:ik|we|wij) (?:stuur|sturen|mail|mailen|bel|bellen|laat|laten|vraag|vragen|zoek|zoeken het|breng|brengen|regel|regelen|geef|geven|boek|boeken|stel|stellen|zal|zullen|ga|gaan|kom|komen|koppel)(?: het| dit| dat| even| eens| meteen| nog| vandaag| morgen)* (?:je|jou|jullie|u|het|hem|haar|uit|voor|erop terug|erop)\\b|\\b(?:ik|we) (?:zal|zullen|ga|gaan) .{0,50}(?:sturen|mailen|bellen|regelen|voorstellen|vragen|laten weten|opzoeken|uitzoeken|doorsturen|boeken|terugkomen)\\b|\\bik beloof|\\bik kom (?:er|hier) .{0,30}op terug`,
    ask: `\\b(?:kun|kan|kunt|kunnen|zou|zouden|wil|wilt|willen) (?:je|jij|u|jullie)\\b|\\b(?:ken|kent|kennen|heb|hebt|hebben|weet|weten) (?:je|jij|u|jullie) .{2,120}\\?|\\b(?:ik|we|wij) (?:zoek|zoeken|ben op zoek|zijn op zoek) |\\b(?:ik|we|wij) (?:heb|hebben) .{0,40}nodig\\b|\\b(?:stuur|geef|mail|bel|laat) (?:me|mij|ons)\\b|\\bzou het mogelijk zijn\\b|\\bwat (?:vind|denk|vindt|denkt) (?:je|jij|u|jullie)\\b|\\bgraag (?:ontvang|hoor|zou)`,
    offer: `\\b(?:ik|we) (?:kan|kunnen) (?:je|jou|jullie|u|hem|haar) .{3,}|\\bgraag (?:stel|help|stuur|lees|kijk) ik|\\bals je (?:wilt|wil),? (?:kan|stel|stuur|help|dan|lees)|\\bzal ik .{3,100}\\?|\\bik wil (?:je )?(?:best|graag) (?:helpen met|voorstellen|meelezen)`,
    thanks: `\\b(?:hartelijk dank|heel erg bedankt|bedankt|dank je(?: wel)?|dankjewel|dank u(?: wel)?|veel dank|superbedankt|dank)(?: nogmaals| heel erg)? (?:voor|dat)(?! (?:je|uw|de|jullie) (?:mail|bericht|snelle|geduld|begrip|interesse|e-mail))`,
    introduction: `\\b(?:mag ik|graag) .{0,20}(?:je|u|jullie) voorstellen aan|\\bik stel (?:je|jullie|u) (?:graag )?(?:voor|even voor) aan|\\bbij deze (?:stel|koppel|breng) ik|\\bik zet .{2,40} in (?:de )?cc|\\bin (?:de )?cc (?:staat|vind)`,
    news: `\\b(?:ik|we|wij) (?:heb|hebben|ben|zijn) .{0,60}(?:opgehaald|opgericht|gelanceerd|geopend|getrouwd|gepromoveerd|verhuisd|ontslagen|verkocht|gewonnen|gepubliceerd|ondertekend|zwanger)\\b|\\b(?:ik|we) (?:verhuis|verhuizen|begin|beginnen|start|starten) .{0,40}(?:naar|als|bij|nieuwe)\\b|\\bgroot nieuws`,
    delivered: `\\b(?:bijgevoegd|bijgaand|in de bijlage|als bijlage)\\b|\\bhier(?:bij)? (?:is|zijn|stuur|vind|het|de)\\b|\\bzoals (?:beloofd|afgesproken|gevraagd)\\b|\\b(?:ik|we) (?:heb|hebben) (?:je|jou|jullie|u|het|de|hem|haar) .{0,50}(?:gestuurd|gemaild|doorgestuurd|overgemaakt|voorgesteld)\\b`,
  },
  takesBack: /\b(?:niet|geen|misschien|als ik (?:tijd|het)|ooit|helaas|wellicht|nooit|eventueel)\b/u,
  courtesy: /(?:alvast|bij vragen|aarzel niet|hoe gaat het|voor vragen|mocht je (?:nog )?vragen)/u,
};

const ofLanguage: Record<Other, LanguageRules> = {
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  nl: dutch,
};

const order: readonly SignalKind[] = [
  "offer",
  "introduction",
  "delivered",
  "thanks",
  "news",
  "promise",
  "ask",
];

const compiled = new Map<Other, { kind: SignalKind; rule: Rule }[]>();
for (const [language, { says }] of Object.entries(ofLanguage) as [Other, LanguageRules][]) {
  compiled.set(
    language,
    order.flatMap((kind) =>
      says[kind] === undefined ? [] : [{ kind, rule: { says: pattern(boundaries(says[kind])) } }],
    ),
  );
}

/** `\b` knows only ASCII letters: the same, for all letters. */
function boundaries(source: string): string {
  return source.replaceAll(
    "\\b",
    "(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))",
  );
}

/** The commonest ways to say each signal in the languages other than English, fewer and stricter. */
export function cuesInLanguage(
  words: string,
  language: Other,
  isQuestion: boolean,
): { kind: SignalKind; cue: Cue }[] {
  const { takesBack, courtesy } = ofLanguage[language];
  const found: { kind: SignalKind; cue: Cue }[] = [];
  for (const { kind, rule } of compiled.get(language) ?? []) {
    const cue = cueOf(words, [rule]);
    if (cue === undefined) continue;
    if ((kind === "ask" || kind === "offer" || kind === "thanks") && courtesy.test(words)) continue;
    if (kind !== "ask" && kind !== "thanks" && takesBack.test(words)) continue;
    if (isQuestion && kind !== "ask" && kind !== "offer") continue;
    if (kind === "ask" && !isQuestion && takesBack.test(words.slice(0, cue.end))) continue;
    if (
      (kind === "promise" || kind === "ask" || kind === "introduction") &&
      found.some(
        (other) =>
          other.kind === "offer" ||
          (kind !== "introduction" && other.kind === "introduction") ||
          (kind === "promise" && other.kind === "delivered"),
      )
    )
      continue;
    found.push({ kind, cue });
  }
  return found;
}
