package dk.opgang.network.settlement;

import dk.opgang.network.exchange.Revisions;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.value.Party;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a settlement stands, for the other installation of its parties. One with many lines is told in parts, of which the last one counts.
 *
 * @param answeredAt the code of the municipality that answers are sealed for
 * @param decided the step of there that was decided on last
 * @param problem why that one changed nothing
 */
record SettlementTold(
        UUID settlementId,
        String quarter,
        List<String> parties,
        String answeredAt,
        Head head,
        List<LineTold> lines,
        boolean last,
        @Nullable UUID decided,
        @Nullable String problem,
        Revisions revisions) {

    static final String KIND = "settlement";

    /** How many lines are told at once: less than a message may hold. */
    static final int LINES = 200;

    private static final CodeList STATES = CodeList.load("settlement-states");
    private static final int LONGEST_TEXT = 1_000;

    /** How far the two agree. */
    record Head(
            String state,
            @Nullable String proposedBy,
            @Nullable Instant proposedAt,
            @Nullable String agreedBy,
            @Nullable Instant agreedAt,
            @Nullable String disputedBy,
            @Nullable Instant disputedAt,
            @Nullable String disputeReason,
            @Nullable Instant paidAt,
            @Nullable String reference) {

        private boolean isWhole(List<String> parties) {
            return STATES.keys().contains(state)
                    && (proposedBy == null) == (proposedAt == null)
                    && (agreedBy == null) == (agreedAt == null)
                    && (disputedBy == null) == (disputedAt == null)
                    && Stream.of(proposedBy, agreedBy, disputedBy)
                            .flatMap(party -> Stream.ofNullable(party))
                            .allMatch(parties::contains)
                    && isShort(disputeReason)
                    && isShort(reference);
        }

        private static boolean isShort(@Nullable String text) {
            return text == null || text.length() <= LONGEST_TEXT;
        }
    }

    /**
     * Whether it can be one.
     *
     * @throws RuntimeException if something of it is missing: it cannot either
     */
    boolean isWhole() {
        return settlementId != null
                && Quarter.parse(quarter).isPresent()
                && parties.size() == 2
                && parties.stream().allMatch(party -> Party.parse(party)
                        .filter(it -> it.value().equals(party))
                        .isPresent())
                && pair().parties().equals(parties)
                && answeredAt != null
                && head.isWhole(parties)
                && lines.size() <= LINES
                && lines.stream().allMatch(line -> line.isBetween(pair()))
                && revisions != null;
    }

    Pair pair() {
        return new Pair(parties.getFirst(), parties.getLast());
    }
}
