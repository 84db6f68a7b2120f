package dk.opgang.initiatives.placement.rules;

import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one engine of placement rules, for a single placement and for a row of a batch. Safe to share; a placement that keeps all
 * rules costs well under two microseconds and next to no allocation.
 */
@Singleton
public final class PlacementRules {

    /** A year of birth with which no rule of age can be broken: for somebody who is unknown. */
    public static final int UNKNOWN_YEAR = 1900;

    private final PlacementRule[] rules;
    private final YouthHoursRule youthHours;
    private final WorkedHoursRule worked;
    private final PayRule pay;
    private final AgeRule age;
    private final PeriodRule period;
    private final AroundRule around;

    PlacementRules() {
        this(RuleFile.load());
    }

    PlacementRules(RuleFile file) {
        this.youthHours = new YouthHoursRule(file, new SchoolCalendar(file));
        this.worked = new WorkedHoursRule(file, youthHours);
        this.pay = new PayRule(file);
        this.age = new AgeRule(file);
        this.period = new PeriodRule(file, new Sectors());
        this.around = new AroundRule(file);
        this.rules = new PlacementRule[] {
            new FormRule(),
            period,
            new AmountRule(file),
            age,
            youthHours,
            pay,
            new JobKindRule(file),
            new OutcomeRule(),
            around
        };
    }

    /**
     * What is wrong with a placement whoever the participant is and whichever day it is: for one of which not all could be read.
     * Without dependencies, so that a request can ask before anything is looked up.
     */
    public static List<Fault> timeless(PlacementForm form) {
        return Timeless.RULES.check(form, UNKNOWN_YEAR, LocalDate.MAX);
    }

    /**
     * All faults of a placement at once, none if it keeps the rules.
     *
     * @param birthYear the participant's year of birth, see {@link Placed} for how far it decides
     * @param today the day of the posting in Denmark
     */
    public List<Fault> check(PlacementForm form, int birthYear, LocalDate today) {
        return check(form, new Placed(birthYear, today)).faults();
    }

    /** All that is wrong and doubtful about a placement. */
    public Findings check(PlacementForm form, Placed placed) {
        Findings findings = new Findings();
        for (PlacementRule rule : rules) {
            rule.check(form, placed, findings);
        }
        return findings;
    }

    /** Whether what the rules find depends on the birthday of somebody of that year of birth. */
    public boolean asksForAge(PlacementForm form, Placed placed) {
        LocalDate from = form.from();
        if (from == null || placed.oldestOn(from) > youthHours.adultAge()) {
            return false;
        }
        Findings oldest = check(form, placed.aged(from, placed.oldestOn(from)));
        Findings youngest = check(form, placed.aged(from, placed.youngestOn(from)));
        return !oldest.faults().equals(youngest.faults()) || !oldest.remarks().equals(youngest.remarks());
    }

    /** Whether the rules depend on the benefits of who is placed. */
    public boolean asksForBenefits(PlacementForm form) {
        return period.asksForBenefit(form.kind()) || around.asksForBenefit(form.kind());
    }

    /** The most days between the end of one placement and the begin of another that looks like its extension. */
    public int gapOfExtensions() {
        return period.gapOfExtensions();
    }

    /** The rules of hours that were worked. */
    public WorkedHoursRule worked() {
        return worked;
    }

    /** How old somebody must be at least to be placed from that day on, or nothing without a limit. */
    public @Nullable Integer youngestAge(LocalDate from) {
        return age.youngest(from);
    }

    /** The most hours a week in a period of somebody who is so old on its first day, or nothing without a limit. */
    public @Nullable BigDecimal weeklyHoursOfAge(
            @Nullable String schoolStatus, int years, LocalDate from, @Nullable LocalDate to) {
        return youthHours.weeklyLimitOfAge(schoolStatus, years, from, to);
    }

    /** The most hours of the day's calendar month in a placement of the kind, or nothing without a limit. */
    public @Nullable MonthlyHours monthlyHours(String kind, LocalDate day) {
        return pay.monthlyLimit(kind, day);
    }

    /** Read when the first unreadable placement arrives. */
    private static final class Timeless {
        private static final PlacementRules RULES = new PlacementRules();
    }
}
