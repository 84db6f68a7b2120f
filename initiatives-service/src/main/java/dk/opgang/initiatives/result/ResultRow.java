package dk.opgang.initiatives.result;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an initiative came to in one bucket.
 *
 * @param key the year, quarter, benefit group or kind, or whatever else it is split by
 * @param key2 the second of two; null without one
 * @param uniqueParticipants participants with a contact, a placement, an outcome or an enrolment begun in the bucket
 * @param contacts conversations that were held
 * @param internshipsStarted internships of all kinds begun
 * @param educationStarted participants who began an education or an apprenticeship
 * @param employmentStarted participants who began an ordinary job
 * @param placements placements of all kinds begun
 * @param workplaces employers with a placement begun
 * @param enrolments enrolments begun
 * @param after6 follow-ups due in the bucket, 6 months after a job began
 * @param after12 the same after 12 months
 */
record ResultRow(
        String key,
        @Nullable String key2,
        long uniqueParticipants,
        long contacts,
        long internshipsStarted,
        long educationStarted,
        long employmentStarted,
        long placements,
        long workplaces,
        long enrolments,
        Retention after6,
        Retention after12) {

    /** Of nothing that happened. */
    static final ResultRow NONE = new ResultRow("", null, 0, 0, 0, 0, 0, 0, 0, 0, Retention.NONE, Retention.NONE);

    /** The counts by the names that they are published under. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("uniqueParticipants", uniqueParticipants);
        counts.put("contacts", contacts);
        counts.put("internshipsStarted", internshipsStarted);
        counts.put("educationStarted", educationStarted);
        counts.put("employmentStarted", employmentStarted);
        counts.put("placements", placements);
        counts.put("workplaces", workplaces);
        counts.put("enrolments", enrolments);
        after6.putInto(counts, 6);
        after12.putInto(counts, 12);
        return counts;
    }
}
