package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Hours worked on a day.
 *
 * @param source the poster's own key, if it has one: posted again, the hours are corrected
 */
@Schema(name = "NewWorkedHours")
@Embeddable
public record HoursForm(
        @AttributeOverride(name = "system", column = @Column(name = "source_system", updatable = false))
        @AttributeOverride(name = "id", column = @Column(name = "source_id", updatable = false))
        @Nullable
        Source source,

        @NotNull @Column(name = "worked_on") LocalDate date,

        @NotNull @Positive @DecimalMax("24") @Digits(integer = 2, fraction = 2)
        BigDecimal hours)
        implements PostedForm {

    /** Hours are kept in one way of writing them, so that forms are equal if they say the same. */
    public HoursForm {
        if (hours != null) {
            hours = PlacementForm.plain(hours);
        }
    }
}
