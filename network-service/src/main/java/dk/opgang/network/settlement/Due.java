package dk.opgang.network.settlement;

import dk.opgang.network.exchange.Elsewhere;
import dk.opgang.platform.value.Party;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something to be booked between two parties.
 *
 * @param cause why, in words that nothing else has: it is booked once
 * @param kind a code of {@code settlement-line-kinds}
 * @param elsewhere how the parties of the case are spread, if another installation has some of them
 */
public record Due(
        String cause,
        String kind,
        LocalDate on,
        String debtor,
        String creditor,
        BigDecimal amountDkk,
        UUID caseId,
        @Nullable Elsewhere elsewhere) {

    /**
     * Whether the other installation decides on what these two settle, and books it: that of the municipality, of two municipalities that of
     * the one with the lesser code, of two organisations that of the case.
     */
    boolean isBookedElsewhere() {
        if (elsewhere == null) {
            return false;
        }
        return Stream.of(debtor, creditor)
                .filter(party -> new Party(party).isMunicipality())
                .min(String::compareTo)
                .map(elsewhere.parties()::contains)
                .orElse(elsewhere.hasCase());
    }

    /** The other installation, if one of the two acts there. */
    @Nullable
    Elsewhere toldElsewhere() {
        return elsewhere != null && elsewhere.isBetween(debtor, creditor) ? elsewhere : null;
    }

    LineForm form() {
        return new LineForm(null, kind, on, debtor, creditor, amountDkk, caseId, null);
    }
}
