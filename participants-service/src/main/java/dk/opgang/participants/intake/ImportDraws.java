package dk.opgang.participants.intake;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.household.HouseholdFault;
import dk.opgang.participants.household.draw.DrawRules;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.ProcessingRestrictions;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.batch.merge.Merged;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes a slice of a batch of draws in: rules in memory, one merge by source. Nobody is told. */
@Singleton
class ImportDraws {

    private final ProcessingRestrictions restrictions;
    private final Diary diary;
    private final BusinessClock clock;

    ImportDraws(ProcessingRestrictions restrictions, Diary diary, BusinessClock clock) {
        this.restrictions = restrictions;
        this.diary = diary;
        this.clock = clock;
    }

    @Transactional
    void apply(SliceContext context, List<BatchRow<HouseholdDrawRow>> rows) throws SQLException {
        String municipality = context.caller().municipality().orElseThrow();
        Followed.follow(
                context.connection(), municipality, rows, HouseholdDrawRow::participantId, HouseholdDrawRow::about);
        KnownFamilies families = KnownFamilies.find(
                context.connection(),
                municipality,
                rows.stream().map(row -> row.value().householdId()).distinct().toList());
        Set<UUID> restricted = restrictions.restricted(context.caller());
        LocalDate today = clock.today();
        List<GoodDraw> good = new ArrayList<>(rows.size());
        for (BatchRow<HouseholdDrawRow> row : rows) {
            List<Fault> faults = faults(row.value(), families, restricted, today);
            if (faults.isEmpty()) {
                good.add(GoodDraw.of(row));
            } else {
                row.reject(faults);
            }
        }
        List<Merged<GoodDraw>> written = DrawMerge.merge(context.connection(), municipality, clock.now(), good);
        diary.noteAll(
                context.caller(),
                "import-household-draw",
                written.stream()
                        .map(draw -> draw.row().told().householdId())
                        .distinct()
                        .flatMap(household -> families.presentOn(today, household).stream())
                        .toList(),
                municipality);
    }

    private static List<Fault> faults(
            HouseholdDrawRow row, KnownFamilies families, Set<UUID> restricted, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        DrawRules.year("/year", row.year(), today).ifPresent(faults::add);
        if (!families.has(row.householdId())) {
            faults.add(HouseholdFault.HOUSEHOLD_NOT_FOUND.at("/householdId"));
            return faults;
        }
        if (families.presentOn(today, row.householdId()).stream().anyMatch(restricted::contains)) {
            faults.add(ParticipantProblem.PARTICIPANT_RESTRICTED.at("/householdId"));
        }
        UUID participant = row.participantId();
        if (participant != null && restricted.contains(participant)) {
            faults.add(ParticipantProblem.PARTICIPANT_RESTRICTED.at("/participantId"));
        }
        if (faults.isEmpty()
                && participant != null
                && !families.wasThereIn(row.year(), row.householdId(), participant)) {
            faults.add(HouseholdFault.NOT_A_MEMBER_THEN.at("/participantId"));
        }
        return faults;
    }
}
