package dk.opgang.network.settlement;

import dk.opgang.network.exchange.Revisions;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What parties of another installation add to a settlement, and want of it, for the installation that decides on it.
 *
 * @param step that is not decided on yet
 * @param lines that are not there yet, or have another form there; not all of them if there are many
 */
record SettlementAnswer(UUID settlementId, @Nullable StepElsewhere step, List<LineTold> lines, Revisions revisions) {

    static final String KIND = "settlement-answer";

    /**
     * Whether it can be one.
     *
     * @throws RuntimeException if something of it is missing: it cannot either
     */
    boolean isWhole() {
        return settlementId != null
                && (step == null || step.isWhole())
                && lines.size() <= SettlementTold.LINES
                && revisions != null;
    }
}
