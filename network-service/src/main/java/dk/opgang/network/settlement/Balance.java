package dk.opgang.network.settlement;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is left when all that two parties owe each other is set off.
 *
 * @param debtor who pays
 * @param creditor who is paid
 */
@Schema(name = "SettlementBalance")
record Balance(
        String debtor,
        String creditor,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amountDkk) {

    private static final int DECIMALS = 2;

    /** What is left of it all; null if nobody owes anything. */
    static @Nullable Balance of(Pair pair, Collection<Owed> all) {
        BigDecimal firstOwes = BigDecimal.ZERO;
        for (Owed owed : all) {
            if (!owed.pair().equals(pair)) {
                throw new IllegalArgumentException(owed + " is not between " + pair);
            }
            firstOwes = owed.debtor().equals(pair.first())
                    ? firstOwes.add(owed.amountDkk())
                    : firstOwes.subtract(owed.amountDkk());
        }
        return switch (firstOwes.signum()) {
            case 0 -> null;
            case 1 -> new Balance(pair.first(), pair.second(), firstOwes.setScale(DECIMALS));
            default ->
                new Balance(pair.second(), pair.first(), firstOwes.negate().setScale(DECIMALS));
        };
    }
}
