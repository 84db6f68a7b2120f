package dk.opgang.initiatives.eligibility;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.InitiativeForm.Partner;
import dk.opgang.initiatives.template.document.GivenParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a decision is made: the rules of a template, and what an initiative of it tells.
 *
 * @param initiativeId null where the template alone is asked
 * @param areas those of the initiative
 * @param parameters the numbers that the initiative gives
 */
public record Setting(
        TemplateRules rules,
        @Nullable UUID initiativeId,
        List<UUID> areas,
        List<Partner> partners,
        Function<String, @Nullable Integer> parameters) {

    public Setting {
        areas = List.copyOf(areas);
        partners = List.copyOf(partners);
    }

    /** Of an initiative. */
    public static Setting of(TemplateRules rules, Initiative initiative) {
        return new Setting(
                rules,
                initiative.id(),
                initiative.form().housingAreaIds(),
                initiative.form().partners(),
                key -> number(rules, initiative, key));
    }

    private static @Nullable Integer number(TemplateRules rules, Initiative initiative, String key) {
        BigDecimal given = GivenParameters.of(
                        rules.template().parameters(), initiative.form().parameters())
                .find(key);
        return given == null ? null : given.intValue();
    }

    /** Of the template alone. */
    static Setting of(TemplateRules rules) {
        return new Setting(rules, null, List.of(), List.of(), rules::standard);
    }

    /** Whether there is an initiative and it names no areas. */
    boolean isEverywhere() {
        return initiativeId != null && areas.isEmpty();
    }

    /** CVR numbers of the partners that have the role. */
    List<String> partnersOf(String role) {
        return partners.stream()
                .filter(partner -> partner.role().equals(role))
                .map(Partner::organisation)
                .toList();
    }
}
