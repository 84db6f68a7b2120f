package dk.opgang.participants.merge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What hangs on participants, by table. Works in the running transaction; what was changed otherwise must be flushed before. */
@Singleton
class MergeTables {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String CONFLICTS = """
            select 'education-readiness', s.id, d.id from education_readiness s
            join education_readiness d on d.school_year = s.school_year and d.round = s.round
            where s.participant_id = ? and d.participant_id = ?
            union all
            select 'household', s.id, d.id from household_members s
            join household_members d on d.household_id <> s.household_id
                 and daterange(d.valid_from, d.valid_to) && daterange(s.valid_from, s.valid_to)
            where s.participant_id = ? and d.participant_id = ?
            order by 1, 2, 3""";

    // Who belongs to one household twice at a time belongs to it as long as both say.
    private static final String PLACES = """
            with of_both as (
                select s.id, d.id as other, least(s.valid_from, d.valid_from) as valid_from,
                       greatest(coalesce(s.valid_to, 'infinity'), coalesce(d.valid_to, 'infinity')) as valid_to
                from household_members s join household_members d on d.household_id = s.household_id
                     and d.valid_from <= coalesce(s.valid_to, 'infinity') and s.valid_from <= coalesce(d.valid_to, 'infinity')
                where s.participant_id = ? and d.participant_id = ?),
            taken_in as (delete from household_members m using of_both b where m.id = b.other)
            update household_members m set valid_from = b.valid_from, valid_to = nullif(b.valid_to, 'infinity'),
                   version = m.version + 1, updated_at = clock_timestamp()
            from (select id, min(valid_from) as valid_from, max(valid_to) as valid_to from of_both group by id) b where m.id = b.id""";

    // Of two protections the stronger stays, or the one that lasts longer.
    private static final String PROTECTIONS = """
            delete from protections where participant_id in (?, ?) and id <> (
                select p.id from protections p where p.participant_id in (?, ?)
                order by (p.kind = 'threatened') desc, coalesce(p.valid_until, 'infinity') desc, (p.participant_id = ?) desc limit 1)""";

    private static final String READINESS = "delete from education_readiness where id = any(?) returning id";

    private static final String DEPARTURES = "delete from departures where participant_id = ?";

    private static final String DEPARTURE = "select id from departures where participant_id = ?";

    private static final String RETOLD = """
            select id from contacts where participant_id = ?
            union all select id from consents where participant_id = ?
            union all select id from education_readiness where participant_id = ?""";

    private static final String SINCE = "select participants_recorded_since(?, ?::jsonb)";

    private static final String FORGET_ALIAS = "delete from participant_aliases where merge_id = ?";

    private static final String RESTORE = "select participants_restore(?, ?, ?::jsonb, ?::jsonb)";

    private static final String REMOVE = "delete from participants where id = ?";

    private final AgroalDataSource database;

    MergeTables(AgroalDataSource database) {
        this.database = database;
    }

    /** What of the two contradicts each other, besides their periods. */
    List<Conflict> conflicts(UUID survivor, UUID duplicate) {
        List<Conflict> found = new ArrayList<>();
        return Sql.on(database, connection -> {
            Sql.each(
                    connection,
                    CONFLICTS,
                    row -> found.add(
                            new Conflict(row.getString(1), row.getObject(2, UUID.class), row.getObject(3, UUID.class))),
                    survivor,
                    duplicate,
                    survivor,
                    duplicate);
            return found;
        });
    }

    /** How many rows of each table are the participant's. */
    Map<String, Long> counts(UUID participant) {
        return read(text("select participants_counts(?)", participant));
    }

    /** All rows of the participants, by table, as JSON. */
    String rows(UUID... participants) {
        return text("select participants_rows(?)", SqlArrays.uuids(List.of(participants)));
    }

    /** Leaves of what there can be only one of that which goes on. The assessments that gave way are gone then: their ids. */
    Collection<UUID> settle(UUID survivor, UUID duplicate, Collection<UUID> gaveWay) {
        return Sql.on(database, connection -> {
            Sql.update(connection, PLACES, survivor, duplicate);
            Sql.update(connection, PROTECTIONS, survivor, duplicate, survivor, duplicate, survivor);
            return Sql.idsOf(connection, READINESS, SqlArrays.uuids(connection, gaveWay));
        });
    }

    /** Hangs everything that is left of the duplicate on the survivor, and takes the duplicate out. */
    void move(UUID duplicate, UUID survivor) {
        Sql.call(database, "select participants_move(?, ?)", duplicate, survivor);
        Sql.update(database, REMOVE, duplicate);
    }

    /** The records of the participant that are told one by one, besides its periods. */
    Collection<UUID> told(UUID participant) {
        return Sql.idsOf(database, RETOLD, participant, participant, participant);
    }

    /** The periods that were recorded since, or changed, after those of the survivor were these. */
    Collection<UUID> recordedSince(UUID survivor, String after) {
        return Sql.idsOf(database, SINCE, survivor, after);
    }

    /** Takes back what is the duplicate's other number and key. */
    void forgetAlias(UUID merge) {
        Sql.update(database, FORGET_ALIAS, merge);
    }

    /** Makes two again of what was merged. */
    void restore(UUID duplicate, UUID survivor, Snapshots.Snapshot snapshot) {
        Sql.call(database, RESTORE, duplicate, survivor, snapshot.before(), snapshot.after());
    }

    @Nullable
    UUID departureOf(UUID participant) {
        return Sql.idsOf(database, DEPARTURE, participant).stream().findFirst().orElse(null);
    }

    void forgetDeparture(UUID participant) {
        Sql.update(database, DEPARTURES, participant);
    }

    private String text(String sql, Object... parameters) {
        return Sql.one(database, sql, row -> row.getString(1), parameters);
    }

    private static Map<String, Long> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database counted in another form", e);
        }
    }
}
