package dk.opgang.housingareas.figures.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.housingareas.register.area.AreaPartEvent;
import dk.opgang.housingareas.register.area.AreaRef;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure of an area was told, or told anew. Everybody may read it.
 *
 * @param value null where only the area's municipality sees the figure
 */
record ObservationRecorded(
        @JsonUnwrapped AreaRef area,
        String indicator,
        int year,
        @Nullable BigDecimal value,
        @Nullable String source,
        @Nullable String dataVersion,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String valueStatus)
        implements AreaPartEvent {

    static ObservationRecorded of(AreaRef area, Observation it) {
        return new ObservationRecorded(
                area,
                it.indicator(),
                it.year(),
                it.form().value(),
                it.form().source(),
                it.form().dataVersion(),
                it.form().valueStatus());
    }

    static ObservationRecorded of(AreaRef area, ObservationRow it) {
        return new ObservationRecorded(
                area, it.indicator(), it.year(), it.value(), it.source(), it.dataVersion(), it.valueStatus());
    }

    /** Without its value and what could be said about it. */
    ObservationRecorded hidden() {
        return new ObservationRecorded(area, indicator, year, null, source, dataVersion, null);
    }

    @Override
    public String type() {
        return "dk.opgang.housing-areas.observation-recorded.v1";
    }
}
