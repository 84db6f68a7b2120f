package dk.opgang.network.settlement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.Stored;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What two parties owe each other for a quarter.
 *
 * @param quarter such as {@code 2026Q1}
 * @param parties the two: a municipality's code or a CVR each
 * @param state a code of {@code settlement-states}
 * @param lines all that is settled, by the days on which it arose
 * @param balance what is left when all of it is set off; null if nobody owes anything
 * @param approvals who has said yes to the lines as they are
 * @param dispute the no to what was proposed last, until something is proposed again
 * @param payment that it was paid
 * @param pending a step on which the other party's installation has not decided yet
 * @param refused the step that it refused last
 */
@Schema(name = "Settlement")
record SettlementView(
        UUID id,
        String quarter,
        List<String> parties,
        String state,
        List<LineView> lines,
        @Nullable Balance balance,
        List<Approval> approvals,
        @Nullable Dispute dispute,
        @Nullable Payment payment,
        @Nullable PendingStep pending,
        @Nullable RefusedStep refused,
        @JsonUnwrapped Stored stored) {

    static SettlementView of(Caller caller, Settlement settlement, List<SettlementLine> lines) {
        return new SettlementView(
                settlement.id(),
                settlement.quarter().toString(),
                settlement.pair().parties(),
                settlement.state().code(),
                lines.stream()
                        .map(line -> LineView.of(caller, line))
                        .sorted(Comparator.comparing(
                                        (LineView line) -> line.form().on())
                                .thenComparing(LineView::id))
                        .toList(),
                balance(settlement, lines),
                settlement.approvals(),
                settlement.dispute(),
                settlement.payment(),
                PendingStep.of(settlement.step()),
                settlement.refused(),
                Stored.of(settlement));
    }

    /** What is left of the lines when all of them are set off; null if nobody owes anything. */
    static @Nullable Balance balance(Settlement settlement, List<SettlementLine> lines) {
        return Balance.of(
                settlement.pair(),
                lines.stream()
                        .filter(line -> !line.isPending())
                        .map(line -> line.form().owed())
                        .toList());
    }
}
