package dk.opgang.participants.readiness;

import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.Happened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of an assessment's time: it was made, in a school year of the participant's life that may just be coming. */
final class ReadinessRules {

    private static final int YEAR = 4;

    private ReadinessRules() {}

    /** @param schoolYear two years in a row, such as 2019/2020 */
    static List<Fault> faults(String schoolYear, @Nullable LocalDate assessedOn, int birthYear, LocalDate today) {
        int begins = Integer.parseInt(schoolYear.substring(0, YEAR));
        List<Fault> faults = new ArrayList<>();
        Happened.by(today, "/assessedOn", assessedOn).ifPresent(faults::add);
        Happened.sinceBirth(birthYear, "/assessedOn", assessedOn).ifPresent(faults::add);
        // The year that begins in this calendar year is assessed before its first day.
        Happened.by(LocalDate.of(today.getYear(), 12, 31), "/schoolYear", LocalDate.of(begins, 8, 1))
                .ifPresent(faults::add);
        Happened.sinceBirth(birthYear, "/schoolYear", LocalDate.of(begins + 1, 7, 31))
                .ifPresent(faults::add);
        return faults;
    }
}
