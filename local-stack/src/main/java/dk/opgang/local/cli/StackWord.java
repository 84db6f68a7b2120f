package dk.opgang.local.cli;

import dk.opgang.cli.base.Text;

/** What the verbs of the stack say to people, in both languages. */
enum StackWord implements Text {
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
    NO_SCALE(
            "Profilen scale med to af hver tjeneste er ikke med i denne udgave; small er, hvad up starter.",
            "The profile scale, with two of each service, is not part of this version; small is what up starts."),
    NO_STACK_PROFILE(
            "Stakken har ingen profil %s. Den har: small", "There is no profile %s of the stack. There is: small"),
    NO_KEY_SETS(
            "Denne checkout har ingen egne nøglesæt. ./opgang up laver dem, medmindre miljøet har andre.",
            "This checkout has no key sets of its own. ./opgang up makes them, unless the environment holds others.");

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
