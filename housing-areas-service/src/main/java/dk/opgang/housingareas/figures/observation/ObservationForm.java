package dk.opgang.housingareas.figures.observation;

import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.text.Key;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure of an area: what is put, what is stored of it, and the core of its answer.
 *
 * @param value in the unit of its indicator
 * @param source where the figure comes from
 * @param dataVersion which delivery of the source, for the same year can be told anew
 * @param valueStatus what the source remarks on the figure, in its own signs: provisional ({@code p}), estimated ({@code e}) and so on
 * @param status {@code approved}, also if missing, publishes the figure; {@code draft} keeps it to those who answer for the area
 */
@Embeddable
public record ObservationForm(
        @NotNull BigDecimal value,
        @Nullable @Key @Size(max = 200) String source,
        @Nullable @Key @Size(max = 100) String dataVersion,
        @Nullable @Key @Size(max = 100) String valueStatus,
        String status)
        implements Checked {

    @Override
    public void check(Faults faults) {
        if (Status.of(status).isEmpty()) {
            faults.broken(Status.UNKNOWN);
        }
    }

    /** The same with the status that it has without one. */
    ObservationForm whole() {
        return new ObservationForm(
                value,
                source,
                dataVersion,
                valueStatus,
                Status.of(status).orElseThrow().code());
    }

    /** Whether it says the same; a number is the same with more zeros behind it. */
    boolean saysTheSameAs(ObservationForm other) {
        return value.compareTo(other.value) == 0
                && equals(new ObservationForm(value, other.source, other.dataVersion, other.valueStatus, other.status));
    }
}
