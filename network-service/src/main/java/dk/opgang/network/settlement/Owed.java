package dk.opgang.network.settlement;

import java.math.BigDecimal;

/** That one party owes another an amount. */
record Owed(String debtor, String creditor, BigDecimal amountDkk) {

    Pair pair() {
        return Pair.of(debtor, creditor);
    }
}
