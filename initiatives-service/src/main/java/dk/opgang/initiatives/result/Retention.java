package dk.opgang.initiatives.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Of how many participants it is known whether they are still in the job, so many months after it began.
 *
 * @param followedUp participants with an answered follow-up
 * @param retained those of them who are still in the job
 * @param retainedInArea those of the retained who still live in the area
 */
record Retention(long followedUp, long retained, long retainedInArea) {

    static final Retention NONE = new Retention(0, 0, 0);

    /** So many months after a job began. */
    static final List<Integer> MONTHS = List.of(6, 12);

    /** Whether the field of the results is one of follow-ups. */
    static boolean isCountOf(String field) {
        Map<String, Long> names = new HashMap<>();
        MONTHS.forEach(months -> NONE.putInto(names, months));
        return names.containsKey(field);
    }

    /** Puts the counts under the names that they are published under, such as {@code retention6}. */
    void putInto(Map<String, Long> counts, int months) {
        counts.put("followedUp" + months, followedUp);
        counts.put("retention" + months, retained);
        counts.put("leftJob" + months, followedUp - retained);
        counts.put("retentionInArea" + months, retainedInArea);
        counts.put("retentionElsewhere" + months, retained - retainedInArea);
    }

    /** Of which counts, by name, each count is the sum. */
    static Map<String, List<String>> sums(int months) {
        return Map.of(
                "followedUp" + months, List.of("retention" + months, "leftJob" + months),
                "retention" + months, List.of("retentionInArea" + months, "retentionElsewhere" + months));
    }
}
