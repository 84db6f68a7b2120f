package dk.opgang.participants.intake;

import static dk.opgang.platform.batch.merge.StagedColumn.decimal;
import static dk.opgang.platform.batch.merge.StagedColumn.integer;
import static dk.opgang.platform.batch.merge.StagedColumn.text;
import static dk.opgang.platform.batch.merge.StagedColumn.uuid;

import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.platform.batch.merge.MergePlan;
import dk.opgang.platform.batch.merge.Merged;
import dk.opgang.platform.data.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Merges draws by source. */
final class DrawMerge {

    private static final MergePlan<GoodDraw> PLAN = MergePlan.<GoodDraw>into("household_draws", GoodDraw::id)
            .common("municipality_code")
            .key(text("source_system", draw -> draw.told().sourceSystem()), text("source_id", draw -> draw.told()
                    .sourceId()))
            .uniqueWhere("source_id is not null")
            .owner(uuid("household_id", draw -> draw.told().householdId()))
            .told(
                    uuid("participant_id", draw -> draw.form().participantId()),
                    text("kind", draw -> draw.form().kind()),
                    integer("draw_year", draw -> draw.form().year()),
                    decimal("amount_dkk", draw -> draw.form().amountDkk()),
                    text("basis", draw -> draw.form().basis()))
            .build();

    // A statement of its own: what another batch committed while the merge waited for it stands in no snapshot of the
    // merge.
    private static final String OWN = """
        select s.id from %s s
        join household_draws d on d.municipality_code = ? and d.source_system = s.source_system and d.source_id = s.source_id
         and d.household_id = s.household_id\
        """.formatted(PLAN.staged());

    private DrawMerge() {}

    /** Merges draws with different keys, decides their rows, and gives what was written. */
    static List<Merged<GoodDraw>> merge(Connection connection, String municipality, Instant now, List<GoodDraw> draws)
            throws SQLException {
        List<Merged<GoodDraw>> merged = PLAN.stage(connection, draws).upsert(now, municipality);
        List<Merged<GoodDraw>> written =
                merged.stream().filter(Merged::isWritten).toList();
        Set<UUID> own = written.size() == merged.size() ? Set.of() : Sql.idsOf(connection, OWN, municipality);
        for (Merged<GoodDraw> one : merged) {
            if (one.isWritten() || own.contains(one.row().id())) {
                one.row().row().became(one);
            } else {
                one.row().row().reject(ParticipantProblem.SOURCE_IN_USE.at("/sourceId"));
            }
        }
        return written;
    }
}
