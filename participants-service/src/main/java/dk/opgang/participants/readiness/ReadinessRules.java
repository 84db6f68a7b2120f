package dk.opgang.participants.readiness;

import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.Happened;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of an assessment's time, the same for single requests and rows. */
public final class ReadinessRules {

    private ReadinessRules() {}

    /** It was made, in a school year of the participant's life that may just be coming. */
    public static List<Fault> faults(ReadinessForm form, int birthYear, LocalDate today) {
        int begins = form.beginsIn();
        // The year that begins in this calendar year is assessed before its first day.
        return Stream.of(
                        Happened.by(today, "/assessedOn", form.assessedOn()),
                        Happened.sinceBirth(birthYear, "/assessedOn", form.assessedOn()),
                        Happened.by(LocalDate.of(today.getYear(), 12, 31), "/schoolYear", LocalDate.of(begins, 8, 1)),
                        Happened.sinceBirth(birthYear, "/schoolYear", LocalDate.of(begins + 1, 7, 31)))
                .flatMap(Optional::stream)
                .toList();
    }
}
