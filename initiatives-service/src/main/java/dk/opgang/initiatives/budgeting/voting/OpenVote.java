package dk.opgang.initiatives.budgeting.voting;

import dk.opgang.initiatives.budgeting.round.BallotRules;
import dk.opgang.platform.crypto.SubjectCipher;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a ballot is held against while votes are taken.
 *
 * @param initiativeId the initiative that the round belongs to, if to any
 * @param rules of a ballot of the round
 * @param numbers of the proposals that are voted on
 * @param key of the round, which dies with the vote
 */
record OpenVote(@Nullable UUID initiativeId, BallotRules rules, Set<Integer> numbers, SubjectCipher key) {

    OpenVote {
        numbers = Set.copyOf(numbers);
    }

    /** The highest number on the ballot; 0 if nothing is voted on. */
    int highest() {
        return numbers.isEmpty() ? 0 : Collections.max(numbers);
    }
}
