package dk.opgang.network.report;

import dk.opgang.platform.value.Dkk;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the network came to. Every figure is what the lists say of the half-open period.
 *
 * @param subGoals milestones and tasks by their due day, for each sub-goal
 * @param meetings meetings of the whole network
 * @param membersRepresented members of whom somebody was at a meeting of the whole network
 * @param persons how often somebody was there
 * @param articles articles whose present version was published in the period
 * @param shared methods that were published by whoever shares them, by when they were posted
 * @param adopted adoptions, by their first day
 * @param budgets the budgets with their sums by period
 */
@Schema(name = "FinalReport")
record FinalReport(
        LocalDate from,
        LocalDate to,
        List<SubGoal> subGoals,
        Meetings meetings,
        long membersRepresented,
        long persons,
        long articles,
        Requests requests,
        long shared,
        long adopted,
        List<Budget> budgets) {

    /**
     * A sub-goal.
     *
     * @param code a code of {@code network-sub-goals}
     * @param milestones how many stand in each state, by codes of {@code network-milestone-states}
     * @param tasks how many stand in each state, by codes of {@code network-task-states}
     */
    @Schema(name = "SubGoalFigures")
    record SubGoal(String code, Map<String, Long> milestones, Map<String, Long> tasks) {}

    /**
     * Meetings of the whole network.
     *
     * @param required how many there were to be, by the rules of their half-years
     */
    @Schema(name = "MeetingFigures")
    record Meetings(int required, long held) {}

    /**
     * Questions that were asked in the period.
     *
     * @param medianDaysToAnswer days until the first answer of half of those that were answered; null if none was
     */
    @Schema(name = "QuestionFigures")
    record Requests(long asked, long answered, @Nullable BigDecimal medianDaysToAnswer) {}

    /** A budget with its sums. */
    @Schema(name = "BudgetFigures")
    record Budget(UUID budgetId, String name, List<Period> periods) {

        /** The sums of a period of the budget; the two are equal. */
        @Schema(name = "BudgetPeriodFigures")
        record Period(String period, Dkk expenseDkk, Dkk financingDkk) {}
    }
}
