package dk.opgang.initiatives.rhythm;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether it was the same person each time.
 *
 * @param role of which it should be the same person
 * @param holders how many different ones there were
 * @param breaks how often two visits after each other had nobody of the role in common
 * @param longestRun most visits after each other without a break
 * @param sameThroughout whether there was no break
 */
@Schema(name = "Continuity")
public record Continuity(String role, int holders, int breaks, int longestRun, boolean sameThroughout) {

    /** @param visits those with the participant present, in their order */
    static Continuity of(String role, List<Visit> visits) {
        int breaks = 0;
        int run = 0;
        int longest = 0;
        Visit last = null;
        for (Visit visit : visits) {
            boolean goesOn = last != null && visit.sharesAHolderWith(last);
            if (last != null && !goesOn) {
                breaks++;
            }
            run = goesOn ? run + 1 : 1;
            longest = Math.max(longest, run);
            last = visit;
        }
        long different = visits.stream()
                .flatMap(visit -> visit.holders().stream())
                .distinct()
                .count();
        return new Continuity(role, Math.toIntExact(different), breaks, longest, breaks == 0);
    }
}
