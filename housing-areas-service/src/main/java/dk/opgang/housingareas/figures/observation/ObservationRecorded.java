package dk.opgang.housingareas.figures.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.platform.outbox.Event;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure of an area was told, or told anew. Everybody may read it.
 *
 * @param value null where only the area's municipality sees the figure
 */
record ObservationRecorded(
        UUID housingAreaId,
        String municipalityCode,
        @Nullable String housingOrganisation,
        String indicator,
        int year,
        @Nullable BigDecimal value,
        @Nullable String source,
        @Nullable String dataVersion,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String valueStatus)
        implements Event {

    static ObservationRecorded of(HousingArea area, Observation it, boolean hidden) {
        return new ObservationRecorded(
                area.id(),
                area.municipalityCode(),
                area.housingOrganisation(),
                it.indicator(),
                it.year(),
                hidden ? null : it.form().value(),
                it.form().source(),
                it.form().dataVersion(),
                hidden ? null : it.form().valueStatus());
    }

    @Override
    public String type() {
        return "dk.opgang.housing-areas.observation-recorded.v1";
    }

    @Override
    public UUID aggregateId() {
        return housingAreaId;
    }

    @Override
    public Set<String> municipalities() {
        return Set.of(municipalityCode);
    }

    @Override
    public Set<String> organisations() {
        return housingOrganisation == null ? Set.of() : Set.of(housingOrganisation);
    }
}
