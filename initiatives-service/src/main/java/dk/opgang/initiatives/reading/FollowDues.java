package dk.opgang.initiatives.reading;

import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.initiatives.following.Followed;
import dk.opgang.initiatives.following.Follower;
import dk.opgang.initiatives.reading.DueDays.Due;
import dk.opgang.initiatives.reading.DueDays.Taken;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Keeps when readings of an enrolment are due. */
@Singleton
class FollowDues implements Follower {

    private static final String FORGET = """
            delete from reading_dues where enrolment_id = ?
            and (reading, place) not in (select * from unnest(?::varchar[], ?::int[]))""";

    private static final String KEEP = """
            insert into reading_dues as d (id, created_at, updated_at, version, enrolment_id, participant_id, municipality_code,
                initiative_id, consent_category, reading, place, due_on, label_da, label_en, reading_id, listed_by)
            values (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (enrolment_id, reading, place) do update set due_on = excluded.due_on, label_da = excluded.label_da,
                label_en = excluded.label_en, reading_id = excluded.reading_id, listed_by = excluded.listed_by,
                updated_at = excluded.updated_at, version = d.version + 1
            where (d.due_on, d.reading_id) is distinct from (excluded.due_on, excluded.reading_id)""";

    private final Readings readings;
    private final AgroalDataSource database;
    private final BusinessClock clock;

    FollowDues(Readings readings, AgroalDataSource database, BusinessClock clock) {
        this.readings = readings;
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void follow(Caller caller, Followed followed) {
        Enrolment enrolment = followed.enrolment();
        List<Taken> taken = readings.of(caller, enrolment.id()).stream()
                .map(it -> new Taken(it.id(), it.form().reading(), it.form().on()))
                .toList();
        List<Due> dues = DueDays.of(
                followed.template(), at -> followed.template().anchors().day(at, followed.about()::day), taken);
        Sql.run(database, connection -> keep(connection, enrolment, dues));
    }

    private void keep(Connection connection, Enrolment enrolment, List<Due> dues) throws SQLException {
        Sql.update(
                connection,
                FORGET,
                enrolment.id(),
                SqlArrays.texts(connection, dues, due -> due.rule().key()),
                SqlArrays.integers(connection, dues, Due::place));
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
        for (Due due : dues) {
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
                    ReadingRules.consentCategory(due.rule()),
                    due.rule().key(),
                    due.place(),
                    due.on(),
                    due.label() == null ? null : due.label().da(),
                    due.label() == null ? null : due.label().en(),
                    due.takenBy(),
                    (due.takenBy() == null ? "open " : "taken ") + due.on());
        }
    }
}
