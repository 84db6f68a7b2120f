package dk.opgang.network.settlement;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that a party wants to take in a settlement that another installation decides on.
 *
 * @param stepId by which that one tells that it has decided
 * @param stepTo a code of {@code settlement-steps}
 * @param stepParty a municipality's code or a CVR
 * @param stepLines which lines the party has seen, see {@link SeenLines}: nobody says yes to others
 */
@Embeddable
record StepElsewhere(
        UUID stepId,
        String stepTo,
        String stepParty,
        Instant stepAt,
        @Nullable String stepReason,
        @Nullable String stepReference,
        String stepLines) {

    private static final Set<String> STEPS = Set.of("proposed", "agreed", "paid", "open", "disputed");
    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_REFERENCE = 100;

    boolean isFor(String party, SettlementTransition told) {
        return stepParty.equals(party) && stepTo.equals(told.to());
    }

    /** Whether it can be one. */
    boolean isWhole() {
        return stepId != null
                && STEPS.contains(stepTo)
                && stepParty != null
                && stepAt != null
                && stepLines != null
                && (stepReason == null || stepReason.length() <= LONGEST_REASON)
                && (stepReference == null || stepReference.length() <= LONGEST_REFERENCE);
    }

    /** Whether what it says yes to has to be what stands there. */
    boolean isYes() {
        return stepTo.equals("proposed") || stepTo.equals("agreed");
    }

    SettlementTransition transition() {
        return new SettlementTransition(stepTo, stepReason, stepReference);
    }
}
