package dk.opgang.initiatives.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reader who tries every world: all counts of the others up to a bound, in two editions of a year, and keeps those that agree with
 * what is published and with what it knows as its own. Shares no code with the solver.
 */
final class BruteForce {

    /** Counts that hang together: some are free, the others follow from them. */
    private record Block(List<String> free, List<List<String>> sums) {

        /** Each sum is the name of the whole and of its two parts; the values of the free ones give all others. */
        Map<String, Integer> values(int[] free) {
            Map<String, Integer> values = new HashMap<>();
            for (int i = 0; i < free.length; i++) {
                values.put(this.free.get(i), free[i]);
            }
            for (List<String> sum : sums) {
                Integer whole = values.get(sum.get(0));
                Integer part = values.get(sum.get(1));
                Integer other = values.get(sum.get(2));
                if (whole == null) {
                    values.put(sum.get(0), part + other);
                } else if (other == null) {
                    values.put(sum.get(2), whole - part);
                }
            }
            return values;
        }
    }

    private static final List<Block> BLOCKS = List.of(
            new Block(
                    List.of("internshipsStarted", "otherPlacements"),
                    List.of(List.of("placements", "internshipsStarted", "otherPlacements"))),
            new Block(
                    List.of("uniqueParticipants", "educationStarted", "employmentStarted"),
                    List.of(
                            List.of("uniqueParticipants", "educationStarted", "withoutEducation"),
                            List.of("uniqueParticipants", "employmentStarted", "withoutEmployment"))),
            new Block(
                    List.of("retentionInArea6", "retentionElsewhere6", "leftJob6"),
                    List.of(
                            List.of("retention6", "retentionInArea6", "retentionElsewhere6"),
                            List.of("followedUp6", "retention6", "leftJob6"))));

    private final int k;
    private final List<PublishedYear> editions;
    private final @Nullable String who;
    private final int bound;

    /**
     * @param who knows its own; null for everybody
     */
    BruteForce(int k, List<PublishedYear> editions, @Nullable String who) {
        this.k = k;
        this.editions = editions;
        this.who = who;
        this.bound = k
                + (int) editions.stream()
                        .flatMap(it -> it.counts().all().values().stream())
                        .mapToLong(it -> it)
                        .max()
                        .orElse(0);
    }

    /** The small numbers, of all people or of the others, in an edition or between two, that the reader pins down. */
    List<String> exposed() {
        List<String> exposed = new ArrayList<>();
        for (Block block : BLOCKS) {
            List<List<Map<String, Integer>>> worlds = new ArrayList<>();
            for (int edition = 0; edition < editions.size(); edition++) {
                List<Map<String, Integer>> those = new ArrayList<>();
                worlds(block, edition, new int[block.free().size()], 0, those);
                worlds.add(those);
                for (String name : truth(block, edition).keySet()) {
                    check(
                            exposed,
                            "in " + edition,
                            name,
                            truth(block, edition).get(name),
                            those.stream().map(it -> it.get(name)).toList());
                }
            }
            if (editions.size() > 1) {
                changes(exposed, block, worlds);
            }
        }
        return exposed;
    }

    /** Between editions whose numbers the reader does not both know the range is wide by either of them. */
    private void changes(List<String> exposed, Block block, List<List<Map<String, Integer>>> worlds) {
        for (String name : truth(block, 0).keySet()) {
            int[] first = bounds(worlds.get(0), name);
            int[] second = bounds(worlds.get(1), name);
            int change = Math.abs(truth(block, 1).get(name) - truth(block, 0).get(name));
            boolean pinned = first[0] == first[1] && second[0] == second[1];
            if (pinned && change > 0 && change < k) {
                exposed.add(name + " changed by " + change + " for " + who);
            }
        }
    }

    private static int[] bounds(List<Map<String, Integer>> worlds, String name) {
        return new int[] {
            worlds.stream().mapToInt(it -> it.get(name)).min().orElseThrow(),
            worlds.stream().mapToInt(it -> it.get(name)).max().orElseThrow()
        };
    }

    private void check(List<String> exposed, String when, String name, int truth, List<Integer> possible) {
        int low = possible.stream().mapToInt(it -> it).min().orElseThrow();
        int high = possible.stream().mapToInt(it -> it).max().orElseThrow();
        if (truth > 0 && truth < k && (high < k || high - low < k - 1)) {
            exposed.add(name + " " + when + " is " + truth + ", from " + low + " to " + high + " for " + who);
        }
    }

    private Map<String, Integer> truth(Block block, int edition) {
        int[] free =
                block.free().stream().mapToInt(name -> hidden(edition, name)).toArray();
        return block.values(free);
    }

    private int hidden(int edition, String name) {
        YearCounts counts = editions.get(edition).counts();
        return Math.toIntExact(column(counts.all(), name)
                - (who == null ? 0 : column(counts.own().get(who), name)));
    }

    private static long column(Map<String, Long> columns, String name) {
        return name.equals("otherPlacements")
                ? columns.get("placements") - columns.get("internshipsStarted")
                : columns.get(name);
    }

    private void worlds(Block block, int edition, int[] guess, int at, List<Map<String, Integer>> found) {
        if (at < guess.length) {
            for (guess[at] = 0; guess[at] <= bound; guess[at]++) {
                worlds(block, edition, guess, at + 1, found);
            }
            return;
        }
        Map<String, Integer> values = block.values(guess);
        if (values.values().stream().allMatch(value -> value >= 0) && agrees(edition, values)) {
            found.add(Map.copyOf(values));
        }
    }

    private boolean agrees(int edition, Map<String, Integer> others) {
        PublishedYear published = editions.get(edition);
        return published.shown().stream()
                .filter(others::containsKey)
                .allMatch(name -> others.get(name) == hidden(edition, name));
    }
}
