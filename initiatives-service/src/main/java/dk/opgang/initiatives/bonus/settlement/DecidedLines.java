package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The bonus lines as settlements read and mark them, by set and in the running transaction. */
@Singleton
class DecidedLines {

    private static final String COLUMNS =
            "b.id, b.enrolment_id, b.participant_id, b.payout, b.institution_id, i.cvr, b.amount_dkk,";

    /** Of whom processing is restricted nothing is settled meanwhile. */
    private static final String OPEN = "select " + COLUMNS + """
             initiatives_bonus_state(null, b.waiver_reason, b.met, b.due_on, b.last_day, b.participant_id, b.benefit_groups,
                                     b.benefits_from) as state
            from bonus_lines b join institutions i on i.id = b.institution_id
            where b.initiative_id = ? and b.municipality_code = ? and b.settled_state is null and b.waiver_reason is null
              and coalesce(b.read_on, b.due_on) <= ? and not initiatives_restricted(b.participant_id)
              and (b.met is not null or b.benefit_groups is not null and b.due_on <= initiatives_today())
            order by b.id for update of b""";

    private static final String SETTLED = "select " + COLUMNS + """
             case when b.met then 'met' else 'not-met' end as state
            from bonus_lines b join institutions i on i.id = b.institution_id
            where b.settlement_id = ? order by b.id for update of b""";

    /** What was decided is kept with the line: benefit periods may be told later on. */
    private static final String SETTLE = """
            update bonus_lines b set settlement_id = ?, settled_state = 'settled', met = t.met, version = b.version + 1, updated_at = ?
            from unnest(?::uuid[], ?::boolean[]) as t (id, met) where b.id = t.id""";

    private static final String PAY = """
            update bonus_lines set settled_state = 'paid', version = version + 1, updated_at = ? where settlement_id = ?""";

    /** What benefit periods decide is decided by them again. */
    private static final String REOPEN = """
            update bonus_lines set settlement_id = null, settled_state = null, version = version + 1, updated_at = ?,
                met = case when benefit_groups is null then met end
            where id = any(?)""";

    private static final String CHANGED = """
            select * from initiatives_to_follow(array(
                select e.id from enrolments e where e.initiative_id = ? and e.municipality_code = ?))""";

    private static final String TO_FOLLOW = "select * from initiatives_to_follow(?)";

    private static final String OWED = """
            select institution_id, min(institution_cvr), sum(earned_dkk) - sum(amount_dkk) from bonus_settlement_parts
            where initiative_id = ? and municipality_code = ?
            group by institution_id having sum(earned_dkk) <> sum(amount_dkk)""";

    private static final String RESERVED = """
            select coalesce(sum(p.amount_dkk), 0) from bonus_settlement_parts p join bonus_settlements s on s.id = p.settlement_id
            where s.pool_id = ? and s.state in ('made', 'approved')""";

    private final AgroalDataSource database;

    DecidedLines(AgroalDataSource database) {
        this.database = database;
    }

    /** A line that was decided. */
    record Line(
            UUID id,
            UUID enrolment,
            UUID child,
            String payout,
            UUID institution,
            String cvr,
            BigDecimal amount,
            boolean met) {

        BigDecimal earned() {
            return met ? amount : BigDecimal.ZERO.setScale(2);
        }
    }

    /** What an institution is owed from before. */
    record Owed(String cvr, BigDecimal amount) {}

    /** Those that can be settled, locked until the transaction ends. */
    List<Line> open(UUID initiative, String municipality, LocalDate until) {
        return lines(OPEN, initiative, municipality, until);
    }

    /** Those of a settlement, locked likewise. */
    List<Line> of(UUID settlement) {
        return lines(SETTLED, settlement);
    }

    /** The enrolments of the initiative that have changed since their lines were worked out. */
    Set<UUID> changed(UUID initiative, String municipality) {
        return Sql.idsOf(database, CHANGED, initiative, municipality);
    }

    /** The enrolments among theirs that have changed since the lines were worked out. */
    Set<UUID> changedSince(Collection<Line> lines) {
        return Sql.on(
                database,
                connection -> Sql.idsOf(connection, TO_FOLLOW, SqlArrays.uuids(connection, lines, Line::enrolment)));
    }

    void settle(Collection<Line> lines, UUID settlement, Instant now) {
        Sql.on(
                database,
                connection -> Sql.update(
                        connection,
                        SETTLE,
                        settlement,
                        at(now),
                        SqlArrays.uuids(connection, lines, Line::id),
                        SqlArrays.booleans(connection, lines, Line::met)));
    }

    void pay(UUID settlement, Instant now) {
        Sql.update(database, PAY, at(now), settlement);
    }

    void reopen(Collection<Line> lines, Instant now) {
        Sql.on(
                database,
                connection -> Sql.update(connection, REOPEN, at(now), SqlArrays.uuids(connection, lines, Line::id)));
    }

    Map<UUID, Owed> owed(UUID initiative, String municipality) {
        return Sql.map(
                database,
                OWED,
                row -> row.getObject(1, UUID.class),
                row -> new Owed(row.getString(2), row.getBigDecimal(3)),
                initiative,
                municipality);
    }

    /** What settlements that are not paid yet will take out of a pool. */
    BigDecimal reserved(UUID pool) {
        return Sql.one(database, RESERVED, row -> row.getBigDecimal(1), pool);
    }

    private List<Line> lines(String sql, Object... parameters) {
        return Sql.list(
                database,
                sql,
                row -> new Line(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getObject(5, UUID.class),
                        row.getString(6),
                        row.getBigDecimal(7),
                        row.getString(8).equals("met")),
                parameters);
    }

    private static OffsetDateTime at(Instant now) {
        return OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
    }
}
