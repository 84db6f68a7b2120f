package dk.opgang.initiatives.placement.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the rule file: in force from its first day until the day before {@code validTo}, with where it comes from. */
interface Dated {

    @Nullable
    LocalDate validFrom();

    @Nullable
    LocalDate validTo();

    String source();

    default boolean inForceOn(LocalDate day) {
        LocalDate first = validFrom();
        LocalDate end = validTo();
        return (first == null || !day.isBefore(first)) && (end == null || day.isBefore(end));
    }

    /** The first row in force on the day. */
    static <R extends Dated> @Nullable R on(List<R> rows, LocalDate day) {
        for (int i = 0; i < rows.size(); i++) {
            R row = rows.get(i);
            if (row.inForceOn(day)) {
                return row;
            }
        }
        return null;
    }
}
