package dk.opgang.platform.batch.store;

import dk.opgang.platform.caller.Caller;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Whose batches of which kind are asked for. */
public record Poster(String kind, Caller caller) {

    /** Sets the parameters of {@code kind = ? and tenant = ? and client = ?}; gives the number of the next one. */
    int bind(PreparedStatement statement) throws SQLException {
        statement.setString(1, kind);
        statement.setString(2, caller.tenantKey());
        statement.setString(3, caller.client());
        return 4;
    }
}
