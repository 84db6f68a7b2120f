package dk.opgang.initiatives.reportedfigure;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** What can go wrong with published figures. */
public enum ReportedFigureProblem implements ProblemCode {
    REPORTED_FIGURE_NOT_YOURS(
            403,
            "Offentliggjorte tal skrives af indsatsens kommuner",
            "Published figures are written by the municipalities of the initiative");

    private final int status;
    private final Text title;

    ReportedFigureProblem(int status, String da, String en) {
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
