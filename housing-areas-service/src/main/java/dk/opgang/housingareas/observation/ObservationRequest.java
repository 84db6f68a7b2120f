package dk.opgang.housingareas.observation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as clients put it.
 *
 * @param value in the unit of its indicator
 * @param source where the figure comes from
 * @param dataVersion which delivery of the source, for the same year can be told anew
 */
public record ObservationRequest(
        @NotNull BigDecimal value,
        @Nullable @Size(max = 200) String source,
        @Nullable @Size(max = 100) String dataVersion) {}
