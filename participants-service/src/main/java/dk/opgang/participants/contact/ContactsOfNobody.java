package dk.opgang.participants.contact;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of people who were erased, and those of others that were kept long enough, as far as their municipality goes on counting them: under ids of nobody, without the key of the
 * poster. Works in the running transaction.
 */
@Singleton
public class ContactsOfNobody {

    private static final String KEEP = """
            insert into contacts_of_nobody
                (id, participant_id, municipality_code, at, kind, place, attended, cancelled_by, initiative_id,
                 housing_area_id, benefit_group, person_stays)
            select opgang_nobody(c.id), opgang_nobody(c.participant_id), c.municipality_code, c.at, c.kind, c.place, c.attended,
                   c.cancelled_by, c.initiative_id, r.housing_area_id, b.benefit_group, %s
            from contacts c
            left join benefit_periods b on b.participant_id = c.participant_id
                and b.valid_from <= (c.at at time zone 'Europe/Copenhagen')::date
                and (b.valid_to is null or b.valid_to > (c.at at time zone 'Europe/Copenhagen')::date)
            left join residences r on %s
            where %s and c.attended is not null""";
    private static final String OF_PERSON = KEEP.formatted("false", LivedThere.ROW, "c.participant_id = ?");
    private static final String OF_CONTACTS = KEEP.formatted("true", LivedThere.ROW, "c.id = any(?)");

    private static final String LOCAL = "at at time zone 'Europe/Copenhagen'";

    private static final String FILTER = """
            municipality_code = ? and at >= ?::date::timestamp at time zone 'Europe/Copenhagen'
              and at < ?::date::timestamp at time zone 'Europe/Copenhagen'
              and place = coalesce(?::text, place) and kind = coalesce(?::text, kind)
              and (?::uuid is null or housing_area_id = ?::uuid) and (?::uuid is null or initiative_id = ?::uuid)""";

    private static final String TALLY = """
            select %1$s as key, count(*) filter (where attended),
                   count(*) filter (where not attended and cancelled_by is null),
                   count(*) filter (where cancelled_by is not null), count(distinct participant_id)
            from contacts_of_nobody where\s""" + FILTER + " group by 1";

    /** Who is counted by a present contact too counts once. */
    private static final String COUNTED_TWICE = """
            with present as (
                select c.participant_id, c.municipality_code, c.at, c.kind, c.place, c.initiative_id, r.housing_area_id,
                       b.benefit_group
                from contacts c
                left join benefit_periods b on b.participant_id = c.participant_id
                    and b.valid_from <= (c.at at time zone 'Europe/Copenhagen')::date
                    and (b.valid_to is null or b.valid_to > (c.at at time zone 'Europe/Copenhagen')::date)
                left join residences r on\s""" + LivedThere.ROW + """
                where c.attended is not null)
            select key, 0, 0, 0, -count(*)
            from (select %1$s as key, participant_id from contacts_of_nobody where person_stays and\s""" + FILTER + """
                  intersect select %1$s, opgang_nobody(participant_id) from present where\s""" + FILTER + """
                 ) as twice group by key""";

    private static final String FORGET = "delete from contacts_of_nobody where participant_id = opgang_nobody(?)";

    private static final String ANY_STAYS =
            "select exists (select from contacts_of_nobody where municipality_code = ? and person_stays)";

    private final AgroalDataSource database;

    ContactsOfNobody(AgroalDataSource database) {
        this.database = database;
    }

    /** Copies the contacts of a participant who is being erased; those under its own id go with it. A planned one never came about. */
    public void keep(UUID participantId) {
        Sql.update(database, OF_PERSON, participantId);
    }

    /** Copies contacts that were kept long enough, of people who stay. */
    public void retire(Collection<UUID> ids) {
        Sql.update(database, OF_CONTACTS, SqlArrays.uuids(ids));
    }

    /** Takes somebody out of the counts of whom earlier contacts are kept, since their time was over. */
    public void forget(UUID participantId) {
        Sql.update(database, FORGET, participantId);
    }

    /** Counts those of the municipality that the filter lets through. */
    public List<Tally> tally(String municipality, ContactKey by, ContactFilter filter) {
        return counted(municipality, column(by), filter);
    }

    /** With how many people the same contacts were. */
    public long persons(String municipality, ContactFilter filter) {
        return counted(municipality, "''", filter).stream()
                .mapToLong(Tally::persons)
                .sum();
    }

    private List<Tally> counted(String municipality, String key, ContactFilter filter) {
        @Nullable
        Object[] wanted = {
            municipality,
            filter.from(),
            filter.to(),
            filter.place(),
            filter.kind(),
            filter.housingAreaId(),
            filter.housingAreaId(),
            filter.initiativeId(),
            filter.initiativeId()
        };
        return Sql.on(database, connection -> {
            List<Tally> tallies = new ArrayList<>(tallies(connection, TALLY.formatted(key), wanted));
            if (doesAnybodyStay(connection, municipality)) {
                @Nullable Object[] twice = Arrays.copyOf(wanted, 2 * wanted.length);
                System.arraycopy(wanted, 0, twice, wanted.length, wanted.length);
                tallies.addAll(tallies(connection, COUNTED_TWICE.formatted(key), twice));
            }
            return tallies;
        });
    }

    private static boolean doesAnybodyStay(Connection connection, String municipality) throws SQLException {
        return Sql.one(connection, ANY_STAYS, row -> row.getBoolean(1), municipality);
    }

    private static List<Tally> tallies(Connection connection, String sql, @Nullable Object[] parameters)
            throws SQLException {
        return Sql.list(
                connection,
                sql,
                row -> new Tally(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)),
                parameters);
    }

    private static String column(ContactKey by) {
        return switch (by) {
            case PLACE -> "place";
            case KIND -> "kind";
            case INITIATIVE -> "initiative_id::text";
            case HOUSING_AREA -> "housing_area_id::text";
            case MONTH -> "to_char(" + LOCAL + ", 'YYYY-MM')";
            case QUARTER -> "to_char(" + LOCAL + ", 'YYYY\"-Q\"Q')";
            case YEAR -> "to_char(" + LOCAL + ", 'YYYY')";
            case BENEFIT_GROUP -> "benefit_group";
        };
    }
}
