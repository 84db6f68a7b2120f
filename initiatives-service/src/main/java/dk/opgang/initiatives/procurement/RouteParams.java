package dk.opgang.initiatives.procurement;

import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Dkk;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Of what the routes are asked. */
public record RouteParams(
        @Parameter(description = "The amount in kroner without VAT, above 0", required = true)
        @QueryParam("amountDkk")
        @Nullable
        BigDecimal amountDkk,

        @Parameter(description = "works or advice", required = true) @QueryParam("subject") @Nullable
        String subject,

        @Parameter(description = "The day that counts; today without it") @QueryParam("on") @Nullable
        LocalDate on,

        @Parameter(description = "municipality (default) or housing-organisation: the same amounts hold for both")
        @QueryParam("buyer")
        @Nullable
        String buyer) {

    private static final List<String> BUYERS = List.of("municipality", "housing-organisation");

    /** Ends the request with all that is wrong with it. */
    void require() {
        Faults faults = new Faults();
        if (amountDkk == null) {
            faults.unreadable("?amountDkk", CommonFault.REQUIRED);
        } else if (amountDkk.signum() <= 0 || !Dkk.isValid(amountDkk)) {
            faults.unreadable("?amountDkk", CommonFault.INVALID_AMOUNT);
        }
        if (subject == null) {
            faults.unreadable("?subject", CommonFault.REQUIRED);
        } else {
            code("?subject", subject, Routes.SUBJECTS, faults);
        }
        code("?buyer", buyer, BUYERS, faults);
        faults.throwIfAny();
    }

    private static void code(String pointer, @Nullable String code, List<String> codes, Faults faults) {
        if (code != null && !codes.contains(code)) {
            faults.unreadable(pointer, CommonFault.UNKNOWN_CODE, String.join(", ", codes));
        }
    }

    BigDecimal amount() {
        return Objects.requireNonNull(amountDkk).setScale(2);
    }
}
