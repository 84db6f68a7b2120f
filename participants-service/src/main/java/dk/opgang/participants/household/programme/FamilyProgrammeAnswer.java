package dk.opgang.participants.household.programme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether the programme is for a family.
 *
 * @param eligible null as long as what is not known could decide it
 * @param met how many characteristics the family is known to have
 * @param needed how many it has to have
 * @param ruleVersion of the rules that were asked
 */
@Schema(name = "FamilyProgrammeAnswer")
record FamilyProgrammeAnswer(
        @Nullable Boolean eligible, int met, int needed, List<Finding> characteristics, String ruleVersion) {

    /**
     * What was found of one characteristic.
     *
     * @param characteristic a code of family-programme-characteristics
     * @param met null if nothing is known of it
     */
    @Schema(name = "FamilyProgrammeFinding")
    record Finding(
            String characteristic,
            FamilyProgrammeRules.Operator operator,
            String threshold,
            @Nullable Boolean met,
            String source) {}

    /** By three-valued logic: what is not known stops no answer that the rest already settles. */
    static FamilyProgrammeAnswer of(FamilyProgrammeRules.Version rules, FamilyProgrammeQuestion question) {
        List<Finding> findings = rules.characteristics().stream()
                .map(it -> new Finding(
                        it.characteristic(),
                        it.operator(),
                        it.threshold(),
                        it.isMetBy(question.of(it.characteristic())),
                        it.source()))
                .toList();
        int met = (int) findings.stream()
                .filter(finding -> Boolean.TRUE.equals(finding.met()))
                .count();
        int possible = (int) findings.stream()
                .filter(finding -> !Boolean.FALSE.equals(finding.met()))
                .count();
        Boolean eligible = met >= rules.needed() ? Boolean.TRUE : possible < rules.needed() ? Boolean.FALSE : null;
        return new FamilyProgrammeAnswer(eligible, met, rules.needed(), findings, rules.version());
    }
}
