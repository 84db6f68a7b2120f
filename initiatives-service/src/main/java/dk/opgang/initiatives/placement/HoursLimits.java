package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.placement.rules.Placed;
import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.initiatives.placement.rules.PlacementRules;
import dk.opgang.initiatives.refusal.SilentRefusals;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import dk.opgang.platform.time.Period;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The limits of the hours of a person in a day, a week and a month, whatever the placements. */
@Singleton
class HoursLimits {

    // The limits hold over all placements of a person, so that its hours are registered one after the other.
    private static final AdvisoryLock HOURS = new AdvisoryLock("hours");

    private final WorkedHoursList worked;
    private final AgroalDataSource database;
    private final KnownParticipants participants;
    private final PlacementRules rules;
    private final SilentRefusals refused;
    private final BusinessClock clock;

    HoursLimits(
            WorkedHoursList worked,
            AgroalDataSource database,
            KnownParticipants participants,
            PlacementRules rules,
            SilentRefusals refused,
            BusinessClock clock) {
        this.worked = worked;
        this.database = database;
        this.participants = participants;
        this.rules = rules;
        this.refused = refused;
        this.clock = clock;
    }

    /**
     * Adds the faults of hours of the placement. What was worked elsewhere counts, as far as the caller may know of it.
     *
     * @param corrected the entry that these hours replace, which is not there for the limits
     * @throws ProblemException 429 after too many refusals that tell nothing
     */
    void check(Caller caller, Placement placement, HoursForm form, @Nullable UUID corrected, Faults faults) {
        PlacementForm placed = placement.form();
        if (!new Period(placed.from(), placed.to()).contains(form.date())) {
            faults.broken("/date", InitiativesFault.OUTSIDE_PLACEMENT);
        }
        Happened.by(clock.today(), "/date", form.date()).ifPresent(faults::broken);
        UUID participant = placement.participantId();
        HOURS.take(database, participant);
        participants.birthYear(participant).ifPresent(year -> ofAge(caller, placement, year, form, corrected, faults));
        BigDecimal monthly = rules.monthlyHours(placed.kind(), form.date());
        if (monthly != null) {
            LocalDate month = form.date().withDayOfMonth(1);
            var ofMonth = others(caller, participant, placed.kind(), month, month.plusMonths(1), corrected);
            within(ofMonth, form, monthly, new Text("om måneden", "a month"), faults);
        }
    }

    /** Limits that follow from the age are told to who may read about the participant; others are told that they are broken. */
    private void ofAge(
            Caller caller,
            Placement placement,
            int birthYear,
            HoursForm form,
            @Nullable UUID corrected,
            Faults faults) {
        if (isRead(caller, placement)) {
            young(caller, placement, birthYear, form, corrected, faults);
            return;
        }
        UUID participant = placement.participantId();
        refused.requireRoom(caller, participant);
        Faults untold = new Faults();
        young(caller, placement, birthYear, form, corrected, untold);
        if (!untold.isEmpty()) {
            faults.broken("/hours", InitiativesFault.HOURS_NOT_ELIGIBLE);
            refused.note(
                    caller, "refused-hours", "placements/" + placement.id(), participant, placement.municipalityCode());
        }
    }

    private boolean isRead(Caller caller, Placement placement) {
        return caller.municipality().isPresent()
                || participants
                        .alreadyKnown(caller, placement.participantId())
                        .filter(known ->
                                known.isReadUnderConsent(placement.form().initiativeId()))
                        .isPresent();
    }

    private void young(
            Caller caller,
            Placement placement,
            int birthYear,
            HoursForm form,
            @Nullable UUID corrected,
            Faults faults) {
        LocalDate day = form.date();
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        String school = placement.form().schoolStatus();
        Placed placed = new Placed(birthYear, clock.today());
        var week = others(caller, placement.participantId(), null, monday, monday.plusWeeks(1), corrected);
        var ofDay =
                week.stream().filter(hours -> hours.form().date().equals(day)).toList();
        within(ofDay, form, rules.dailyHours(school, placed, day), new Text("om dagen", "a day"), faults);
        within(week, form, rules.hoursOfWeek(school, placed, monday), new Text("om ugen", "a week"), faults);
        freeDays(week, day, rules.daysOfWeek(school, placed, monday), faults);
    }

    private List<WorkedHours> others(
            Caller caller,
            UUID participant,
            @Nullable String kind,
            LocalDate from,
            LocalDate to,
            @Nullable UUID corrected) {
        return worked.of(caller, participant, kind, from, to).stream()
                .filter(hours -> !hours.id().equals(corrected))
                .toList();
    }

    private static void within(
            List<WorkedHours> worked, HoursForm form, @Nullable BigDecimal limit, Text period, Faults faults) {
        BigDecimal sum = worked.stream().map(it -> it.form().hours()).reduce(form.hours(), BigDecimal::add);
        if (limit != null && sum.compareTo(limit) > 0) {
            faults.broken("/hours", InitiativesFault.WORKED_TOO_MANY_HOURS, limit, period, sum);
        }
    }

    private static void freeDays(List<WorkedHours> week, LocalDate day, @Nullable Integer limit, Faults faults) {
        long days = Stream.concat(
                        Stream.of(day), week.stream().map(it -> it.form().date()))
                .distinct()
                .count();
        if (limit != null && days > limit) {
            faults.broken("/date", InitiativesFault.TOO_FEW_FREE_DAYS, limit);
        }
    }
}
