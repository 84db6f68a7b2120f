package dk.opgang.initiatives.agreement;

import dk.opgang.platform.constraint.HasHappened;
import dk.opgang.platform.number.PlainNumber;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.text.Key;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a partner has delivered.
 *
 * @param obligation the key of what is owed
 * @param on the day, today at the latest
 * @param quantity in the unit of the obligation
 * @param reference where it can be found
 */
@Embeddable
@Schema(name = "NewAgreementDelivery", example = """
                {"source": {"system": "aftaler", "id": "L-1"}, "obligation": "training-places", "on": "2025-03-01", "quantity": 1}""")
public record AgreementDeliveryForm(
        @AttributeOverride(name = "system", column = @Column(name = "source_system", updatable = false))
        @AttributeOverride(name = "id", column = @Column(name = "source_id", updatable = false))
        @Nullable
        Source source,

        @NotBlank @Key @Size(max = 60) String obligation,
        @NotNull @Column(name = "delivered_on") @HasHappened LocalDate on,

        @NotNull @Positive @Digits(integer = 12, fraction = 2)
        BigDecimal quantity,

        @Nullable @Size(max = 200) String reference)
        implements PostedForm {

    /** Numbers are kept in one way of writing them, so that forms are equal if they say the same. */
    public AgreementDeliveryForm {
        quantity = quantity == null ? quantity : PlainNumber.of(quantity);
    }

    /** As it is shown to others than who told it. */
    AgreementDeliveryForm withoutSource() {
        return new AgreementDeliveryForm(null, obligation, on, quantity, reference);
    }
}
