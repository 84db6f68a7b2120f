package dk.opgang.initiatives.reportedfigure;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can go wrong with published figures. */
public enum ReportedFigureProblem implements ProblemCode {
    REPORTED_FIGURE_NOT_YOURS(
            403,
            "Offentliggjorte tal skrives af indsatsens kommuner",
            "Published figures are written by the municipalities of the initiative");

    private final ProblemHead head;

    ReportedFigureProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
