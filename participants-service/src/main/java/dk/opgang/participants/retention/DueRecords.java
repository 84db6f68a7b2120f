package dk.opgang.participants.retention;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Finds what is due, and notes it record by record: what a preview has told can be compared, and what a run has to remove is known after an
 * interruption. Works in the running transaction, for the municipality that calls.
 */
@Singleton
class DueRecords {

    private static final String DUE = """
            with due as (%s),
                 held as (select d.record_id, min(h.rank) as rank from due d join retention_holds h using (participant_id)
                          group by d.record_id)""";

    private static final String COLLECT = DUE + """
            , taken as (insert into retention_items (run_id, municipality_code, kind, record_id, participant_id)
                        select ?, ?, ?, d.record_id, d.participant_id from due d
                        where d.record_id not in (select record_id from held))
            select rank, count(*) from held group by rank""";

    private static final String STILL =
            DUE + " select distinct d.record_id from due d where d.record_id not in (select record_id from held)";

    private final AgroalDataSource database;

    DueRecords(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Notes for the run what is due, and gives what is held back.
     *
     * @param rules by category; those without a rule are left alone
     */
    List<RetentionRun.HeldBack> collect(
            UUID run, String municipality, LocalDate asOf, Map<RetentionCategory, RetentionRuleForm> rules) {
        Map<HoldReason, Long> held = new EnumMap<>(HoldReason.class);
        for (RetainedKind kind : RetainedKind.values()) {
            RetentionRuleForm rule = rules.get(kind.category());
            if (rule != null) {
                collect(run, municipality, asOf, kind, rule)
                        .forEach((reason, records) -> held.merge(reason, records, Long::sum));
            }
        }
        return HoldReason.told(held);
    }

    /** Those of the records that are due still, and not held back. */
    Set<UUID> still(
            RetainedKind kind, RetentionRuleForm rule, String municipality, LocalDate asOf, Collection<UUID> ids) {
        return Sql.idsOf(
                database,
                STILL.formatted(kind.due(rule, true)),
                municipality,
                lastEnd(asOf, rule),
                SqlArrays.uuids(ids));
    }

    private Map<HoldReason, Long> collect(
            UUID run, String municipality, LocalDate asOf, RetainedKind kind, RetentionRuleForm rule) {
        return Sql.on(database, connection -> {
            Map<HoldReason, Long> held = new EnumMap<>(HoldReason.class);
            Sql.each(
                    connection,
                    COLLECT.formatted(kind.due(rule, false)),
                    row -> held.put(HoldReason.values()[row.getInt(1)], row.getLong(2)),
                    municipality,
                    lastEnd(asOf, rule),
                    run,
                    municipality,
                    kind.name());
            return held;
        });
    }

    /** A year is over with its last day: of what ended on 29 February on 1 March. */
    private static LocalDate lastEnd(LocalDate asOf, RetentionRuleForm rule) {
        return asOf.minusYears(rule.keepYears());
    }
}
