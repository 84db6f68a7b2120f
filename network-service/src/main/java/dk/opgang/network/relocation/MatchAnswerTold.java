package dk.opgang.network.relocation;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.network.exchange.Revisions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the installation of the home says to a match.
 *
 * @param refused why the home could not be held; then nothing else is told
 * @param offerState how the home stands there: a code of {@code housing-offer-states}
 * @param reason of a no
 * @param addressId of the home, once all have agreed on it
 * @param strategy how the family is received, as far as it is written
 * @param grants what was posted there of what is paid to the family
 */
record MatchAnswerTold(
        UUID matchId,
        @Nullable String refused,
        @Nullable String offerState,
        Answers.@Nullable Given municipality,
        Answers.@Nullable Given organisation,
        @Nullable String reason,
        @Nullable UUID addressId,
        @Nullable StrategyForm strategy,
        @Nullable JsonNode grants,
        Revisions revisions) {

    static final String KIND = "match-answer";

    private static final int LONGEST_REASON = 500;

    /** Whether it can be one. */
    boolean isWhole() {
        return matchId != null
                && (municipality == null || municipality.on() != null)
                && (organisation == null || organisation.on() != null)
                && (reason == null || reason.length() <= LONGEST_REASON)
                && revisions != null;
    }

    Answers.@Nullable Given of(MatchParty party) {
        return switch (party) {
            case FAMILY -> null;
            case MUNICIPALITY -> municipality;
            case ORGANISATION -> organisation;
        };
    }
}
