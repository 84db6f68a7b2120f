package dk.opgang.platform.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which sums may be published beside others that are published already by a rule of their own, such as the columns of a table that
 * {@link DisclosureControl} has decided. {@link SumsOfGroups} asks that everybody be among k in all that is published; where much is published
 * that it has not decided itself, that holds of nothing.
 *
 * <p>So it asks of each new sum alone that it tell of few together with none of the others: there are k of those it tells of, each of whom
 * could be exchanged with somebody else in the others' place without any of the sums before it becoming another one, or who stands in none of
 * those sums. Whatever a reader works out with the help of the new sum then rests on k or more: each of these exchanges would change it, and
 * no two of them concern the same. A sum that follows from the others, such as what two of them differ by, tells nothing new. Besides, nobody
 * makes more than half of a sum, or of what two of them differ by.
 *
 * <p>Not for use by several threads.
 */
public final class SumsBesidePublished {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final int smallestShown;
    private final List<Set<String>> readers;
    private final Map<String, List<Map<String, Fact>>> published = new HashMap<>();

    /**
     * What a sum is made of.
     *
     * @param id the same in every sum in which it stands
     * @param owner whom it tells of
     * @param amount what it adds, the same in every sum of a measure
     */
    public record Fact(String id, String owner, BigDecimal amount) {}

    /**
     * A sum over facts.
     *
     * @param measure of what it is one: a reader adds and subtracts sums of the same measure
     */
    public record Sum(String measure, Collection<Fact> facts) {}

    /**
     * @param smallestShown k: of how many a number tells that is shown, 3 or more
     * @param insiders for each reader who knows by itself what some come to, whom: what is left without them tells of few neither
     */
    public SumsBesidePublished(int smallestShown, Collection<Set<String>> insiders) {
        if (smallestShown < DisclosureControl.LOWEST_LIMIT) {
            throw new IllegalArgumentException("A number that is shown tells of at least "
                    + DisclosureControl.LOWEST_LIMIT + ", got " + smallestShown);
        }
        this.smallestShown = smallestShown;
        this.readers = new ArrayList<>();
        this.readers.add(Set.of());
        insiders.stream().distinct().forEach(this.readers::add);
    }

    /** Tells of a sum that is published already, whatever it tells of. */
    public void alreadyPublished(Sum sum) {
        published.computeIfAbsent(sum.measure(), _ -> new ArrayList<>()).add(byId(sum.facts()));
    }

    /**
     * Publishes sums if they tell of few together with none of what was published before; otherwise nothing changes. A sum of nothing tells of
     * nobody.
     */
    public boolean publish(List<Sum> sums) {
        Map<String, Integer> before = new HashMap<>();
        published.forEach((measure, groups) -> before.put(measure, groups.size()));
        for (Sum sum : sums) {
            if (!isSafe(sum)) {
                published.forEach((measure, groups) -> groups.subList(before.getOrDefault(measure, 0), groups.size())
                        .clear());
                return false;
            }
            if (!sum.facts().isEmpty()) {
                alreadyPublished(sum);
            }
        }
        return true;
    }

    private boolean isSafe(Sum sum) {
        List<Map<String, Fact>> others = published.getOrDefault(sum.measure(), List.of());
        Map<String, Fact> facts = byId(sum.facts());
        return readers.stream().allMatch(known -> {
            Map<String, Fact> hidden = without(facts, known);
            List<Map<String, Fact>> besides =
                    others.stream().map(group -> without(group, known)).toList();
            return hidden.isEmpty()
                    || follows(hidden, besides)
                    || exchangeable(hidden, besides) >= smallestShown
                            && !isOfOneMostly(hidden.values())
                            && besides.stream().noneMatch(group -> isOfOneMostly(difference(hidden, group)));
        });
    }

