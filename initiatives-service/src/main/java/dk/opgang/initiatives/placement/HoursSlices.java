package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.DayOfLife;
import dk.opgang.initiatives.elsewhere.ExactAges;
import dk.opgang.initiatives.elsewhere.ParticipantProblem;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.placement.HoursTable.Known;
import dk.opgang.initiatives.placement.HoursTable.Written;
import dk.opgang.initiatives.placement.PlacementsOfHours.OfHours;
import dk.opgang.initiatives.placement.rules.Findings;
import dk.opgang.initiatives.placement.rules.PlacementRemark;
import dk.opgang.initiatives.placement.rules.WorkedEntry;
import dk.opgang.initiatives.refusal.Refusals;
import dk.opgang.initiatives.refusal.SilentRefusals;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.value.Source;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Applies slices of hours: those of a person are decided one after the other in the order of their days and rows, on what is registered by
 * then, and written by set.
 */
@Singleton
class HoursSlices {

    private final HoursLimits limits;
    private final ExactAges ages;
    private final SilentRefusals refused;
    private final BusinessClock clock;
    private final Diary diary;

    HoursSlices(HoursLimits limits, ExactAges ages, SilentRefusals refused, BusinessClock clock, Diary diary) {
        this.limits = limits;
        this.ages = ages;
        this.refused = refused;
        this.clock = clock;
        this.diary = diary;
    }

    /** What a slice knows and changes. */
    private record Work(
            SliceContext context,
            PlacementsOfHours placements,
            Map<Source, Known> known,
            HoursBook book,
            Map<UUID, Map<LocalDate, Integer>> ages,
            Map<UUID, Optional<Templated>> programmes,
            Refusals silent,
            Map<UUID, Written> written,
            Map<UUID, BigDecimal> added,
            Map<UUID, String> concerned) {}

    void apply(SliceContext context, List<BatchRow<HoursRow>> rows) throws SQLException {
        Work work = begin(context, rows);
        List<BatchRow<HoursRow>> inOrder = new ArrayList<>(rows);
        inOrder.sort(
                Comparator.comparing((BatchRow<HoursRow> row) -> row.value().date())
                        .thenComparingLong(BatchRow::number));
        for (BatchRow<HoursRow> row : inOrder) {
            take(work, row);
        }
        HoursTable.write(context, work.written().values(), work.added(), clock.now());
        refused.note(context.caller(), "refused-hours", "hours-batches/" + context.batchId(), work.silent());
        if (!context.dryRun()) {
            Map<UUID, String> first = new HashMap<>(work.concerned());
            first.keySet().retainAll(context.firstConcerned(Set.copyOf(first.keySet())));
            diary.slice(context.caller(), "register-hours", "hours-batches/" + context.batchId(), first);
        }
    }

    private Work begin(SliceContext context, List<BatchRow<HoursRow>> rows) throws SQLException {
        PlacementsOfHours placements = PlacementsOfHours.of(context.connection(), context.caller(), rows);
        Set<UUID> people = new HashSet<>();
        Set<DayOfLife> asked = new HashSet<>();
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (BatchRow<HoursRow> row : rows) {
            LocalDate day = row.value().date();
            OfHours placement = placements.of(row.value());
            if (placement != null
                    && !day.isAfter(clock.today())
                    && !day.isBefore(placement.of().from())) {
                UUID participant = placement.of().participant();
                people.add(participant);
                limits.asked(placement.of(), day).forEach(on -> asked.add(new DayOfLife(participant, on)));
                first = day.isBefore(first) ? day : first;
                last = day.isAfter(last) ? day : last;
            }
        }
        Map<UUID, Map<LocalDate, Integer>> known = new HashMap<>();
        if (!asked.isEmpty()) {
            ages.of(asked).forEach((day, age) -> known.computeIfAbsent(day.participantId(), _ -> new HashMap<>())
                    .put(day.on(), age));
        }
        HoursLimits.HOURS.take(context.connection(), people);
        return new Work(
                context,
                placements,
                HoursTable.known(context, rows),
                people.isEmpty()
                        ? HoursBook.empty()
                        : HoursBook.of(context.connection(), context.caller(), people, first, last),
                known,
                new HashMap<>(),
                refused.today(context.connection(), context.caller(), people),
                new LinkedHashMap<>(),
                new HashMap<>(),
                new HashMap<>());
    }

