package dk.opgang.network.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something to be booked between two parties.
 *
 * @param cause why, in words that nothing else has: it is booked once
 * @param kind a code of {@code settlement-line-kinds}
 */
public record Due(
        String cause, String kind, LocalDate on, String debtor, String creditor, BigDecimal amountDkk, UUID caseId) {

    LineForm form() {
        return new LineForm(null, kind, on, debtor, creditor, amountDkk, caseId, null);
    }
}
