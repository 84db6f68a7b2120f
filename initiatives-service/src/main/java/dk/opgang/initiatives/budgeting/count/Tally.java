package dk.opgang.initiatives.budgeting.count;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a count came to.
 *
 * @param counted whether the vote has been counted; before that all but the codes is 0
 * @param paperCodesLeft paper codes that nobody has used
 * @param votes by the number of the proposal, without those that have none
 * @param allocation the result as it is answered; null before the round is decided
 */
record Tally(
        int codesIssued,
        boolean counted,
        int onlineVotes,
        int paperVotes,
        int paperCodesLeft,
        int blank,
        Map<Integer, Integer> votes,
        @Nullable Instant countedAt,
        @Nullable String digest,
        @Nullable String allocation) {

    static final Tally NONE = new Tally(0, false, 0, 0, 0, 0, Map.of(), null, null, null);

    int votesCast() {
        return onlineVotes + paperVotes;
    }
}
