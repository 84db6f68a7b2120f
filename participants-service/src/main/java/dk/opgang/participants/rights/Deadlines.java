package dk.opgang.participants.rights;

import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.dated.Dated;
import dk.opgang.platform.dated.DatedRows;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By when a request is answered; dated data of {@code rules/answer-deadlines.json}. A month ends on the day with the number of the one on
 * which it began, and in a month without that day on its last one (forordning 1182/71 article 3).
 */
final class Deadlines {

    private static final Rules RULES = DataFile.read("rules/answer-deadlines.json", Rules.class);

    private Deadlines() {}

    /** The last day on which what was received on that day is answered in time. */
    static LocalDate of(LocalDate receivedOn) {
        return receivedOn.plusMonths(on(receivedOn).months());
    }

    /** The last day once the participant was told that it takes longer. */
    static LocalDate extended(LocalDate receivedOn) {
        return of(receivedOn).plusMonths(on(receivedOn).extensionMonths());
    }

    private static Rule on(LocalDate day) {
        return RULES.deadlines().stream()
                .filter(rule -> rule.inForceOn(day))
                .findFirst()
                .orElseThrow();
    }

    private record Rules(String description, List<Rule> deadlines) {

        Rules {
            deadlines = DatedRows.withoutGap(deadlines);
        }
    }

    private record Rule(
            int months,
            int extensionMonths,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) implements Dated {}
}
