package dk.opgang.initiatives.result;

import dk.opgang.initiatives.result.ColumnQuery.Keys;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a measure of a template counts.
 *
 * @param keys of the row in which it counts
 * @param participant whom it is of; null if it is of nobody alone
 * @param employer null if it is of none
 * @param id by which it is known again where another measure counts it
 */
record CountedFact(
        Keys keys,
        @Nullable UUID participant,
        @Nullable String municipality,
        @Nullable String employer,
        String id,
        @Nullable BigDecimal amount) {

    /** Whom it tells of: somebody, an employer, or itself alone. */
    String owner() {
        return participant != null ? person(participant) : employer != null ? employer(employer) : "fact " + id;
    }

    static String person(UUID participant) {
        return "person " + participant;
    }

    static String employer(String number) {
        return "employer " + number;
    }
}
