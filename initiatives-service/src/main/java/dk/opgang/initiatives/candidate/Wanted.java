package dk.opgang.initiatives.candidate;

import dk.opgang.initiatives.opening.OpeningForm;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What a job opening wants.
 *
 * @param municipalities in which one of its areas lies, or its network works
 * @param today the day of the question
 */
record Wanted(OpeningForm form, Set<String> municipalities, LocalDate today) {

    /** Whether the area is one of the opening's. */
    boolean isIn(UUID area) {
        return form.housingAreaIds().contains(area);
    }
}
