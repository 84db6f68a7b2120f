package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.integration.KnownParticipants;
import dk.opgang.initiatives.placement.rules.Placed;
import dk.opgang.initiatives.placement.rules.PlacementRules;
import dk.opgang.initiatives.support.Diary;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.Faults;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Registers hours against the limits of the day, the week and the month. */
@Singleton
class RegisterHours {

    private final Placements placements;
    private final WorkedHoursList worked;
    private final HoursOfPerson person;
    private final KnownParticipants participants;
    private final PlacementRules rules;
    private final BusinessClock clock;
    private final Diary diary;

    RegisterHours(
            Placements placements,
            WorkedHoursList worked,
            HoursOfPerson person,
            KnownParticipants participants,
            PlacementRules rules,
            BusinessClock clock,
            Diary diary) {
        this.placements = placements;
        this.worked = worked;
        this.person = person;
        this.participants = participants;
        this.rules = rules;
        this.clock = clock;
        this.diary = diary;
    }

    @Transactional
    WorkedHours register(Caller caller, UUID placementId, HoursRequest request) {
        Placement placement = placements.lock(caller, placementId);
        diary.note(caller, "register-hours", ReadPlacements.subject(placement));
        PlacementRequest form = placement.form();
        Faults faults = new Faults();
        if (!new Period(form.from(), form.to()).contains(request.date())) {
            faults.broken(
                    "/date",
                    "outside-placement",
                    "Dagen ligger uden for placeringen",
                    "The day lies outside the placement");
        }
        Happened.by(clock.today(), "/date", request.date()).ifPresent(faults::broken);
        person.lock(placement.participantId());
        limits(caller, placement, form, request, faults);
        faults.throwIfAny();
        WorkedHours hours = new WorkedHours(placement, request);
        worked.persist(hours);
        placement.addHours(request.hours());
        worked.flush();
        return hours;
    }

    /** The limits are the person's: what was worked elsewhere counts, as far as the caller may know of it. */
    private void limits(
            Caller caller, Placement placement, PlacementRequest form, HoursRequest request, Faults faults) {
        LocalDate day = request.date();
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate month = day.withDayOfMonth(1);
        UUID participant = placement.participantId();
        participants.birthYear(participant).ifPresent(birthYear -> {
            Placed placed = new Placed(birthYear, clock.today());
            var week = worked.of(caller, participant, null, monday, monday.plusWeeks(1));
            var ofDay = week.stream().filter(hours -> hours.date().equals(day)).toList();
            BigDecimal daily = rules.dailyHours(form.schoolStatus(), placed, day);
            within(ofDay, request, daily, "om dagen", "a day", faults);
            BigDecimal weekly = rules.hoursOfWeek(form.schoolStatus(), placed, monday);
            within(week, request, weekly, "om ugen", "a week", faults);
            freeDays(week, day, rules.daysOfWeek(form.schoolStatus(), placed, monday), faults);
        });
        BigDecimal monthly = rules.monthlyHours(form.kind(), day);
        if (monthly != null) {
            var ofMonth = worked.of(caller, participant, form.kind(), month, month.plusMonths(1));
            within(ofMonth, request, monthly, "om måneden", "a month", faults);
        }
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