    /** Whether the sum can be worked out from the others. */
    private static boolean follows(Map<String, Fact> sum, List<Map<String, Fact>> others) {
        Map<BitSet, Boolean> parts = new LinkedHashMap<>();
        for (Map.Entry<Fact, BitSet> fact : memberships(sum, others).entrySet()) {
            boolean inside = sum.containsKey(fact.getKey().id());
            if (fact.getValue().isEmpty() || parts.computeIfAbsent(fact.getValue(), _ -> inside) != inside) {
                return false;
            }
        }
        List<BitSet> columns = List.copyOf(parts.keySet());
        SpanOfRows span = new SpanOfRows();
        for (int group = 0; group < others.size(); group++) {
            int row = group;
            span.add(columns.stream().map(part -> part.get(row)).toList());
        }
        return span.holds(columns.stream()
                .map(part -> parts.getOrDefault(part, Boolean.FALSE))
                .toList());
    }

    /** How many of the sum can be exchanged each with somebody of their own, or stand in no other sum. */
    private static int exchangeable(Map<String, Fact> sum, List<Map<String, Fact>> others) {
        Map<BitSet, Set<String>> inside = new LinkedHashMap<>();
        Map<BitSet, Set<String>> outside = new HashMap<>();
        memberships(sum, others).forEach((fact, memberships) -> (sum.containsKey(fact.id()) ? inside : outside)
                .computeIfAbsent(memberships, _ -> new LinkedHashSet<>())
                .add(fact.owner()));
        Set<String> taken = new HashSet<>();
        int exchanges = 0;
        for (Map.Entry<BitSet, Set<String>> part : inside.entrySet()) {
            Set<String> these = new LinkedHashSet<>(part.getValue());
            Set<String> those = new LinkedHashSet<>(
                    part.getKey().isEmpty() ? these : outside.getOrDefault(part.getKey(), Set.of()));
            these.removeAll(taken);
            those.removeAll(taken);
            // Who stands on both sides is exchanged with what is its own: that is one, whoever else is there.
            Set<String> onBoth = new LinkedHashSet<>(these);
            onBoth.retainAll(those);
            these.removeAll(onBoth);
            those.removeAll(onBoth);
            int pairs = Math.min(these.size(), those.size());
            exchanges += onBoth.size() + pairs;
            taken.addAll(onBoth);
            these.stream().limit(pairs).forEach(taken::add);
            those.stream().limit(pairs).forEach(taken::add);
        }
        return exchanges;
    }

    /** In which of the others each fact of all of them stands. */
    private static Map<Fact, BitSet> memberships(Map<String, Fact> sum, List<Map<String, Fact>> others) {
        Map<String, Fact> all = new LinkedHashMap<>(sum);
        others.forEach(group -> group.forEach(all::putIfAbsent));
        Map<Fact, BitSet> memberships = new LinkedHashMap<>();
        all.forEach((id, fact) -> {
            BitSet in = new BitSet();
            for (int group = 0; group < others.size(); group++) {
                in.set(group, others.get(group).containsKey(id));
            }
            memberships.put(fact, in);
        });
        return memberships;
    }

    private static List<Fact> difference(Map<String, Fact> one, Map<String, Fact> other) {
        List<Fact> facts = new ArrayList<>();
        one.forEach((id, fact) -> {
            if (!other.containsKey(id)) {
                facts.add(fact);
            }
        });
        other.forEach((id, fact) -> {
            if (!one.containsKey(id)) {
                facts.add(fact);
            }
        });
        return facts;
    }

    /** Whether one of those it tells of makes more than half. */
    private static boolean isOfOneMostly(Collection<Fact> facts) {
        Map<String, BigDecimal> byOwner = new HashMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Fact fact : facts) {
            byOwner.merge(fact.owner(), fact.amount().abs(), BigDecimal::add);
            sum = sum.add(fact.amount().abs());
        }
        BigDecimal all = sum;
        return byOwner.values().stream().anyMatch(part -> part.multiply(TWO).compareTo(all) > 0);
    }

    private static Map<String, Fact> without(Map<String, Fact> facts, Set<String> known) {
        if (known.isEmpty()) {
            return facts;
        }
        Map<String, Fact> left = new LinkedHashMap<>(facts);
        left.values().removeIf(fact -> known.contains(fact.owner()));
        return left;
    }

    private static Map<String, Fact> byId(Collection<Fact> facts) {
        Map<String, Fact> byId = new LinkedHashMap<>();
        facts.forEach(fact -> byId.put(fact.id(), fact));
        return byId;
    }
}
