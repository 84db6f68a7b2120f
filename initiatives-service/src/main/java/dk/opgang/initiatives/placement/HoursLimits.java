package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.integration.KnownParticipants;
import dk.opgang.initiatives.placement.rules.Placed;
import dk.opgang.initiatives.placement.rules.PlacementRules;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.Faults;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import dk.opgang.platform.time.Period;
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

    private final WorkedHoursList worked;
    private final HoursOfPerson person;
    private final KnownParticipants participants;
    private final PlacementRules rules;
    private final BusinessClock clock;

    HoursLimits(
            WorkedHoursList worked,
            HoursOfPerson person,
            KnownParticipants participants,
            PlacementRules rules,
            BusinessClock clock) {
        this.worked = worked;
        this.person = person;
        this.participants = participants;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Adds the faults of hours of the placement. What was worked elsewhere counts, as far as the caller may know of it.
     *
     * @param corrected the entry that these hours replace, which is not there for the limits
     */
    void check(Caller caller, Placement placement, HoursRequest request, @Nullable UUID corrected, Faults faults) {
        PlacementRequest form = placement.form();
        if (!new Period(form.from(), form.to()).contains(request.date())) {
            faults.broken(
                    "/date",
                    "outside-placement",
                    "Dagen ligger uden for placeringen",
                    "The day lies outside the placement");
        }
        Happened.by(clock.today(), "/date", request.date()).ifPresent(faults::broken);
        person.lock(placement.participantId());
        LocalDate day = request.date();
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate month = day.withDayOfMonth(1);
        UUID participant = placement.participantId();
        participants.birthYear(participant).ifPresent(birthYear -> {
            Placed placed = new Placed(birthYear, clock.today());
            var week = others(caller, participant, null, monday, monday.plusWeeks(1), corrected);
            var ofDay = week.stream().filter(hours -> hours.date().equals(day)).toList();
            BigDecimal daily = rules.dailyHours(form.schoolStatus(), placed, day);
            within(ofDay, request, daily, "om dagen", "a day", faults);
            BigDecimal weekly = rules.hoursOfWeek(form.schoolStatus(), placed, monday);
            within(week, request, weekly, "om ugen", "a week", faults);
            freeDays(week, day, rules.daysOfWeek(form.schoolStatus(), placed, monday), faults);
        });
        BigDecimal monthly = rules.monthlyHours(form.kind(), day);
        if (monthly != null) {
            var ofMonth = others(caller, participant, form.kind(), month, month.plusMonths(1), corrected);
            within(ofMonth, request, monthly, "om måneden", "a month", faults);
        }
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
            List<WorkedHours> worked,
            HoursRequest request,
            @Nullable BigDecimal limit,
            String da,
            String en,
            Faults faults) {
        BigDecimal sum = worked.stream().map(WorkedHours::hours).reduce(request.hours(), BigDecimal::add);
        if (limit != null && sum.compareTo(limit) > 0) {
            faults.broken(
                    "/hours",
                    "too-many-hours",
                    "Højst " + limit + " timer " + da + ", det ville blive " + sum,
                    "At most " + limit + " hours " + en + ", it would be " + sum);
        }
    }

    private static void freeDays(List<WorkedHours> week, LocalDate day, @Nullable Integer limit, Faults faults) {
        long days = Stream.concat(Stream.of(day), week.stream().map(WorkedHours::date))
                .distinct()
                .count();
        if (limit != null && days > limit) {
            faults.broken(
                    "/date",
                    "too-few-free-days",
                    "Højst " + limit + " arbejdsdage om ugen i den alder",
                    "At most " + limit + " working days a week at that age");
        }
    }
}
