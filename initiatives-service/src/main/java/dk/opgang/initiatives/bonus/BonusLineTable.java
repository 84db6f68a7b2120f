package dk.opgang.initiatives.bonus;

import dk.opgang.initiatives.bonus.Earned.Benefits;
import dk.opgang.initiatives.bonus.Earned.Decision;
import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The table of bonus lines as what follows of an enrolment is written into it. What is settled stays. */
final class BonusLineTable {

    private static final String FORGET = """
            delete from bonus_lines where enrolment_id = ? and settled_state is null
            and (payout, attachment_id) not in (select * from unnest(?::varchar[], ?::uuid[]))""";

    private static final String KEEP = """
            insert into bonus_lines as b (id, created_at, updated_at, version, enrolment_id, participant_id, municipality_code,
                initiative_id, payout, attachment_id, institution_id, next_attachment_id, measured_at_institution_id, due_on, last_day,
                benefit_groups, benefits_from, reading_id, read_on, met, evidence, amount_dkk)
            values (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (enrolment_id, payout, attachment_id) do update set institution_id = excluded.institution_id,
                next_attachment_id = excluded.next_attachment_id, measured_at_institution_id = excluded.measured_at_institution_id,
                due_on = excluded.due_on, last_day = excluded.last_day, benefit_groups = excluded.benefit_groups,
                benefits_from = excluded.benefits_from, reading_id = excluded.reading_id, read_on = excluded.read_on,
                met = excluded.met, evidence = excluded.evidence, amount_dkk = excluded.amount_dkk,
                updated_at = excluded.updated_at, version = b.version + 1
            where b.settled_state is null
              and (b.institution_id, b.next_attachment_id, b.measured_at_institution_id, b.due_on, b.last_day, b.benefit_groups,
                   b.benefits_from, b.reading_id, b.read_on, b.met, b.evidence, b.amount_dkk)
                  is distinct from
                  (excluded.institution_id, excluded.next_attachment_id, excluded.measured_at_institution_id, excluded.due_on,
                   excluded.last_day, excluded.benefit_groups, excluded.benefits_from, excluded.reading_id, excluded.read_on,
                   excluded.met, excluded.evidence, excluded.amount_dkk)""";

    private final Connection connection;
    private final OffsetDateTime now;

    BonusLineTable(Connection connection, Instant now) {
        this.connection = connection;
        this.now = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
    }

    void keep(Enrolment enrolment, List<Earned> lines) throws SQLException {
        Sql.update(
                connection,
                FORGET,
                enrolment.id(),
                SqlArrays.texts(connection, lines, Earned::payout),
                SqlArrays.uuids(connection, lines, Earned::attachmentId));
        for (Earned line : lines) {
            keep(enrolment, line);
        }
    }

    private void keep(Enrolment enrolment, Earned line) throws SQLException {
        Benefits benefits = line.benefits();
        Decision decision = line.decision();
        Sql.update(
                connection,
                KEEP,
                Ids.next(),
                now,
                now,
                enrolment.id(),
                enrolment.participantId(),
                enrolment.municipalityCode(),
                enrolment.initiativeId(),
                line.payout(),
                line.attachmentId(),
                line.institutionId(),
                line.next(),
                line.measuredAt(),
                line.dueOn(),
                line.lastDay(),
                benefits == null
                        ? null
                        : connection.createArrayOf("varchar", benefits.groups().toArray()),
                benefits == null ? null : benefits.from(),
                decision == null ? null : decision.reading(),
                decision == null ? null : decision.on(),
                decision == null ? null : (Object) decision.met(),
                decision == null ? null : decision.evidence(),
                line.amountDkk());
    }
}
