package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.platform.constraint.HasHappened;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a settlement was paid.
 *
 * @param on the day, today at the latest
 * @param reference of the payment
 */
@Schema(name = "BonusPayment", example = """
                {"on": "2025-07-15", "reference": "bilag 4711"}""")
record PaymentForm(
        @NotNull @HasHappened LocalDate on,
        @NotBlank @Size(max = 100) String reference) {}
