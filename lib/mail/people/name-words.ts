/** Words before a name, without dots and in lower case: forms of address, ranks, offices. */
export const titleWords = new Set(
  (
    "mr mrs ms miss mx master sir madam ma'am maam madame mme mlle monsieur mademoiselle m herr frau hr fr fru herra sr sra srta señor señora señorita " +
    "don doña dom dona senhor senhora dr dra doctor prof professor professora univprof rev reverend revd fr father brother sister mother " +
    "pastor rabbi imam bishop archbishop cardinal pope deacon canon chaplain elder vicar abbot " +
    "hon honorable honourable judge justice magistrate chief lord lady dame baron baroness count countess earl duke duchess " +
    "marquess marquis viscount viscountess prince princess king queen emperor empress sheikh sheik sultan " +
    "president vice-president vicepresident premier chancellor minister secretary senator sen representative rep " +
    "congressman congresswoman governor gov ltgov mayor ambassador councillor councilor alderman commissioner delegate " +
    "general gen lieutenant lt ltgen ltcol ltcmdr ltcdr captain capt cpt colonel col major maj majgen briggen commander cmdr cdr admiral adm " +
    "sergeant sgt corporal cpl private pvt officer sheriff marshal brigadier brig airman ensign commodore cadet constable inspector " +
    "superintendent detective coach attorney atty counselor counsellor dipl-ing diplom-ing dipl ing mag lic magistrate-judge " +
    "mudr judr phdr rndr mvdr paeddr thdr mgr bc inż dott dottssa avv geom ir drs maître stb " +
    "us dean provost principal"
  ).split(" "),
);

/** What follows a doctor's title in German and Latin: "Dr. med.", "Dr. rer. nat.", "Dr. h. c.". */
export const facultyWords = new Set(
  "med rer nat iur jur phil pol oec dent vet theol habil hc h c techn ing".split(" "),
);

/** Forms of address that take a first name when one word follows: "King Henry", "Dame Mary". */
export const firstNameTitles = new Set(
  "king queen dame lady sir prince princess pope brother sister mother father sheikh sheik emperor empress lord don doña dom dona".split(
    " ",
  ),
);

/** Words behind a name, without dots and in lower case: generations, degrees, honours. */
export const suffixWords = new Set(
  (
    "jr sr jnr snr junior senior i ii iii iv v vi 2 2nd 3rd 4th esq esquire " +
    "phd md mba ma ba bs bsc msc msced med meng beng llb llm jd dds dmd dvm do pharmd psyd edd dba dphil mphil mpa mph mfa bfa mdiv " +
    "rn bsn msn np pa cpa cfa cfp clu chfc lutc aca acca fca frm pmp pe se aia ria raa faia cissp ccna lcsw lmft " +
    "qc kc mp mep mla obe mbe cbe kbe dbe cvo frs fba ret usa usn usmc usaf dipling diplom mag mbbs frcs frcp mrcp facs facp"
  ).split(" "),
);

/** Particles that belong to the family name that follows. */
export const particleWords = new Set(
  (
    "abu af al ap auf aus ben bin bint da dal de degli dei del dela della delle delli dello den der des di do dos du el " +
    "la las le les li lo los mac mc na op saint san santa santo st sta ste 't ten ter van vande vander vanden vel vom von zu zum zur ibn e und"
  ).split(" "),
);

/** Words that join two names into one. */
export const joiningWords = new Set(["and", "&", "y", "e", "of", "the", "und", "et", "i"]);
