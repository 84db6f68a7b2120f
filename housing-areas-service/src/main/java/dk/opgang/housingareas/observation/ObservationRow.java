package dk.opgang.housingareas.observation;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of an observation batch; its components are the columns of the CSV. */
record ObservationRow(
        UUID housingAreaId,
        String indicator,
        Integer year,
        BigDecimal value,
        @Nullable String source,
        @Nullable String dataVersion) {}
