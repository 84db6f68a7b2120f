package dk.opgang.network.settlement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.network.exchange.Elsewhere;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** What is to be booked, from the transaction in which it came up until it is booked. */
@Singleton
public class Dues {

    private static final String NOTE = """
            insert into settlement_dues (id, cause, kind, arisen_on, debtor, creditor, amount_dkk, case_id, elsewhere)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""";
    private static final String TAKE = """
            delete from settlement_dues where id = (select id from settlement_dues order by id limit 1 for update)
            returning cause, kind, arisen_on, debtor, creditor, amount_dkk, case_id, elsewhere""";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    Dues(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Notes it in the running transaction; what another installation books it learns of there. */
    public void note(Due due) {
        if (due.isBookedElsewhere()) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            Sql.update(
                    connection,
                    NOTE,
                    Ids.next(),
                    due.cause(),
                    due.kind(),
                    Date.valueOf(due.on()),
                    due.debtor(),
                    due.creditor(),
                    due.amountDkk(),
                    due.caseId(),
                    due.elsewhere() == null ? null : json.writeValueAsString(due.elsewhere()));
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("What is to be booked could not be noted", e);
        }
    }

    /** Takes the oldest one out; whoever asks at the same time waits until it is booked. */
    Optional<Due> take() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TAKE);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(due(row)) : Optional.empty();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("What is to be booked could not be read", e);
        }
    }

    private Due due(ResultSet row) throws SQLException, JsonProcessingException {
        String elsewhere = row.getString("elsewhere");
        return new Due(
                row.getString("cause"),
                row.getString("kind"),
                row.getDate("arisen_on").toLocalDate(),
                row.getString("debtor"),
                row.getString("creditor"),
                row.getObject("amount_dkk", BigDecimal.class),
                row.getObject("case_id", UUID.class),
                elsewhere == null ? null : json.readValue(elsewhere, Elsewhere.class));
    }
}
