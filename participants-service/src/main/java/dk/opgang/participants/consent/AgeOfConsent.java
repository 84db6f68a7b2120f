package dk.opgang.participants.consent;

import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.dated.Dated;
import dk.opgang.platform.dated.DatedRows;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From which age a child consents alone; dated data of {@code rules/consent-ages.json}. */
final class AgeOfConsent {

    private static final Rules RULES = DataFile.read("rules/consent-ages.json", Rules.class);

    private AgeOfConsent() {}

    /** The age in years that holds for a consent given on that day. */
    static int on(LocalDate day) {
        return RULES.ages().stream()
                .filter(rule -> rule.inForceOn(day))
                .mapToInt(Rule::years)
                .findFirst()
                .orElseThrow();
    }

    private record Rules(String description, List<Rule> ages) {

        Rules {
            ages = DatedRows.withoutGap(ages);
        }
    }

    private record Rule(
            int years,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) implements Dated {}
}
