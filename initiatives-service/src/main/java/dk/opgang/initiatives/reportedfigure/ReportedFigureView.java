package dk.opgang.initiatives.reportedfigure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A published figure as it is answered.
 *
 * @param measure what it measures: a measure of the template, or one of the client's own words
 * @param period a year, or the first and the last year
 * @param origin {@code reported}: it was not counted here
 */
@Schema(name = "ReportedFigure")
public record ReportedFigureView(
        UUID id,
        UUID initiativeId,
        String measure,
        String period,
        String origin,
        @JsonUnwrapped ReportedFigureForm form,
        @JsonUnwrapped Stored stored) {

    static ReportedFigureView of(ReportedFigure it) {
        return new ReportedFigureView(
                it.id(), it.initiativeId(), it.measure(), it.period(), "reported", it.form(), Stored.of(it));
    }
}
