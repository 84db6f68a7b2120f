package dk.opgang.housingareas.figures.reference;

import dk.opgang.platform.text.Key;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A reference value: what is put, what is stored of it, and the core of its answer.
 *
 * @param value in the unit of its indicator
 * @param source where the figure comes from
 * @param dataVersion which delivery of the source
 * @param valueStatus what the source remarks on the figure, in its own signs: provisional ({@code p}), estimated ({@code e}) and so on
 */
@Embeddable
public record ReferenceValueForm(
        @NotNull BigDecimal value,
        @Nullable @Key @Size(max = 200) String source,
        @Nullable @Key @Size(max = 100) String dataVersion,
        @Nullable @Key @Size(max = 100) String valueStatus) {

    /** Whether it says the same; a number is the same with more zeros behind it. */
    boolean saysTheSameAs(ReferenceValueForm other) {
        return value.compareTo(other.value) == 0
                && equals(new ReferenceValueForm(value, other.source, other.dataVersion, other.valueStatus));
    }
}
