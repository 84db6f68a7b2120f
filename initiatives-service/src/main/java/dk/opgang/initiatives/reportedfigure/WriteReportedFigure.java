package dk.opgang.initiatives.reportedfigure;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.PutPrecondition;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps what was published of an initiative: one figure for each measure and period. */
@Singleton
class WriteReportedFigure {

    private static final Pattern MEASURE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PERIOD = Pattern.compile("([12][0-9]{3})(?:-([12][0-9]{3}))?");
    private static final int LONGEST = 60;

    private final Initiatives initiatives;
    private final ReportedFigures figures;

    WriteReportedFigure(Initiatives initiatives, ReportedFigures figures) {
        this.initiatives = initiatives;
        this.figures = figures;
    }

    /** The initiative is locked meanwhile, so that of two first ones the second meets the other. */
    @Transactional
    Posted<ReportedFigure> put(
            Caller caller,
            UUID initiative,
            String measure,
            String period,
            PutPrecondition precondition,
            ReportedFigureForm form) {
        requireWriter(caller, initiative);
        check(measure, period);
        initiatives.lock(caller, initiative);
        Optional<ReportedFigure> known = figures.of(caller, initiative, measure, period);
        precondition.require(known);
        ReportedFigure figure =
                known.orElseGet(() -> new ReportedFigure(caller.tenantKey(), initiative, measure, period, form));
        if (known.isEmpty()) {
            figures.persist(figure);
        } else if (!figure.form().equals(form)) {
            figure.become(form);
        }
        figures.flush();
        return new Posted<>(figure, known.isEmpty());
    }

    @Transactional
    void remove(Caller caller, UUID initiative, String measure, String period, @Nullable String ifMatch) {
        requireWriter(caller, initiative);
        initiatives.lock(caller, initiative);
        ReportedFigure figure = figures.of(caller, initiative, measure, period)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Preconditions.requireMatch(ifMatch, figure.version());
        figures.remove(figure);
    }

    private void requireWriter(Caller caller, UUID initiative) {
        initiatives.get(caller, initiative);
        if (caller.municipality().isEmpty()) {
            throw new ProblemException(ReportedFigureProblem.REPORTED_FIGURE_NOT_YOURS);
        }
    }

    private static void check(String measure, String period) {
        Faults faults = new Faults();
        if (measure.length() > LONGEST || !MEASURE.matcher(measure).matches()) {
            faults.broken("/measure", InitiativesFault.INVALID_KEY);
        }
        Matcher years = PERIOD.matcher(period);
        if (!years.matches() || years.group(2) != null && years.group(1).compareTo(years.group(2)) >= 0) {
            faults.broken("/period", InitiativesFault.INVALID_PERIOD);
        }
        faults.throwIfAny();
    }
}
