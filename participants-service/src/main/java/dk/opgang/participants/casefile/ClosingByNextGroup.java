package dk.opgang.participants.casefile;

import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.dated.Dated;
import dk.opgang.platform.dated.DatedRows;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reason for closing a period that ends only because the next one begins; dated data of {@code rules/closing-by-next-group.json}. */
final class ClosingByNextGroup {

    private static final Rules RULES = DataFile.read("rules/closing-by-next-group.json", Rules.class);

    private ClosingByNextGroup() {}

    static String reason(String nextGroup, LocalDate day) {
        return RULES.reasons().stream()
                .filter(rule -> rule.nextGroup().equals(nextGroup) && rule.inForceOn(day))
                .map(Rule::closingReason)
                .findFirst()
                .orElse(RULES.otherwise().closingReason());
    }

    private record Rules(String description, List<Rule> reasons, Otherwise otherwise) {

        Rules {
            reasons = DatedRows.oneAtATime(reasons, Rule::nextGroup);
        }
    }

    private record Otherwise(String closingReason, String source) {}

    private record Rule(
            String nextGroup,
            String closingReason,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source)
            implements Dated {}
}
