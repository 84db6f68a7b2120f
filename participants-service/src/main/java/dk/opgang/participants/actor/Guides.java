package dk.opgang.participants.actor;

import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who guides a young person under a consent, as the database tells it to one of them. */
@Singleton
class Guides {

    /** What the consents of all of them are for. */
    static final String PURPOSE = "education-guidance";

    private static final String FIND = "select organisation, initiative_id, since from participants_guides(?)";

    private final AgroalDataSource database;

    Guides(AgroalDataSource database) {
        this.database = database;
    }

    /** All of them, if the caller is one; nobody otherwise. */
    List<ActorView> of(UUID participantId) {
        return Sql.list(
                database,
                FIND,
                row -> ActorView.recipient(
                        row.getString(1), PURPOSE, row.getObject(2, UUID.class), row.getObject(3, LocalDate.class)),
                participantId);
    }
}
