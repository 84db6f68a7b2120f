package dk.opgang.participants.question;

import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.dated.Dated;
import dk.opgang.platform.dated.DatedRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which characteristics of a household follow from a benefit; dated data of {@code rules/household-characteristics.json}. */
final class CharacteristicsByBenefit {

    private static final Rules RULES = DataFile.read("rules/household-characteristics.json", Rules.class);

    private CharacteristicsByBenefit() {}

    /** Whether somebody on that benefit has the characteristic; nothing if it does not follow. */
    static Optional<Boolean> met(String characteristic, String group, LocalDate day) {
        return RULES.following().stream()
                .filter(rule -> rule.characteristic().equals(characteristic)
                        && rule.benefitGroup().equals(group)
                        && rule.inForceOn(day))
                .map(Rule::met)
                .findFirst();
    }

    private record Rules(String description, List<Rule> following) {

        Rules {
            following = DatedRows.oneAtATime(following, rule -> List.of(rule.characteristic(), rule.benefitGroup()));
        }
    }

    private record Rule(
            String characteristic,
            String benefitGroup,
            boolean met,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source)
            implements Dated {}
}
