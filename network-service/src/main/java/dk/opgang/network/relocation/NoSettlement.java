package dk.opgang.network.relocation;

import dk.opgang.platform.value.Dkk;
import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;

/** The settlement of an installation that settles nothing: a move that costs something is refused, since it could not be booked. */
@DefaultBean
@Singleton
class NoSettlement implements SettlementOfMoves {

    @Override
    public void compensation(UUID caseId, String debtor, String creditor, Dkk amount, LocalDate on) {
        throw new IllegalStateException("The compensation of case " + caseId + " cannot be booked");
    }

    @Override
    public void cancelUnpaid(UUID caseId, LocalDate today) {
        // No grant was made that could be cancelled.
    }
}
