package dk.opgang.participants.casefile;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the database why a spell is corrected in the running transaction, for the version that it keeps of it. */
@Singleton
public class ChangeReasons {

    private final EntityManager entities;

    ChangeReasons(EntityManager entities) {
        this.entities = entities;
    }

    void of(UUID spell, @Nullable String reason) {
        if (reason != null) {
            entities.createNativeQuery("select set_config('opgang.change_reason', :said, true)", String.class)
                    .setParameter("said", spell + " " + reason)
                    .getSingleResult();
        }
    }
}
