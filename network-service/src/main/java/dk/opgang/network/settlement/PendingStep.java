package dk.opgang.network.settlement;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A step on which the installation of the other party has not decided yet.
 *
 * @param to a code of {@code settlement-steps}
 * @param party who wants to take it: a municipality's code or a CVR
 */
@Schema(name = "PendingSettlementStep")
record PendingStep(String to, String party, Instant at) {

    static @Nullable PendingStep of(@Nullable StepElsewhere step) {
        return step == null ? null : new PendingStep(step.stepTo(), step.stepParty(), step.stepAt());
    }
}
