package dk.opgang.network.settlement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A step that the installation of the other party has refused, until another one is taken.
 *
 * @param to a code of {@code settlement-steps}
 * @param problem the code of the problem that stood in the way
 */
@Schema(name = "RefusedSettlementStep")
record RefusedStep(String to, String problem) {

    static @Nullable RefusedStep of(@Nullable String to, @Nullable String problem) {
        return to == null || problem == null ? null : new RefusedStep(to, problem);
    }
}
