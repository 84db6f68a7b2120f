package dk.opgang.housingareas.register.succession;

import dk.opgang.law.classification.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An area, what is known of it within the bounds that it had, and the areas that it follows.
 *
 * @param from its first day; null if that is not known
 */
record Bounded(UUID housingAreaId, @Nullable LocalDate from, Series figures, List<Predecessor> before) {

    /** Whether the area was there before another one came to it; null if its first day is not known. */
    @Nullable
    Boolean wasThereBefore(Predecessor other) {
        return from == null ? null : Boolean.valueOf(from.isBefore(other.on()));
    }
}
