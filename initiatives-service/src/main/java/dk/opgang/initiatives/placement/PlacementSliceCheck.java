package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.refusal.Refusals;
import dk.opgang.initiatives.refusal.SilentRefusals;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Checks the rows of a slice by the rules of the single path. */
@Singleton
class PlacementSliceCheck {

    /** The rules speak of the single request; a row's faults are told at its columns. */
    private static final Map<String, String> COLUMNS = Map.of(
            "/employer/cvr", "/employerCvr",
            "/employer/name", "/employerName",
            "/employer/kind", "/employerKind",
            "/employer/pNumber", "/employerPNumber",
            "/occupation/code", "/occupationCode",
            "/occupation/label", "/occupationLabel",
            "/extensionOf", "/extensionOfSourceId",
            "/outcome/kind", "/outcome",
            "/outcome/on", "/outcomeOn");

    private final LookUpPlacements lookUp;
    private final DecidePlacements decide;
    private final PlacementCheck check;
    private final SilentRefusals refused;
    private final BusinessClock clock;

    PlacementSliceCheck(
            LookUpPlacements lookUp,
            DecidePlacements decide,
            PlacementCheck check,
            SilentRefusals refused,
            BusinessClock clock) {
        this.lookUp = lookUp;
        this.decide = decide;
        this.check = check;
        this.refused = refused;
        this.clock = clock;
    }

    /** The initiatives that rows name. */
    Map<UUID, Counted> counted(SliceContext context, List<BatchRow<PlacementRow>> rows) {
        return lookUp.counted(context.caller(), drafts(rows));
    }

    /**
     * The rows that keep all rules; the others are rejected.
     *
     * @param counted the initiatives of the slice
     */
    List<GoodPlacement> check(SliceContext context, List<BatchRow<PlacementRow>> rows, Map<UUID, Counted> counted)
            throws SQLException {
        List<Draft> drafts = drafts(rows);
        NamedByDrafts named = lookUp.look(context.connection(), context.caller(), drafts, counted);
        List<PlacementDecision> decisions = decide.decide(context.connection(), context.caller(), named, drafts);
        List<GoodPlacement> good = new ArrayList<>(rows.size());
        Refusals silent = refused.today(
                context.connection(), context.caller(), named.people().keySet());
        for (int i = 0; i < rows.size(); i++) {
            BatchRow<PlacementRow> row = rows.get(i);
            PlacementDecision decision = decisions.get(i);
            KnownParticipant participant = named.participant(drafts.get(i));
            if (participant != null && !decision.isRead() && silent.isExhausted(participant.id())) {
                row.reject(List.of(SilentRefusals.tooMany()));
                continue;
            }
            if (participant != null && decision.isSilent()) {
                silent.add(participant.id(), participant.municipalityCode());
            }
            if (decision.faults().isEmpty()) {
                row.remark(remarks(context, decision));
                good.add(GoodPlacement.of(row, decision));
            } else {
                row.reject(decision.faults().stream()
                        .map(PlacementSliceCheck::atColumn)
                        .toList());
            }
        }
        refused.note(context.caller(), "refused-placement", "placement-batches/" + context.batchId(), silent);
        return good;
    }

    private static List<Draft> drafts(List<BatchRow<PlacementRow>> rows) {
        return rows.stream().map(row -> row.value().draft()).toList();
    }

    /** What the rules find wrong with a row without looking anything up. */
    List<Fault> byRulesAlone(PlacementRow row) {
        return check.byRulesAlone(row.form(), clock.today()).stream()
                .map(PlacementSliceCheck::atColumn)
                .toList();
    }

    /** Those that tell of the person are for its municipality alone. */
    private static List<Fault> remarks(SliceContext context, PlacementDecision decision) {
        return decision.remarks().stream()
                .filter(remark -> !remark.code().isOfPerson()
                        || context.caller().municipality().isPresent())
                .map(remark -> atColumn(remark.told()))
                .toList();
    }

    private static Fault atColumn(Fault fault) {
        String column = COLUMNS.get(fault.pointer());
        return column == null ? fault : new Fault(column, fault.code(), fault.detail(), fault.more());
    }
}
