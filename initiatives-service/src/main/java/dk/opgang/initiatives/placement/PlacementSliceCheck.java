package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.elsewhere.HousingAreas;
import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.placement.OpeningsOfPlacements.Taken;
import dk.opgang.initiatives.placement.PlacementCheck.Decision;
import dk.opgang.initiatives.placement.PlacementCheck.Known;
import dk.opgang.initiatives.refusal.Refusals;
import dk.opgang.initiatives.refusal.SilentRefusals;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks the rows of a slice: what they name is looked up once for all of them, then each is decided in memory. */
@Singleton
class PlacementSliceCheck {

    /** The rules speak of the single request; a row's faults are told at its columns. */
    private static final Map<String, String> COLUMNS = Map.of(
            "/employer/cvr", "/employerCvr",
            "/employer/name", "/employerName",
            "/employer/kind", "/employerKind",
            "/outcome/kind", "/outcome",
            "/outcome/on", "/outcomeOn");

    private final KnownParticipants participants;
    private final TemplatedInitiatives initiatives;
    private final PlacementCheck check;
    private final SilentRefusals refused;
    private final BusinessClock clock;

    PlacementSliceCheck(
            KnownParticipants participants,
            TemplatedInitiatives initiatives,
            PlacementCheck check,
            SilentRefusals refused,
            BusinessClock clock) {
        this.participants = participants;
        this.initiatives = initiatives;
        this.check = check;
        this.refused = refused;
        this.clock = clock;
    }

    /** The rows that keep all rules; the others are rejected. */
    List<GoodPlacement> check(SliceContext context, List<BatchRow<PlacementRow>> rows) throws SQLException {
        Named named = named(context, rows);
        LocalDate today = clock.today();
        List<GoodPlacement> good = new ArrayList<>(rows.size());
        Refusals silent = refused.today(
                context.connection(), context.caller(), named.people().keySet());
        for (BatchRow<PlacementRow> row : rows) {
            PlacementRow value = row.value();
            KnownParticipant participant = named.people().get(value.participantId());
            Known known = new Known(
                    participant,
                    named.counted().get(value.initiativeId()),
                    named.areas().get(value.housingAreaId()),
                    SilentRefusals.isRead(context.caller(), participant, value.initiativeId()));
            if (participant != null && !known.isRead() && silent.isExhausted(participant.id())) {
                row.reject(List.of(SilentRefusals.tooMany()));
                continue;
            }
            Decision decision = check.check(value.form(), known, today);
            if (decision.isSilent()) {
                silent.add(participant.id(), participant.municipalityCode());
            }
            List<Fault> faults = withOpening(decision.faults(), value, participant, named.openings());
            if (faults.isEmpty()) {
                good.add(GoodPlacement.of(row, participant.municipalityCode()));
            } else {
                row.reject(faults.stream().map(PlacementSliceCheck::atColumn).toList());
            }
        }
        refused.note(context.caller(), "refused-placement", "placement-batches/" + context.batchId(), silent);
        return good;
    }

    /** What the rules find wrong with a row without looking anything up. */
    List<Fault> byRulesAlone(PlacementRow row) {
        return check.byRulesAlone(row.form(), clock.today()).stream()
                .map(PlacementSliceCheck::atColumn)
                .toList();
    }

    private Named named(SliceContext context, List<BatchRow<PlacementRow>> rows) throws SQLException {
        Set<UUID> people = new HashSet<>();
        Set<UUID> wanted = new HashSet<>();
        Set<UUID> areas = new HashSet<>();
        for (BatchRow<PlacementRow> row : rows) {
            people.add(row.value().participantId());
            wanted.add(row.value().initiativeId());
            areas.add(row.value().housingAreaId());
        }
        people.remove(null);
        wanted.remove(null);
        areas.remove(null);
        Map<UUID, Counted> counted = new HashMap<>();
        wanted.forEach(
                id -> initiatives.find(context.caller(), id).ifPresent(found -> counted.put(id, Counted.of(found))));
        Map<UUID, KnownParticipant> known = participants.find(context.connection(), context.caller(), people);
        Set<Taken> taken = new HashSet<>();
        for (BatchRow<PlacementRow> row : rows) {
            KnownParticipant participant = known.get(row.value().participantId());
            if (participant != null && row.value().openingId() != null) {
                taken.add(taken(row.value(), participant));
            }
        }
        return new Named(
                known,
                counted,
                HousingAreas.municipalitiesOf(context.connection(), areas),
                OpeningsOfPlacements.fitting(context.connection(), taken));
    }

    /** The faults, and that of the opening if the row names one that is not there; without a copy for all the rows that name none. */
    private static List<Fault> withOpening(
            List<Fault> faults, PlacementRow row, @Nullable KnownParticipant participant, Set<Taken> openings) {
        if (participant == null || row.openingId() == null) {
            return faults;
        }
        List<Fault> all = new ArrayList<>(faults);
        OpeningsOfPlacements.fault(taken(row, participant), openings).ifPresent(all::add);
        return all;
    }

    private static Taken taken(PlacementRow row, KnownParticipant participant) {
        return new Taken(Objects.requireNonNull(row.openingId()), row.initiativeId(), participant.municipalityCode());
    }

    private static Fault atColumn(Fault fault) {
        String column = COLUMNS.get(fault.pointer());
        return column == null ? fault : new Fault(column, fault.code(), fault.detail());
    }

    /** What the rows of a slice name, as far as the poster may see it. */
    private record Named(
            Map<UUID, KnownParticipant> people,
            Map<UUID, Counted> counted,
            Map<UUID, String> areas,
            Set<Taken> openings) {}
}
