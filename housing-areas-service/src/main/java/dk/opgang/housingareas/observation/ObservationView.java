package dk.opgang.housingareas.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A figure as clients see it. */
public record ObservationView(
        UUID id,
        UUID housingAreaId,
        String indicator,
        int year,
        BigDecimal value,
        @Nullable String source,
        @Nullable String dataVersion,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static ObservationView of(Observation it) {
        return new ObservationView(
                it.id(),
                it.housingAreaId(),
                it.indicator(),
                it.year(),
                it.value(),
                it.source(),
                it.dataVersion(),
                it.createdAt(),
                it.updatedAt(),
                it.version());
    }
}
