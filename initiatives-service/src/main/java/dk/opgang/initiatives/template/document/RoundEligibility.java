package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.reading.Item;
import org.jspecify.annotations.Nullable;

/** Who may vote and propose. */
public record RoundEligibility(
        @Nullable Integer voteFromAge,
        @Nullable Integer proposeFromAge,
        @Nullable LivesIn livesIn) {

    /** Where somebody lives who may. */
    public enum LivesIn {
        AREAS,
        MUNICIPALITY
    }

    private static final int OLDEST = 130;

    static @Nullable RoundEligibility read(Item item) {
        return item.object(part -> new RoundEligibility(
                part.integer("voteFromAge", 0, OLDEST),
                part.integer("proposeFromAge", 0, OLDEST),
                part.optional("livesIn", word -> word.word(LivesIn.class))));
    }
}
