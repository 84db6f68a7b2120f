package dk.opgang.initiatives.result;

import dk.opgang.platform.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is counted, and how it is told apart.
 *
 * @param initiatives whose facts count, each person once over all of them
 * @param whose facts are counted
 * @param area where the people live; null for everywhere
 */
record ResultQuestion(
        List<UUID> initiatives,
        Period period,
        Split split,
        Whose whose,
        @Nullable UUID area) {

    ResultQuestion {
        initiatives = List.copyOf(initiatives);
    }

    static ResultQuestion of(UUID initiative, Period period, Split split, Whose whose) {
        return new ResultQuestion(List.of(initiative), period, split, whose, null);
    }
}
