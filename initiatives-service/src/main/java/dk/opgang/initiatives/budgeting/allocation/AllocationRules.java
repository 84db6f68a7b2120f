package dk.opgang.initiatives.budgeting.allocation;

import dk.opgang.platform.coded.Coded;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a pool is allocated.
 *
 * @param unit by which {@code add-one} raises the endowment, in øre, above 0
 * @param stopWhenFull whether raising ends as soon as nothing more fits into what is left
 * @param leastVotes below which a proposal is not supported
 * @param supportFactor how many times its part of the pool the voters of a supported proposal may ask for; without it any
 */
public record AllocationRules(
        Method method,
        Utility utility,
        Completion completion,
        long unit,
        boolean stopWhenFull,
        long leastVotes,
        @Nullable BigDecimal supportFactor,
        Comparison comparison) {

    /** Who decides what is won first. */
    public enum Method implements Coded {
        VOTES,
        EQUAL_SHARES
    }

    /** What a proposal is worth to a voter who approves it: what it costs, or as much as any other. */
    public enum Utility implements Coded {
        COST,
        COUNT
    }

    /** How what equal shares leave over is used. */
    public enum Completion implements Coded {
        NONE,
        ADD_ONE,
        VOTES,
        ADD_ONE_THEN_VOTES;

        boolean addsOne() {
            return this == ADD_ONE || this == ADD_ONE_THEN_VOTES;
        }

        boolean endsByVotes() {
            return this == VOTES || this == ADD_ONE_THEN_VOTES;
        }
    }

    /** Whether the result is held against the one by votes. */
    public enum Comparison implements Coded {
        NONE,
        SATISFACTION
    }

    public AllocationRules {
        if (unit <= 0) {
            throw new IllegalArgumentException("An endowment is raised by more than nothing, got " + unit);
        }
    }

    /** Whether the endowment is raised step by step, which takes a unit that is not too small. */
    public boolean raises() {
        return method == Method.EQUAL_SHARES && completion.addsOne();
    }
}
