package dk.opgang.network.relocation;

import dk.opgang.platform.codes.CodeList;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case. Who took it is told by the part that it plays, so that the history of a case is the same for all and names no earlier
 * partner.
 *
 * @param state the state that it led to, a code of {@code relocation-case-states}
 * @param by a code of {@code relocation-roles}
 * @param on the day on which it happened, if another was told than that of {@code at}
 * @param reason why, a code of {@code relocation-reasons}; to who opened the case also what it told itself
 */
@Schema(name = "RelocationStep")
record Step(
        String state,
        Instant at,
        String by,
        @Nullable LocalDate on,
        @Nullable String reason) {

    static final String SENDER = "sender";
    static final String RECEIVER = "receiver";
    static final String ORGANISATION = "organisation";
    static final String SYSTEM = "system";

    private static final CodeList REASONS = CodeList.load("relocation-reasons");

    /** As partners see it: a reason in the words of the municipality that opened the case is its own. */
    Step shared() {
        return reason == null || REASONS.keys().contains(reason) ? this : new Step(state, at, by, on, null);
    }
}
