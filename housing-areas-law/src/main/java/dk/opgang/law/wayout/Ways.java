package dk.opgang.law.wayout;

import dk.opgang.law.classification.AtThreshold;
import dk.opgang.law.classification.ClassRule;
import dk.opgang.law.classification.ClassRule.SetName;
import dk.opgang.law.classification.Classification;
import dk.opgang.law.classification.CriteriaResult;
import dk.opgang.law.classification.CriterionOutcome;
import dk.opgang.law.classification.ListYear;
import dk.opgang.law.classification.ThreeValued;
import dk.opgang.law.wayout.ClassWays.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the smallest sets of criteria without which a class does not follow, by settling them as not met and asking the law again. */
final class Ways {

    private final ListYear year;
    private final Classification carried;
    private final List<Gap> gaps;
    private final List<ResidentsToMove> work;

    /**
     * @param year the list with the last known figures carried forward
     * @param carried its classification
     */
    Ways(ListYear year, Classification carried, List<Gap> gaps, List<ResidentsToMove> work) {
        this.year = year;
        this.carried = carried;
        this.gaps = gaps;
        this.work = work;
    }

    List<ClassWays> find() {
        return year.law().classes().stream()
                .filter(rule -> year.set(rule.set()) != null)
                .map(rule -> new ClassWays(rule.code(), held(rule, year), ways(rule)))
                .toList();
    }

    private List<Way> ways(ClassRule rule) {
        if (held(rule, year) == ThreeValued.FALSE) {
            return List.of();
        }
        CriteriaResult set = year.known(rule.set());
        List<CriterionOutcome> criteria = set.all().toList();
        List<String> unknown = set.counted().stream()
                .filter(it -> it.met() == ThreeValued.UNKNOWN)
                .map(CriterionOutcome::criterion)
                .toList();
        List<Way> ways = new ArrayList<>();
        for (Set<String> names : smallest(rule, names(criteria, it -> it.met() != ThreeValued.FALSE), Set.of())) {
            ways.add(way(rule, names, List.of()));
        }
        if (!unknown.isEmpty()) {
            Set<String> assumed = Set.copyOf(unknown);
            for (Set<String> names : smallest(rule, names(criteria, it -> it.met() == ThreeValued.TRUE), assumed)) {
                if (held(rule, AtThreshold.unmet(year, rule.set(), names)) != ThreeValued.FALSE) {
                    ways.add(way(rule, names, unknown));
                }
            }
        }
        return ways;
    }

    private List<Set<String>> smallest(ClassRule rule, List<String> candidates, Set<String> assumed) {
        List<Set<String>> found = new ArrayList<>();
        IntStream.range(0, 1 << candidates.size())
                .boxed()
                .sorted(Comparator.comparing(Integer::bitCount))
                .map(bits -> chosen(candidates, bits))
                .filter(names -> found.stream().noneMatch(names::containsAll))
                .forEach(names -> {
                    Set<String> all = new HashSet<>(names);
                    all.addAll(assumed);
                    if (held(rule, AtThreshold.unmet(year, rule.set(), all)) == ThreeValued.FALSE) {
                        found.add(names);
                    }
                });
        return found;
    }

    private Way way(ClassRule rule, Set<String> names, List<String> assumed) {
        List<String> ordered = year.known(rule.set())
                .all()
                .map(CriterionOutcome::criterion)
                .filter(names::contains)
                .toList();
        Set<String> unmet = new HashSet<>(names);
        unmet.addAll(assumed);
        return new Way(
                ordered,
                assumed.isEmpty(),
                assumed,
                reachable(rule.set(), ordered),
                residents(rule.set(), ordered),
                classesAfter(AtThreshold.unmet(year, rule.set(), unmet)));
    }

    private @Nullable Boolean reachable(SetName set, List<String> names) {
        List<Boolean> each = new ArrayList<>();
        gaps.stream()
                .filter(gap -> gap.set() == set && names.contains(gap.criterion()))
                .forEach(gap -> each.add(gap.reachable()));
        work(set, names).filter(it -> it.reachable() != null).forEach(it -> each.add(it.reachable()));
        if (each.contains(Boolean.FALSE)) {
            return false;
        }
        return each.stream().anyMatch(Objects::isNull) ? null : Boolean.TRUE;
    }

    private @Nullable Integer residents(SetName set, List<String> names) {
        return work(set, names).findFirst().map(ResidentsToMove::residents).orElse(null);
    }

    private Stream<ResidentsToMove> work(SetName set, List<String> names) {
        return work.stream().filter(it -> it.set() == set && names.contains(it.criterion()));
    }

    private List<String> classesAfter(ListYear after) {
        Map<String, ThreeValued> classes = after.classes();
        Set<String> lasting = new HashSet<>(carried.classes());
        List<String> certain = year.law().classes().stream()
                .filter(rule -> rule.consecutive() == null
                        ? classes.get(rule.code()) == ThreeValued.TRUE
                        : lasting.contains(rule.code()) && held(rule, after) == ThreeValued.TRUE)
                .map(ClassRule::code)
                .toList();
        if (!certain.isEmpty()) {
            return certain;
        }
        return List.of(classes.containsValue(ThreeValued.UNKNOWN) ? Classification.UNDETERMINED : Classification.NONE);
    }

    /** Whether the list gives the class, a run of lists left aside. */
    private static ThreeValued held(ClassRule rule, ListYear year) {
        return year.known(rule.set()).gives(rule, year.classes());
    }

    private static List<String> names(List<CriterionOutcome> criteria, Predicate<CriterionOutcome> wanted) {
        return criteria.stream().filter(wanted).map(CriterionOutcome::criterion).toList();
    }

    private static Set<String> chosen(List<String> candidates, int bits) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < candidates.size(); i++) {
            if ((bits & 1 << i) != 0) {
                names.add(candidates.get(i));
            }
        }
        return names;
    }
}
