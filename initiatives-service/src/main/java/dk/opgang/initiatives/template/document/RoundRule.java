package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.reading.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a round of a participatory budget begins with unless it tells something else.
 *
 * @param smallestTurnout with fewer votes nothing of them is shown
 * @param mostMetres how far a proposal may lie away, walked
 */
public record RoundRule(
        List<RoundPool> pools,
        @Nullable RoundEligibility eligibility,
        @Nullable RoundBallot ballot,
        @Nullable RoundAllocation allocation,
        @Nullable Integer smallestTurnout,
        @Nullable Integer mostMetres) {

    private static final int MOST_TURNOUT = 100_000;
    private static final int MOST_METRES = 100_000;

    public RoundRule {
        pools = List.copyOf(pools);
    }

    static @Nullable RoundRule read(Item item) {
        return item.object(part -> new RoundRule(
                part.list("pools", RoundPool::read),
                part.optional("eligibility", RoundEligibility::read),
                part.optional("ballot", RoundBallot::read),
                part.optional("allocation", RoundAllocation::read),
                part.integer("smallestTurnout", 1, MOST_TURNOUT),
                part.optional(
                        "walking", walking -> walking.object(inner -> inner.integer("mostMetres", 0, MOST_METRES)))));
    }
}
