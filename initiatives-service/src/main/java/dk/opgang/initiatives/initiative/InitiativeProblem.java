package dk.opgang.initiatives.initiative;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can go wrong with an initiative. */
public enum InitiativeProblem implements ProblemCode {
    INITIATIVE_NOT_YOURS(
            403, "Kun indsatsens kommuner kan ændre den", "Only its municipalities may change an initiative"),
    VERSION_BREAKS_ENROLMENTS(
            409, "Forløb har noget, som versionen ikke kender", "Enrolments have what the version does not know"),
    MUNICIPALITY_NOT_OWN(
            403, "En kommune kan kun tages ud af sig selv", "A municipality can be taken out only by itself"),
    LAST_MUNICIPALITY(
            409,
            "Den, der har oprettet indsatsen, er dens eneste kommune: afslut den i stedet",
            "Who posted the initiative is its only municipality: let its period end instead");

    private final ProblemHead head;

    InitiativeProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
