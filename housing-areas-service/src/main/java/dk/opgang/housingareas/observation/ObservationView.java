package dk.opgang.housingareas.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure as clients see it.
 *
 * @param status {@code draft} or {@code approved}
 * @param remarks what makes the figure doubtful, judged beside the area's other figures of today
 */
public record ObservationView(
        UUID id,
        UUID housingAreaId,
        String indicator,
        int year,
        BigDecimal value,
        @Nullable String source,
        @Nullable String dataVersion,
        String status,
        List<RemarkView> remarks,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** A doubt about the figure; {@code code} is {@code jump-from-last-year} or {@code part-above-whole}. */
    @Schema(name = "ObservationRemark")
    public record RemarkView(String code, String detail) {}

    static ObservationView of(Figure it, List<Remark> remarks, Locale language) {
        return new ObservationView(
                it.id(),
                it.housingAreaId(),
                it.indicator(),
                it.year(),
                it.value(),
                it.source(),
                it.dataVersion(),
                it.status(),
                remarks.stream()
                        .map(remark ->
                                new RemarkView(remark.code(), remark.detail().in(language)))
                        .toList(),
                it.createdAt(),
                it.updatedAt(),
                it.version());
    }
}