    private void take(Work work, BatchRow<HoursRow> row) {
        HoursRow told = row.value();
        OfHours placement = work.placements().of(told);
        Known before = work.known().get(told.source());
        List<Fault> faults = new ArrayList<>(told.faults());
        if (placement == null && faults.isEmpty()) {
            faults.add(InitiativesFault.PLACEMENT_NOT_FOUND.at(
                    told.placementId() == null ? "/placementSourceId" : "/placementId"));
        }
        if (placement != null && placement.isRestricted()) {
            faults.add(ParticipantProblem.PARTICIPANT_RESTRICTED.at("/placementId"));
        }
        if (placement == null || !faults.isEmpty()) {
            row.reject(faults);
            return;
        }
        if (before != null && !before.placementId().equals(placement.id())) {
            row.reject(InitiativesFault.HOURS_SOURCE_IN_USE.at("/sourceId"));
            return;
        }
        decide(work, row, placement, before);
    }

    private void decide(Work work, BatchRow<HoursRow> row, OfHours placement, @Nullable Known before) {
        UUID participant = placement.of().participant();
        if (!placement.of().isRead() && work.silent().isExhausted(participant)) {
            row.reject(InitiativesFault.TOO_MANY_REFUSALS.at("/hours"));
            return;
        }
        HoursForm form = row.value().form();
        WorkedEntry entry = form.entry(placement.of().terms());
        Findings findings = new Findings();
        boolean isSilent = limits.check(
                work.context().caller(),
                placement.of(),
                entry,
                before == null ? null : before.id(),
                work.book(),
                work.ages().getOrDefault(participant, Map.of()),
                work.programmes(),
                findings);
        if (isSilent) {
            work.silent().add(participant, placement.municipality());
        }
        if (!findings.faults().isEmpty()) {
            row.reject(findings.faults());
            return;
        }
        row.remark(remarks(work, placement, form, findings));
        write(work, row, placement, before, form, entry, findings);
    }

    private static void write(
            Work work,
            BatchRow<HoursRow> row,
            OfHours placement,
            @Nullable Known before,
            HoursForm form,
            WorkedEntry entry,
            Findings findings) {
        UUID id = before == null ? Ids.next() : before.id();
        UUID participant = placement.of().participant();
        work.book().put(participant, id, entry);
        work.known().put(row.value().source(), new Known(id, placement.id(), form));
        work.concerned().put(participant, placement.municipality());
        if (before != null && before.form().equals(form)) {
            row.unchanged();
            return;
        }
        List<String> kept =
                findings.remarks().stream().map(Findings.Remark::kept).toList();
        boolean isNew = before == null;
        work.written()
                .put(
                        id,
                        new Written(
                                id, row.value().source(), placement.id(), placement.municipality(), form, kept, isNew));
        work.added()
                .merge(
                        placement.id(),
                        before == null
                                ? form.hours()
                                : form.hours().subtract(before.form().hours()),
                        BigDecimal::add);
        if (isNew) {
            row.created();
        } else {
            row.updated();
        }
    }

    /** What is doubtful of the person is for its municipality alone; that times are not told matters of the young. */
    private List<Fault> remarks(Work work, OfHours placement, HoursForm form, Findings findings) {
        boolean isYoung = limits.isYoung(placement.of(), form.date());
        boolean isWhole = work.context().caller().municipality().isPresent();
        return findings.remarks().stream()
                .filter(remark -> isYoung || remark.code() != PlacementRemark.TIMES_NOT_TOLD)
                .filter(remark -> isWhole || !remark.code().isOfPerson())
                .map(Findings.Remark::told)
                .toList();
    }
}
