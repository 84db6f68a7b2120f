package dk.opgang.initiatives.budgeting.voting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Codes as they are given, once and never again.
 *
 * @param codes if a number of them was wanted
 * @param items one for each resident who gets one
 * @param refused residents who get none
 */
@Schema(name = "VotingCodes")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VotingCodes(
        @Nullable List<String> codes,
        @Nullable List<Item> items,
        @Nullable List<Refused> refused) {

    /** The code of a resident. */
    @Schema(name = "VotingCode")
    record Item(UUID participantId, String code) {}

    /** @param code {@code already-has-code}, {@code already-voted}, {@code not-eligible}, {@code too-young}, {@code participant-restricted} or {@code participant-not-found} */
    @Schema(name = "RefusedVotingCode")
    record Refused(UUID participantId, String code) {}
}
