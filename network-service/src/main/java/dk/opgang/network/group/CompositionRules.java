package dk.opgang.network.group;

import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.dated.DatedRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The demands of {@code rules/group-composition.json}, each in force for a time. */
record CompositionRules(List<CompositionRule> rules) {

    CompositionRules {
        rules = DatedRows.oneAtATime(rules, rule -> List.of(rule.group(), rule.gap()));
    }

    static CompositionRules load() {
        return DataFile.readComplete("rules/group-composition.json", CompositionRules.class);
    }

    /**
     * How the group is composed on the day.
     *
     * @param seats those that count on the day
     * @param chairs the members that chair a present working group
     */
    Composition compose(String kind, LocalDate on, List<Occupied> seats, Set<UUID> chairs) {
        List<CompositionRule> present = rules.stream()
                .filter(rule -> rule.group().equals(kind) && rule.inForceOn(on))
                .toList();
        List<String> fields = present.stream()
                .filter(rule -> rule.demand() == CompositionRule.Demand.EVERY_FIELD)
                .findFirst()
                .map(rule -> rule.fieldsOf(seats, chairs))
                .orElse(List.of());
        List<CompositionRule.Gap> gaps = present.stream()
                .flatMap(rule -> rule.gaps(seats, chairs).stream())
                .toList();
        return new Composition(on, gaps.isEmpty(), seats.size(), fields, gaps);
    }
}
