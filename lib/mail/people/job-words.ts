/** Words that make a line a job: whole words, lower case, in the languages of business mail. */
export const jobWords = new Set(
  (
    "accountant actuary adjunct administrator adviser advisor agent ambassador analyst architect artist assistant associate attorney auditor author " +
    "banker barrister bookkeeper broker buyer captain cashier ceo cfo chair chairman chairperson chairwoman chancellor chemist chief " +
    "cio ciso clerk cmo coach cofounder co-founder commissioner consultant controller coo coordinator co-ordinator counsel counsellor counselor cpo cro cso cto curator " +
    "dean dentist deputy designer developer director doctor economist editor educator engineer entrepreneur evangelist evp executive expert " +
    "fellow financier founder fundraiser gardener generalist geologist geophysicist geoscientist head historian hygienist illustrator inspector instructor intern interpreter investigator " +
    "investor journalist judge lawyer lead leader lecturer liaison librarian lieutenant major manager marketer mathematician mayor mechanic " +
    "mediator midwife minister musician negotiator nurse officer operator organizer originator owner paralegal partner pastor pathologist pharmacist photographer physician " +
    "physicist pilot planner postdoc postdoctoral president principal producer professor programmer proprietor psychologist publisher realtor receptionist recruiter " +
    "registrar reporter representative researcher rep retired salesperson scheduler scholar scientist secretary senator solicitor specialist statistician strategist student " +
    "superintendent supervisor surgeon svp teacher teamlead technician technologist therapist trader trainer translator treasurer trustee tutor underwriter veterinarian " +
    "vicepresident vp writer " +
    "geschäftsführer geschäftsführerin geschäftsführung leiter leiterin abteilungsleiter projektleiter projektleiterin vorstand prokurist prokuristin berater beraterin ingenieur " +
    "ingenieurin sachbearbeiter sachbearbeiterin entwickler entwicklerin rechtsanwalt rechtsanwältin steuerberater inhaber inhaberin teamleiter teamleiterin vertriebsleiter gründer gründerin " +
    "directeur directrice responsable ingénieur ingénieure avocat avocate fondateur fondatrice gérant gérante président présidente assistante chargé chargée chef comptable consultante conseiller conseillère " +
    "directora gerente abogado abogada ingeniero ingeniera fundador fundadora presidente jefe jefa responsable coordinador coordinadora consultor consultora asesor asesora " +
    "diretor diretora engenheiro engenheira advogado advogada coordenador coordenadora sócio sócia " +
    "direttore direttrice ingegnere avvocato fondatore fondatrice amministratore titolare " +
    "directeur zaakvoerder oprichter adviseur eigenaar bestuurder projectleider verkoopleider " +
    "chef ansvarig grundare rådgivare projektledare direktör försäljningschef direktør rådgiver grundlægger gründer daglig toimitusjohtaja johtaja " +
    "dyrektor kierownik prezes specjalista właściciel ředitel ředitelka jednatel vedoucí igazgató директор менеджер руководитель специалист инженер генеральный"
  ).split(" "),
);

/** Words that are a job only as the last of their line: "Trading Support", "Customer Success". */
export const jobLastWords = new Set("support success sales marketing".split(" "));
