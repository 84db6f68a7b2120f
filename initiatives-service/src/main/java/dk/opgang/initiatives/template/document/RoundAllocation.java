package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.NumberRange;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a pool is shared out. */
public record RoundAllocation(
        @Nullable Method method,
        @Nullable Utility utility,
        @Nullable Completion completion,
        @Nullable BigDecimal unitDkk,
        boolean stopWhenFull,
        @Nullable Integer leastVotes,
        @Nullable BigDecimal supportFactor,
        @Nullable Comparison comparison) {

    /** By what. */
    public enum Method {
        VOTES,
        EQUAL_SHARES
    }

    /** What a proposal is worth to who approves it. */
    public enum Utility {
        COST,
        COUNT
    }

    /** What becomes of what is left. */
    public enum Completion {
        NONE,
        ADD_ONE,
        VOTES,
        ADD_ONE_THEN_VOTES
    }

    /** With what the result is compared. */
    public enum Comparison {
        NONE,
        SATISFACTION
    }

    private static final int MOST_VOTES = 1_000_000;

    static @Nullable RoundAllocation read(Item item) {
        return item.object(part -> new RoundAllocation(
                part.optional("method", word -> word.word(Method.class)),
                part.optional("utility", word -> word.word(Utility.class)),
                part.optional("completion", word -> word.word(Completion.class)),
                part.decimal("unitDkk", NumberRange.DKK),
                part.flag("stopWhenFull"),
                part.integer("leastVotes", 1, MOST_VOTES),
                part.decimal("supportFactor", NumberRange.of(0, 1_000, 4)),
                part.optional("comparison", word -> word.word(Comparison.class))));
    }
}
