package dk.opgang.participants.readiness;

import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.Happened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rules of an assessment's time: it was made, in a school year of the participant's life that may just be coming. */
final class ReadinessRules {

    private ReadinessRules() {}

    static List<Fault> faults(ReadinessForm form, int birthYear, LocalDate today) {
        int begins = form.beginsIn();
        LocalDate assessedOn = form.assessedOn();
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
