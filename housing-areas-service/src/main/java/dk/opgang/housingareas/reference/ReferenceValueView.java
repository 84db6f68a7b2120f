package dk.opgang.housingareas.reference;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reference value as clients see it. */
public record ReferenceValueView(
        UUID id,
        String indicator,
        String scope,
        int year,
        BigDecimal value,
        @Nullable String source,
        @Nullable String dataVersion,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static ReferenceValueView of(ReferenceValue it) {
        return new ReferenceValueView(
                it.id(),
                it.indicator(),
                it.scope(),
                it.year(),
                it.value(),
                it.source(),
                it.dataVersion(),
                it.createdAt(),
                it.updatedAt(),
                it.version());
    }
}
