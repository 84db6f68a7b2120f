package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.placement.rules.WorkedEntry;
import dk.opgang.initiatives.placement.rules.WorkedEntry.Terms;
import dk.opgang.platform.constraint.HasHappened;
import dk.opgang.platform.number.PlainNumber;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Hours worked on a day.
 *
 * @param source the poster's own key, if it has one: posted again, the hours are corrected
 * @param from clock time of the begin, such as {@code 08:00}
 * @param to clock time of the end; not after {@code from} it is that of the next day
 * @param breakMinutes of breaks, which are no work
 */
@Schema(name = "NewWorkedHours")
@Embeddable
public record HoursForm(
        @AttributeOverride(name = "system", column = @Column(name = "source_system", updatable = false))
        @AttributeOverride(name = "id", column = @Column(name = "source_id", updatable = false))
        @Nullable
        Source source,

        @NotNull @Column(name = "worked_on") @HasHappened LocalDate date,

        @NotNull @Positive @DecimalMax("24") @Digits(integer = 2, fraction = 2)
        BigDecimal hours,

        @Column(name = "worked_from") @Nullable @Pattern(regexp = CLOCK) @Schema(examples = "08:00")
        String from,

        @Column(name = "worked_to") @Nullable @Pattern(regexp = CLOCK) @Schema(examples = "12:00")
        String to,

        @Nullable @Min(0) @Max(1440) Integer breakMinutes)
        implements PostedForm {

    static final String CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9]";

    /** Hours are kept in one way of writing them, so that forms are equal if they say the same. */
    public HoursForm {
        if (hours != null) {
            hours = PlainNumber.of(hours);
        }
    }

    /** As the rules read it, in a placement of those terms. */
    WorkedEntry entry(Terms terms) {
        return new WorkedEntry(date, hours, clock(from), clock(to), breakMinutes, terms);
    }

    /** A clock time as it is told and kept. */
    static @Nullable LocalTime clock(@Nullable String time) {
        return time == null ? null : LocalTime.parse(time);
    }
}
