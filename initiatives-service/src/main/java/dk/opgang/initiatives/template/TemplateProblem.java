package dk.opgang.initiatives.template;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** What can go wrong with a template. */
public enum TemplateProblem implements ProblemCode {
    TEMPLATE_EXISTS(409, "Nøglen er allerede i brug", "The key is in use already"),
    TEMPLATE_NEEDS_MUNICIPALITY(403, "Kun kommuner kan tilføje indsatstyper", "Only municipalities may add templates");

    private final int status;
    private final Text title;

    TemplateProblem(int status, String da, String en) {
        this.status = status;
        this.title = new Text(da, en);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }
}
