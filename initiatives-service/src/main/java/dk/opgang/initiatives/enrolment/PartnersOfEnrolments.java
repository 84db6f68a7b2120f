package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.initiative.PartnersChanged;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Keeps the partners beside the enrolments of their initiative, those of all its municipalities. */
@Singleton
class PartnersOfEnrolments {

    /** A function of the owner, since the caller sees the enrolments of its own citizens alone. */
    private static final String FOLLOW = "select initiatives_partners_to_enrolments(?)";

    private final AgroalDataSource database;

    PartnersOfEnrolments(AgroalDataSource database) {
        this.database = database;
    }

    void follow(@Observes PartnersChanged changed) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FOLLOW)) {
            statement.setObject(1, changed.initiativeId());
            statement.execute();
        }
    }
}
