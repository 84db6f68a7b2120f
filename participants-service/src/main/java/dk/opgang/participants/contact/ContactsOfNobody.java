package dk.opgang.participants.contact;

import dk.opgang.participants.contact.Contacts.Property;
import dk.opgang.participants.contact.Contacts.Tally;
import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

    private static final String TALLY = """
            select %s::text as key, count(*), count(*) filter (where attended) from contacts_of_nobody
            where municipality_code = ? and at >= ?::date::timestamp at time zone 'Europe/Copenhagen'
              and at < ?::date::timestamp at time zone 'Europe/Copenhagen'
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

    /** Counts those of the municipality from the one day until before the other. */
    public List<Tally> tally(String municipality, Property by, LocalDate from, LocalDate to) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TALLY.formatted(column(by)))) {
            Sql.bind(statement, municipality, from, to);
            List<Tally> tallies = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    tallies.add(new Tally(row.getString(1), row.getLong(2), row.getLong(3)));
                }
            }
            return tallies;
        } catch (SQLException e) {
            throw new IllegalStateException("The contacts of erased people could not be counted", e);
        }
    }

    private static String column(Property by) {
        return switch (by) {
            case PLACE -> "place";
            case KIND -> "kind";
            case INITIATIVE -> "initiative_id";
        };
    }
}
