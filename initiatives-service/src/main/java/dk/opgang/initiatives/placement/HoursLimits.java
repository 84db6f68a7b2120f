package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.placement.rules.Background;
import dk.opgang.initiatives.placement.rules.Findings;
import dk.opgang.initiatives.placement.rules.MonthlyHours;
import dk.opgang.initiatives.placement.rules.Placed;
import dk.opgang.initiatives.placement.rules.PlacementFault;
import dk.opgang.initiatives.placement.rules.PlacementRules;
import dk.opgang.initiatives.placement.rules.WorkedEntry;
import dk.opgang.initiatives.placement.rules.WorkedEntry.Terms;
import dk.opgang.initiatives.template.value.Resolved.Known;
import dk.opgang.initiatives.template.value.Value;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The limits of the hours of a person in a day, a week and a month, whatever the placements. One way for single entries and for batches. */
@Singleton
class HoursLimits {

    /** The limits hold over all placements of a person, so that its hours are registered one after the other. */
    static final AdvisoryLock HOURS = new AdvisoryLock("hours");

    private final PlacementRules rules;
    private final TemplatedInitiatives initiatives;
    private final BusinessClock clock;

    HoursLimits(PlacementRules rules, TemplatedInitiatives initiatives, BusinessClock clock) {
        this.rules = rules;
        this.initiatives = initiatives;
        this.clock = clock;
    }

    /**
     * What hours are held against.
     *
     * @param birthYear null if the caller has placed nobody of that id
     * @param isRead whether the caller may read about the participant, so that it is told what follows from the age
     */
    record Of(
            UUID participant,
            LocalDate from,
            @Nullable LocalDate to,
            Terms terms,
            @Nullable Integer birthYear,
            boolean isRead) {

        Placed placed(LocalDate today, Map<LocalDate, Integer> ages) {
            return new Placed(
                    birthYear == null ? PlacementRules.UNKNOWN_YEAR : birthYear, today, ages, Background.NOTHING);
        }
    }

    /** The days of which the exact age decides. */
    Set<LocalDate> asked(Of of, LocalDate date) {
        return rules.worked().asked(of.placed(clock.today(), Map.of()), date);
    }

    boolean isYoung(Of of, LocalDate date) {
        return rules.worked().isYoung(of.placed(clock.today(), Map.of()), date);
    }

    /**
     * Adds what is wrong with hours. What was worked elsewhere counts, as far as the caller may know of it.
     *
     * @param corrected the entry that these hours replace, which is not there for the limits
     * @param programmes the initiatives that were looked up already
     * @return whether there is a fault that is told without what it is about, since it tells of the age
     */
    boolean check(
            Caller caller,
            Of of,
            WorkedEntry entry,
            @Nullable UUID corrected,
            HoursBook book,
            Map<LocalDate, Integer> ages,
            Map<UUID, Optional<Templated>> programmes,
            Findings findings) {
        if (!new Period(of.from(), of.to()).contains(entry.date())) {
            findings.broken("/date", InitiativesFault.OUTSIDE_PLACEMENT);
        }
        Happened.by(clock.today(), "/date", entry.date()).ifPresent(findings::broken);
        rules.worked().anybody(entry, findings);
        month(caller, of, entry, corrected, book, programmes, findings);
        Findings young = new Findings();
        rules.worked()
                .young(
                        entry,
                        book.around(of.participant(), entry.date(), corrected),
                        of.placed(clock.today(), ages),
                        young);
        if (of.isRead()) {
            findings.add(young);
            return false;
        }
        young.remarks().forEach(remark -> findings.doubt(remark.pointer(), remark.code()));
        if (!young.faults().isEmpty()) {
            findings.broken("/hours", InitiativesFault.HOURS_NOT_ELIGIBLE);
        }
        return !young.faults().isEmpty();
    }

    private void month(
            Caller caller,
            Of of,
            WorkedEntry entry,
            @Nullable UUID corrected,
            HoursBook book,
            Map<UUID, Optional<Templated>> programmes,
            Findings findings) {
        String kind = entry.terms().kind();
        MonthlyHours ofKind = rules.monthlyHours(kind, entry.date());
        if (ofKind != null) {
            List<WorkedEntry> same = book.ofMonth(
                    of.participant(),
                    entry.date(),
                    corrected,
                    other -> kind.equals(other.terms().kind()));
            within(entry, same, ofKind, InitiativesFault.WORKED_TOO_MANY_HOURS, findings);
        }
        UUID initiative = entry.terms().initiativeId();
        MonthlyHours ofInitiative = initiative == null
                ? null
                : ofInitiative(
                        programmes.computeIfAbsent(initiative, id -> initiatives.find(caller, id)), entry.date());
        if (ofInitiative != null && (ofKind == null || ofInitiative.most().compareTo(ofKind.most()) < 0)) {
            List<WorkedEntry> same = book.ofMonth(
                    of.participant(),
                    entry.date(),
                    corrected,
                    other -> Objects.equals(initiative, other.terms().initiativeId()));
            within(entry, same, ofInitiative, PlacementFault.INITIATIVE_WORKED_TOO_MANY_HOURS, findings);
        }
    }

    /** The most hours of the month by the programme, and where that stands. */
    private static @Nullable MonthlyHours ofInitiative(Optional<Templated> programme, LocalDate day) {
        if (programme.isEmpty()) {
            return null;
        }
        Value most = programme.get().template().placements().mostMonthlyHours();
        return most != null && most.on(day, programme.get().parameters()) instanceof Known known
                ? new MonthlyHours(
                        known.number(),
                        known.source() == null ? programme.get().template().source() : known.source())
                : null;
    }

    private static void within(
            WorkedEntry entry, List<WorkedEntry> others, MonthlyHours limit, FaultCode fault, Findings findings) {
        BigDecimal most = limit.most();
        BigDecimal sum = others.stream().map(WorkedEntry::hours).reduce(entry.hours(), BigDecimal::add);
        if (sum.compareTo(most) > 0) {
            findings.breach(
                    fault.at("/hours", most, new Text("om måneden", "a month"), sum), most, sum, limit.source());
        }
    }
}
