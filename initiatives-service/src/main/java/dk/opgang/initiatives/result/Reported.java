package dk.opgang.initiatives.result;

import dk.opgang.initiatives.reportedfigure.ReportedFigureView;
import dk.opgang.platform.codes.Code;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Published figures among the columns of results: they stand in no row. */
final class Reported {

    private static final CodeList MEASURES = CodeList.load("initiative-measures");

    private Reported() {}

    /** The columns with those of the figures behind them. */
    static List<ResultColumn> beside(List<ResultColumn> columns, List<ReportedFigureView> figures) {
        Map<String, ResultColumn> reported = new LinkedHashMap<>();
        figures.forEach(figure -> reported.putIfAbsent(
                figure.measure(),
                ResultColumn.reported(
                        figure.measure(), name(figure.measure()), figure.form().unit())));
        List<ResultColumn> all = new ArrayList<>(columns);
        all.addAll(reported.values());
        return List.copyOf(all);
    }

    private static Text name(String measure) {
        return MEASURES.find(measure).map(Code::labels).orElse(new Text(measure, measure));
    }
}
