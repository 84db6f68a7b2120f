package dk.opgang.housingareas.figures.observation;

import dk.opgang.platform.text.Key;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of an observation batch; its components are the columns of the CSV.
 *
 * @param value required; a row without one is refused
 * @param status {@code draft} or {@code approved}; without one a draft stays a draft, and a new figure is published
 * @param valueStatus what the source remarks on the value, kept with it; without a value why there is none, told when the row is refused
 */
record ObservationRow(
        UUID housingAreaId,
        String indicator,
        Integer year,
        @Nullable BigDecimal value,
        @Nullable @Key String source,
        @Nullable @Key String dataVersion,
        @Nullable String status,
        @Nullable @Key String valueStatus) {}
