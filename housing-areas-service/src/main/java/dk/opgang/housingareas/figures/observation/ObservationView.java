package dk.opgang.housingareas.figures.observation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.housingareas.figures.indicator.Remark;
import dk.opgang.housingareas.figures.indicator.RemarkView;
import dk.opgang.platform.posted.Stored;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure as clients see it.
 *
 * @param value null if only the area's municipality sees it
 * @param suppressed {@code value} if it is not shown
 * @param valueStatus what the source remarks on the figure, in its own signs
 * @param status {@code draft} or {@code approved}
 * @param remarks what makes the figure doubtful, judged beside the area's other figures of today
 */
public record ObservationView(
        UUID id,
        UUID housingAreaId,
        String indicator,
        int year,
        @Schema(nullable = true) @Nullable BigDecimal value,
        List<String> suppressed,
        @Nullable String source,
        @Nullable String dataVersion,
        @Nullable String valueStatus,
        String status,
        List<RemarkView> remarks,
        @JsonUnwrapped Stored stored) {

    /** Without its value and what could be said about it. */
    ObservationView hidden() {
        return new ObservationView(
                id,
                housingAreaId,
                indicator,
                year,
                null,
                List.of("value"),
                source,
                dataVersion,
                null,
                status,
                List.of(),
                stored);
    }

    static ObservationView of(Figure it, List<Remark> remarks, Locale language) {
        return new ObservationView(
                it.id(),
                it.housingAreaId(),
                it.indicator(),
                it.year(),
                it.form().value(),
                List.of(),
                it.form().source(),
                it.form().dataVersion(),
                it.form().valueStatus(),
                it.form().status(),
                RemarkView.of(remarks, language),
                Stored.of(it));
    }
}
