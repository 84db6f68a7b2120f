package dk.opgang.local.words;

import dk.opgang.cli.base.Text;

/** What the verbs of the stack say to people, in both languages. */
public enum StackWord implements Text {
    NOT_RUNNING("Opgang kører ikke.", "Opgang is not running."),
    ENDED("Afsluttet: %s", "Ended: %s"),
    DELETED("Slettet: %s", "Deleted %s"),
    READY("klar", "ready"),
    NOT_REACHABLE("kan ikke nås", "not reachable"),
    LEFT_BEHIND(
            "Starteren blev dræbt og efterlod processer: ./opgang down afslutter dem, ./opgang up begynder forfra.",
            "The launcher was killed and left processes behind: ./opgang down ends them, ./opgang up starts afresh."),
    OF_ANOTHER(
            "De er ikke af en stak, som ./opgang i denne checkout har startet.",
            "These are not of a stack that ./opgang of this checkout started."),
    START_IT("Opgang kører ikke; ./opgang up starter den.", "Opgang is not running; ./opgang up starts it."),
    UP_ALREADY("Opgang kører allerede.", "Opgang is up already."),
    IN_TROUBLE(
            "En stak af denne checkout er ved at starte eller i vanskeligheder: se ./opgang status, eller afslut den med ./opgang down.",
            "A stack of this checkout is starting or in trouble: see ./opgang status, or end it with ./opgang down."),
    LEFT_OVERS_ENDED(
            "Afsluttede, hvad en tidligere, dræbt stak havde efterladt: %s",
            "Ended what an earlier, killed stack had left: %s"),
    READY_AFTER("Klar efter %.1f s.", "Ready after %.1f s."),
    CTRL_C("Ctrl-C afslutter den.", "Ctrl-C ends it."),
    NO_STACK_PROFILE("Stakken har ingen profil %s. Den har: %s", "There is no profile %s of the stack. There are: %s"),
    NO_STACK_ISSUER("Stakken har ingen udsteder %s. Den har: %s", "There is no issuer %s of the stack. There are: %s"),
    UP_OTHERWISE(
            "Opgang kører allerede med profilen %s og udstederen %s; ./opgang down afslutter den.",
            "Opgang is up already with the profile %s and the issuer %s; ./opgang down ends it."),
    ISSUED_BY_KEYCLOAK(
            "Tokens udstedes af Keycloak: OPGANG_ISSUER=%s OPGANG_CLIENT_SECRET=development ./opgang token horsens",
            "Tokens are Keycloak's: OPGANG_ISSUER=%s OPGANG_CLIENT_SECRET=development ./opgang token horsens"),
    NO_KEY_SETS(
            "Denne checkout har ingen egne nøglesæt. ./opgang up laver dem, medmindre miljøet har andre.",
            "This checkout has no key sets of its own. ./opgang up makes them, unless the environment holds others."),
    ROTATED(
            "%,d nøgler er pakket om, %,d er tilbage; den primære nøgle er %d.",
            "%,d keys wrapped anew, %,d remaining; the primary key is %d."),
    KEYS_WRAPPED("%s: %s, %,d af %,d nøgler er pakket om", "%s: %s, %,d of %,d keys wrapped anew"),
    BUILDING("Bygger %s (log: %s)", "Building %s (log: %s)"),
    BUILDING_MODULE("  [%s/%s] %s", "  [%s/%s] %s"),
    RECORDING(
            "Optager tjenesternes start, så de næste går hurtigt (én gang efter en bygning)",
            "Recording the start of the services, so that later ones are quick (once after a build)"),
    NO_RECORDING("Ingen optagelse denne gang: %s", "No recording this time: %s"),
    PART_READY("  %-24s %s", "  %-24s %s"),
    ENDED_UNASKED("%s sluttede uventet og startes igen.", "%s ended unexpectedly; starting it again."),
    ENDS_AGAIN_AND_AGAIN(
            "%s slutter igen og igen og får lov til at ligge.", "%s ends again and again and is left as it is."),
    NO_STANDBY(
            "Databasen har ingen standby: ./opgang up --profile scale starter en stak med en.",
            "The database has no standby: ./opgang up --profile scale starts a stack with one."),
    NOTHING_TO_PROMOTE("%s kan ikke gøres til noget andet; standby kan.", "%s cannot be promoted; standby can."),
    STANDBY_AWAY(
            "%s svarer ikke som standby for %s, så der er intet at gøre til primær. Se ./opgang status.",
            "%s does not answer as the standby of %s, so there is nothing to promote. See ./opgang status."),
    STANDBY_BEHIND(
            "%s mangler måske skrivninger, som %s har kvitteret for: de ventede ikke på den. Få %2$s i gang igen, eller gør det alligevel"
                    + " med --even-if-behind.",
            "%s may lack writes that %s acknowledged: they did not wait for it. Bring %2$s back, or do it all the same with"
                    + " --even-if-behind."),
    NOT_PROMOTED("Standbyen blev ikke gjort til primær: %s", "The standby was not promoted: %s"),
    PROMOTED(
            "%s (127.0.0.1:%d) tager imod skrivninger efter %.1f s. De ligger kun dér, til den forrige følger: se ./opgang status.",
            "%s (127.0.0.1:%d) takes writes after %.1f s. They are there alone until the former one follows: see ./opgang status."),
    READY_AGAIN("%s er klar igen.", "%s is ready again."),
    NOT_STARTED_AGAIN("%s startede ikke igen: %s", "%s did not start again: %s"),
    DID_NOT_START(
            "Stakken startede ikke; dens logge er i %s. Er dens data af en ældre udgave af koden, begynder ./opgang reset forfra.",
            "The stack did not start; its logs are in %s. If its data is of an older version of the code, ./opgang reset begins"
                    + " anew."),
    LOADING_DEMO("Henter de offentliggjorte sager ind gennem %s", "Loading the published cases through %s"),
    DEMO_STEP("  %-36s %s", "  %-36s %s"),
    DEMO_EQUAL("Hver celle er som i de offentliggjorte tabeller.", "Every cell equals the published tables."),
    DEMO_DIFFERS(
            "Celler i parentes er de offentliggjorte: en tabel afviger.",
            "Cells in parentheses are the published ones: a table differs."),
    ADDRESSES("""

            Opgang er klar.
              API            %1$s/v1
              API-dokument   %1$s/openapi.json   (til at læse: %1$s/docs)
              Portal         %1$s/
              Tokens         ./opgang token horsens
                             eller curl -d grant_type=client_credentials -d client_id=horsens -d client_secret=development %2$s
              Første kald    curl -H "Authorization: Bearer $(./opgang token horsens)" %1$s/v1/housing-areas
              Status, slut   ./opgang status, ./opgang down""", """

            Opgang is ready.
              API            %1$s/v1
              API document   %1$s/openapi.json   (to read: %1$s/docs)
              Portal         %1$s/
              Tokens         ./opgang token horsens
                             or curl -d grant_type=client_credentials -d client_id=horsens -d client_secret=development %2$s
              First request  curl -H "Authorization: Bearer $(./opgang token horsens)" %1$s/v1/housing-areas
              Status, end    ./opgang status, ./opgang down"""),
    BACKUP_EXISTS(
            "%s findes allerede. En sikkerhedskopi får sin egen mappe.",
            "%s exists already. A backup gets a folder of its own."),
    BACKUP_UNFINISHED(
            "%s er af en sikkerhedskopi, der er i gang eller blev afbrudt. Slet den, hvis ingen er i gang.",
            "%s is of a backup that is being made or was broken off. Delete it if none is being made."),
    BACKUP_INTERRUPTED("Afbrudt. %s er ingen sikkerhedskopi: slet den.", "Interrupted. %s is no backup: delete it."),
    NAMED_NOT_THERE("%s nævner %s, som ikke findes.", "%s names %s, which does not exist."),
    BACKED_UP(
            "%s er en sikkerhedskopi med %,d tabeller og %,d rækker, og den kan startes.",
            "%s is a backup of %,d tables with %,d rows, and can be started."),
    NO_BACKUP("Der er ingen sikkerhedskopi i %s", "There is no backup in %s"),
    BACKUP_INCOMPLETE(
            "%s er ingen hel sikkerhedskopi: dens manifest mangler eller kan ikke læses.",
            "%s is no whole backup: its manifest is missing or cannot be read."),
    BACKUP_WITHOUT_KEYS(
            "Sikkerhedskopien er her uden sine nøgler; hent også mappen keys.",
            "The backup is here without its keys; bring the folder keys as well."),
    BACKUP_DAMAGED("Mangler eller er beskadiget i sikkerhedskopien: %s", "Missing or damaged in the backup: %s"),
    THERE_ALREADY("%s findes allerede; ./opgang reset sletter den.", "%s is there already; ./opgang reset deletes it."),
    STOP_IT("Opgang kører; ./opgang down afslutter den.", "Opgang is running; ./opgang down stops it."),
    RESTORED(
            "%,d tabeller med %,d rækker er som i sikkerhedskopien.",
            "%,d tables with %,d rows are as they were backed up."),
    RESTORED_OTHERWISE(
            "%,d tabeller med %,d rækker er her, men de er ikke som i sikkerhedskopien.",
            "%,d tables with %,d rows are here, but not as they were backed up."),
    RESTORED_AT(
            "%,d tabeller med %,d rækker er, som de var på det tidspunkt.",
            "%,d tables with %,d rows are as they were at that moment."),
    NO_LOG_KEPT(
            "Serveren gemmer ikke sin log: en sikkerhedskopi med --keep-log begynder på det.",
            "The server does not keep its log: a backup with --keep-log begins that."),
    NO_LOG(
            "%s har ingen log for tiden efter: ./opgang backup DIR --log lægger den til.",
            "%s has no log of the time since: ./opgang backup DIR --log adds it."),
    NOT_WITHIN_LOG(
            "%s ligger ikke mellem %s og %s, som loggen rækker til.",
            "%s is not between %s and %s, up to where the log reaches."),
    LOG_ADDED(
            "%s kan nu genskabes til ethvert tidspunkt til og med %s.",
            "%s can be restored to any moment up to %s now."),
    OPERATORS_FILES(
            "I sikkerhedskopien ligger også %s: nævn den med %s.", "The backup holds %s as well: name it by %s."),
    NO_SERVICE("Ingen tjeneste hedder %s. Der er: %s", "No service is called %s. There are: %s"),
    MIGRATED("%s: databasen er, som denne version har brug for den.", "%s: its database is as this version needs it."),
    ALL_MIGRATED(
            "%d databaser er klar til denne version; de kørende instanser kan nu skiftes ud.",
            "%d databases are ready for this version; the running instances can be replaced now."),
    REBUILDING("%s læser alle emner forfra.", "%s is reading all topics from their beginning."),
    REPUBLISHING(
            "%s fortæller sit emne forfra; %,d hændelser er sendt igen.",
            "%s is telling its topic anew; %,d events have been sent again."),
    REPUBLISHED("%s har fortalt sit emne forfra: %,d hændelser.", "%s has told its topic anew: %,d events."),
    NOT_REPUBLISHED(
            "%s mangler noget af det, der før er sendt, og har ladet sit emne være.",
            "%s misses something of what it sent before, and has left its topic as it is."),
    REBUILT(
            "%s har læst alle emner. Tabeller: %,d, rækker: %,d, tabeller, der nu holder andet: %,d",
            "%s has read all topics. Tables: %,d, rows: %,d, tables that hold something else now: %,d"),
    TABLE_CHANGED("  %-50s %s", "  %-50s %s");

    private final String da;
    private final String en;

    StackWord(String da, String en) {
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
