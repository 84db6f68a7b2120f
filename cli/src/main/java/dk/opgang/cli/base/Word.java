package dk.opgang.cli.base;

/** What the command line says to people, in both languages. */
public enum Word implements Text {
    MISSING_ARGUMENT("Mangler: %s", "Missing: %s"),
    MISSING_VERB("Mangler: en kommando", "Missing: a command"),
    ONE_ARGUMENT("Kun én af %s", "Only one of %s"),
    DID_YOU_MEAN("Mente du %s?", "Did you mean %s?"),
    UNKNOWN_ARGUMENT("Kendes ikke: %s", "Not known: %s"),
    REPEATED_ARGUMENT("%s må stå én gang", "%s may come once"),
    UNUSABLE_ARGUMENT("'%s' kan ikke bruges til %s", "'%s' cannot be used for %s"),
    NO_PROFILE("Der er ingen profil %s. Der er: %s", "There is no profile %s. There are: %s"),
    PROFILE_EXISTS(
            "Profilen %s findes allerede; fjern den først med profile remove.",
            "The profile %s exists already; take it away first with profile remove."),
    PROFILE_BUILT_IN("Profilen local er indbygget og bliver.", "The profile local is built in and stays."),
    PROFILE_NAME(
            "%s er intet navn på en profil: bogstaver, tal, punktum, bindestreg og understreg, højst 64.",
            "%s is no name of a profile: letters, digits, dots, hyphens and underscores, 64 at the most."),
    PROFILE_ADDED("Profilen %s er tilføjet.", "Added the profile %s."),
    PROFILE_USED("Profilen %s er i brug.", "The profile %s is in use."),
    PROFILE_REMOVED("Profilen %s er fjernet.", "Removed the profile %s."),
    NO_ADDRESS("%s er ingen adresse som https://opgang.example", "%s is no address like https://opgang.example"),
    NO_TOKEN(
            "OPGANG_TOKEN er intet token: et token er synlige tegn uden mellemrum.",
            "OPGANG_TOKEN is no token: one is visible characters without blanks."),
    NO_CODE("%s er ingen kode som case-handling", "%s is no code like case-handling"),
    NO_NUMBER("%s er færre end ingen", "%s is fewer than none"),
    IS_FOLDER("%s er en mappe, ingen fil", "%s is a folder, not a file"),
    CONFIG_UNREADABLE("%s kan ikke læses: %s", "%s cannot be read: %s"),
    NOT_WRITTEN("%s kunne ikke skrives: %s", "%s could not be written: %s"),
    NO_PERSONA("Der er ingen persona %s. Der er: %s", "There is no persona %s. There are: %s"),
    PERSONA_MISSING(
            "Hvem spørger? Nævn en persona (%s) eller en profil.", "Who asks? Name a persona (%s), or a profile."),
    PERSONA_ELSEWHERE(
            "Personaer findes kun i den lokale Opgang; profilen %s har sin egen klient.",
            "Personas are of the local Opgang alone; the profile %s has a client of its own."),
    SECRET_MISSING(
            "Hemmeligheden for %s mangler: %s er tom eller kan ikke læses.",
            "The secret of %s is missing: %s is empty or cannot be read."),
    NO_FILE("Der er ingen læsbar fil %s", "There is no readable file %s"),
    NO_FORMAT(
            "%s skal ende på .csv, .ndjson, .jsonl eller .json, eller --format sige formen.",
            "%s must end in .csv, .ndjson, .jsonl or .json, or --format tell the form."),
    STATE_UNREADABLE("%s kan ikke læses: %s", "%s cannot be read: %s"),
    BEGUN_BEFORE(
            "Denne fil er før begyndt på og afbrudt, se %s. --resume går videre, og hver række tages én gang; --restart"
                    + " begynder forfra.",
            "An import of this file was begun and broken off, see %s. --resume goes on, and every row is taken once; --restart"
                    + " begins anew."),
    NOTHING_TO_RESUME(
            "Der er intet at gå videre med: %s findes ikke. Uden --resume begynder importen.",
            "There is nothing to go on with: %s does not exist. Without --resume the import begins."),
    FILE_CHANGED(
            "%s er ændret, siden importen blev afbrudt. Genskab filen, eller begynd forfra med --restart.",
            "%s has changed since its import was broken off. Bring the file back, or begin anew with --restart."),
    FILE_CHANGED_MEANWHILE(
            "%s blev ændret, mens den blev sendt. Intet af den er taget ind; send den igen, når den ligger stille.",
            "%s was changed while it was being sent. Nothing of it was taken in; send it again when it lies still."),
    STATE_LACKS(
            "%s siger ikke %s, og er skrevet af en anden udgave. --restart begynder forfra.",
            "%s does not tell %s, and was written by another version. --restart begins anew."),
    OTHER_IMPORT(
            "%s er af en import med %s %s, og denne har %s: rækkerne kunne blive sendt to gange. Gå videre som dengang, eller"
                    + " begynd forfra med --restart.",
            "%s is of an import with %s %s, and this one has %s: the rows could be posted twice. Go on as then, or begin anew with"
                    + " --restart."),
    KEY_FORGOTTEN(
            "Importen i %s blev begyndt %s, for mere end %d timer siden. Så længe kender Opgang dens nøgle; nu kunne rækkerne blive"
                    + " taget ind to gange. Se efter, om de er der, eller begynd forfra med --restart.",
            "The import of %s was begun at %s, more than %d hours ago. So long Opgang knows its key; now the rows could be taken"
                    + " twice. See whether they are there, or begin anew with --restart."),
    CONNECTION_LOST(
            "Forbindelsen gik tabt (%s). %s husker, hvor langt importen er: gå videre med --resume.",
            "The connection was lost (%s). %s remembers how far the import is: go on with --resume."),
    INTERRUPTED(
            "Afbrudt. %s husker, hvor langt importen er: gå videre med --resume, eller begynd forfra med --restart.",
            "Interrupted. %s remembers how far the import is: go on with --resume, or begin anew with --restart."),
    STATE_STAYS(
            "%s husker, hvor langt importen er: gå videre med --resume.",
            "%s remembers how far the import is: go on with --resume."),
    INPUT_INTERRUPTED(
            "Afbrudt. Standard input kan ikke læses igen: send rækkerne forfra; kendte rækker ændrer intet.",
            "Interrupted. Standard input cannot be read again: send the rows anew; known ones change nothing."),
    NO_RESUMPTION_OF_INPUT(
            "Standard input kan ikke læses igen: --resume og --restart hører til en fil.",
            "Standard input cannot be read again: --resume and --restart are of a file."),
    SENDING("sender", "sending"),
    PROCESSING("behandler", "processing"),
    ROWS("%,d rækker", "%,d rows"),
    RATE("%,d i sekundet", "%,d a second"),
    TIME_LEFT("%,d s tilbage", "%,d s left"),
    BATCH_ROWS(
            "%,d rækker: %,d oprettet, %,d ændret, %,d uændret, %,d afvist",
            "%,d rows: %,d created, %,d updated, %,d unchanged, %,d rejected"),
    BATCH_IS("Batch %s er %s", "Batch %s is %s"),
    REJECTIONS_ARE_IN("De afviste rækker er med deres fejl i %s", "The rejected rows, with their errors, are in %s"),
    REJECTIONS_NOT_WRITTEN(
            "%,d rækker blev afvist, men %s kunne ikke skrives: %s. Batchen er afsluttet; hent dem med"
                    + " opgang batch %s %s --rejections FIL.",
            "%,d rows were rejected, but %s could not be written: %s. The batch is done; fetch them with"
                    + " opgang batch %s %s --rejections FILE."),
    NO_FILTER("%s er intet filter som navn=værdi", "%s is no filter like name=value"),
    FILTER_MISSING(
            "%s er lister af én ting: --filter %s=… siger hvilken",
            "%s are lists of one thing: --filter %s=… says of which"),
    OTHER_EXPORT(
            "%s er af en eksport med %s %s, og denne har %s. Gå videre som dengang; uden --resume begynder den forfra.",
            "%s is of an export with %s %s, and this one has %s. Go on as then; without --resume it begins anew."),
    EXPORT_LOST(
            "Forbindelsen gik tabt (%s). %s er begyndelsen: gå videre med --resume.",
            "The connection was lost (%s). %s is the beginning: go on with --resume."),
    EXPORT_INTERRUPTED(
            "Afbrudt, før %s var hel: gå videre med --resume.",
            "Interrupted before %s was whole: go on with --resume."),
    EXPORTED("%s rækker i %s", "%s rows in %s"),
    NO_PATH("%s er ingen sti som /v1/housing-areas?limit=5", "%s is no path like /v1/housing-areas?limit=5"),
    UNREACHABLE("Ingen svarer. %s", "Nobody answers. %s"),
    IS_OPGANG_UP("Kører Opgang? ./opgang status fortæller det.", "Is Opgang up? ./opgang status tells."),
    REQUEST_ID("Anmodningens id: %s", "Request id: %s"),
    UNEXPECTED("Uventet: %s", "Unexpected: %s");

    private final String da;
    private final String en;

    Word(String da, String en) {
        this.da = da;
        this.en = en;
    }

    @Override
    public String da() {
        return da;
    }

    @Override
    public String en() {
        return en;
    }
}
