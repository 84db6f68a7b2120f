package dk.opgang.participants.retention;

import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.dated.Dated;
import dk.opgang.platform.dated.DatedRows;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds where a municipality has said nothing; dated data of {@code rules/retention.json}. The last row of a category is in force. */
final class DefaultRules {

    private static final Rules RULES = DataFile.read("rules/retention.json", Rules.class);

    private DefaultRules() {}

    static Rule of(RetentionCategory category) {
        return RULES.defaults().stream()
                .filter(rule -> rule.category().equals(category.code()) && rule.validTo() == null)
                .findFirst()
                .orElseThrow();
    }

    private record Rules(String description, List<Rule> defaults) {

        Rules {
            defaults = DatedRows.oneAtATime(defaults, Rule::category);
        }
    }

    record Rule(
            String category,
            int keepYears,
            String countedFrom,
            boolean automatic,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source)
            implements Dated {

        RetentionRuleForm form() {
            return new RetentionRuleForm(keepYears, countedFrom, automatic);
        }
    }
}
