package dk.opgang.participants.contact;

import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The contacts of people who were erased, as far as their municipality goes on counting them: under ids of nobody, without the key of the
 * poster. Works in the running transaction.
 */
@Singleton
public class ContactsOfNobody {

    private static final String KEEP = """
            insert into contacts_of_nobody
                (id, participant_id, municipality_code, at, kind, place, attended, cancelled_by, initiative_id,
                 housing_area_id, benefit_group)
            select opgang_nobody(c.id), opgang_nobody(c.participant_id), c.municipality_code, c.at, c.kind, c.place, c.attended,
                   c.cancelled_by, c.initiative_id, c.housing_area_id, b.benefit_group
            from contacts c
            left join benefit_periods b on b.participant_id = c.participant_id
                and b.valid_from <= (c.at at time zone 'Europe/Copenhagen')::date
                and (b.valid_to is null or b.valid_to > (c.at at time zone 'Europe/Copenhagen')::date)
            where c.participant_id = ? and c.attended is not null""";

    private static final String LOCAL = "at at time zone 'Europe/Copenhagen'";

    private static final String TALLY = """
            select %s as key, count(*) filter (where attended),
                   count(*) filter (where not attended and cancelled_by is null),
                   count(*) filter (where cancelled_by is not null), count(distinct participant_id)
            from contacts_of_nobody
            where municipality_code = ? and at >= ?::date::timestamp at time zone 'Europe/Copenhagen'
              and at < ?::date::timestamp at time zone 'Europe/Copenhagen'
              and place = coalesce(?::text, place) and kind = coalesce(?::text, kind)
              and (?::uuid is null or housing_area_id = ?::uuid) and (?::uuid is null or initiative_id = ?::uuid)
            group by 1""";

    private final AgroalDataSource database;

    ContactsOfNobody(AgroalDataSource database) {
        this.database = database;
    }

    /** Copies the contacts of a participant who is being erased; those under its own id go with it. A planned one never came about. */
    public void keep(UUID participantId) {
        try (Connection connection = database.getConnection()) {
            Sql.update(connection, KEEP, participantId);
        } catch (SQLException e) {
            throw new IllegalStateException("What counts rest on could not be kept", e);
        }
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
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TALLY.formatted(key))) {
            Sql.bind(
                    statement,
                    municipality,
                    filter.from(),
                    filter.to(),
                    filter.place(),
                    filter.kind(),
                    filter.housingAreaId(),
                    filter.housingAreaId(),
                    filter.initiativeId(),
                    filter.initiativeId());
            List<Tally> tallies = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    tallies.add(new Tally(
                            row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)));
                }
            }
            return tallies;
        } catch (SQLException e) {
            throw new IllegalStateException("The contacts of erased people could not be counted", e);
        }
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
