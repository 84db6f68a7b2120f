package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can go wrong with pools and settlements. */
public enum SettlementProblem implements ProblemCode {
    DEPOSIT_BOOKED(
            409,
            "Indbetalingen er bogført med andre oplysninger; det, der er bogført, ændres ikke",
            "The deposit is booked with other values; what is booked does not change"),
    POOL_EMPTY(409, "Puljen er tom", "The pool is empty"),
    POOL_NEEDS_MUNICIPALITY(
            403, "Kun kommuner kan have puljer og afregne", "Only municipalities may have pools and settle"),
    POOL_NOT_YOURS(403, "Puljen er en anden kommunes", "The pool is another municipality's"),
    SAME_PERSON(
            409,
            "Den, der har lavet afregningen, kan ikke selv godkende den",
            "Who made the settlement cannot approve it"),
    SETTLEMENT_EMPTY(422, "Der er intet at afregne", "There is nothing to settle"),
    SETTLEMENT_NOT_APPROVED(409, "Afregningen er ikke godkendt", "The settlement is not approved"),
    SETTLEMENT_PAID(409, "Afregningen er betalt", "The settlement is paid"),
    SETTLEMENT_REVERSED(409, "Afregningen er tilbageført", "The settlement is reversed");

    private final ProblemHead head;

    SettlementProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
