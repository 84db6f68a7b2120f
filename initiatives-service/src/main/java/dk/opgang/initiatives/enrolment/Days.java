package dk.opgang.initiatives.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days.
 *
 * @param to the first day after it; null while it goes on
 */
public record Days(LocalDate from, @Nullable LocalDate to) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    public static boolean anyCovers(List<Days> stretches, LocalDate day) {
        return stretches.stream().anyMatch(it -> it.covers(day));
    }
}
