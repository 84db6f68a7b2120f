package dk.opgang.network.relocation;

import dk.opgang.platform.value.Dkk;
import java.time.LocalDate;
import java.util.UUID;

/** What a relocation case has to do with money between its parties. Called in the transaction that moves the case. */
public interface SettlementOfMoves {

    /**
     * Books what the move of a household costs by the agreement, once for each case: said again it changes nothing.
     *
     * @param of the case, whose sender pays
     * @param creditor who is paid: a municipality's code or a CVR
     * @param on the day of the move
     */
    void compensation(CaseParties of, String creditor, Dkk amount, LocalDate on);

    /** Cancels the grants of a case that stops, as far as their day of payment has not come; what was paid stays. */
    void cancelUnpaid(UUID caseId, LocalDate today);
}
