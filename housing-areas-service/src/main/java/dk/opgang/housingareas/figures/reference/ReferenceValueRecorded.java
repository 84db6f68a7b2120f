package dk.opgang.housingareas.figures.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.outbox.Event;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reference value was told, or told anew. */
record ReferenceValueRecorded(
        UUID referenceValueId,
        String indicator,
        String scope,
        int year,
        BigDecimal value,
        @Nullable String source,
        @Nullable String dataVersion,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String valueStatus)
        implements Event {

    static ReferenceValueRecorded of(UUID id, ReferenceKey key, ReferenceValueForm form) {
        return new ReferenceValueRecorded(
                id,
                key.indicator(),
                key.scope(),
                key.year(),
                form.value(),
                form.source(),
                form.dataVersion(),
                form.valueStatus());
    }

    @Override
    public String type() {
        return "dk.opgang.housing-areas.reference-value-recorded.v1";
    }

    @Override
    public UUID aggregateId() {
        return referenceValueId;
    }
}
