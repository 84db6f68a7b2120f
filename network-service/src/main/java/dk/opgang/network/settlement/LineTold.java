package dk.opgang.network.settlement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a settlement, as two installations tell each other.
 *
 * @param form without the key of whoever posted it
 * @param belongsTo the quarter in which it arose, if that was agreed on before it came
 */
record LineTold(UUID id, LineForm form, @Nullable String belongsTo) {

    static LineTold of(SettlementLine line) {
        return new LineTold(line.id(), line.form().withoutSource(), line.belongsTo());
    }

    boolean isBetween(Pair pair) {
        return id != null
                && form.source() == null
                && !form.debtor().equals(form.creditor())
                && pair.has(form.debtor())
                && pair.has(form.creditor())
                && (belongsTo == null || Quarter.parse(belongsTo).isPresent());
    }
}
