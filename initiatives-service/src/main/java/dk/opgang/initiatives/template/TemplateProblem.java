package dk.opgang.initiatives.template;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can go wrong with a template. */
public enum TemplateProblem implements ProblemCode {
    TEMPLATE_BUILT_IN(
            403, "Indsatstypen ændres kun af nye udgaver af tjenesten", "The template is changed by releases alone"),
    TEMPLATE_EXISTS(409, "Nøglen er allerede i brug", "The key is in use already"),
    TEMPLATE_NEEDS_MUNICIPALITY(
            403,
            "Kun kommuner kan tilføje indsatstyper, og hver ændrer kun sine egne",
            "Only municipalities may add templates, and each changes its own alone"),
    TEMPLATE_RETIRED(409, "Indsatstypen bruges ikke til nye indsatser", "No new initiative takes the template"),
    VERSION_PUBLISHED(409, "Versionen er offentliggjort og ændres ikke", "The version is published and stays as it is"),
    VERSION_UNCHANGED(409, "Versionen er som den seneste", "The version is the same as the latest");

    private final ProblemHead head;

    TemplateProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
