package dk.opgang.network.settlement;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A step of a settlement.
 *
 * @param to a code of {@code settlement-steps}; {@code open} says the same as {@code disputed}
 * @param reason why what was proposed is disputed
 * @param reference by what the creditor finds the payment
 */
@Schema(name = "NewSettlementTransition", example = "{\"to\": \"proposed\"}")
record SettlementTransition(
        @NotNull @CodeOf("settlement-steps") String to,
        @Nullable @Size(max = 1_000) String reason,
        @Nullable @Size(max = 100) String reference) {

    /** A no says why, and a payment by what it is found. */
    void require() {
        Faults faults = new Faults();
        switch (to) {
            case "open", "disputed" -> require(reason, "/reason", faults);
            case "paid" -> require(reference, "/reference", faults);
            default -> {
                // Nothing else has to be told.
            }
        }
        faults.throwIfAny();
    }

    private static void require(@Nullable String text, String pointer, Faults faults) {
        if (text == null || text.isBlank()) {
            faults.broken(pointer, CommonFault.REQUIRED);
        }
    }
}
