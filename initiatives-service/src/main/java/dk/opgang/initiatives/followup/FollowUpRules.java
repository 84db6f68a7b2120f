package dk.opgang.initiatives.followup;

import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.dated.Dated;
import dk.opgang.platform.dated.DatedRows;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** After how many months it is asked, as it stands in {@code rules/follow-ups.json}. */
final class FollowUpRules {

    private FollowUpRules() {}

    /**
     * One time of asking.
     *
     * @param afterMonths since the job began
     * @param validFrom of jobs that began on this day or later
     * @param validTo of jobs that began before this day
     */
    record Delay(
            int afterMonths,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) implements Dated {}

    /** After how many days without an answer it is told once more, as it stands in {@code rules/follow-up-overdue.json}. */
    record Overdue(
            int afterDays,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) implements Dated {}

    static List<Overdue> overdue() {
        return DatedRows.oneAtATime(
                List.of(DataFile.readComplete("rules/follow-up-overdue.json", Overdue[].class)), row -> "overdue");
    }

    static List<Delay> load() {
        return DatedRows.oneAtATime(
                List.of(DataFile.readComplete("rules/follow-ups.json", Delay[].class)), Delay::afterMonths);
    }
}
