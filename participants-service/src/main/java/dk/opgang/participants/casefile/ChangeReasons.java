package dk.opgang.participants.casefile;

import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the database why a spell is corrected in the running transaction, for the version that it keeps of it. */
@Singleton
public class ChangeReasons {

    private final EntityManager entities;
    private final AgroalDataSource database;

    ChangeReasons(EntityManager entities, AgroalDataSource database) {
        this.entities = entities;
        this.database = database;
    }

    void of(UUID spell, @Nullable String reason) {
        if (reason != null) {
            // What was corrected before is written while its own reason stands.
            entities.flush();
            Sql.call(database, "select set_config('opgang.change_reason', ?, true)", spell + " " + reason);
        }
    }
}
