package dk.opgang.housingareas.figures.reference;

import dk.opgang.platform.text.Key;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A reference value as clients put it.
 *
 * @param value in the unit of its indicator
 * @param source where the figure comes from
 * @param dataVersion which delivery of the source
 * @param valueStatus what the source remarks on the figure, in its own signs: provisional ({@code p}), estimated ({@code e}) and so on
 */
public record ReferenceValueRequest(
        @NotNull BigDecimal value,
        @Nullable @Key @Size(max = 200) String source,
        @Nullable @Key @Size(max = 100) String dataVersion,
        @Nullable @Key @Size(max = 100) String valueStatus) {}
