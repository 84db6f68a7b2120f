package dk.opgang.participants.participant;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;

/** Lets registrations of one CPR follow each other, so that the second finds the first instead of failing on it. */
@Singleton
class RegistrationLock {

    private final EntityManager entities;

    RegistrationLock(EntityManager entities) {
        this.entities = entities;
    }

    /** Waits for other registrations of the hash; held until the running transaction ends. */
    void take(byte[] cprHash) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)")
                .setParameter("key", ByteBuffer.wrap(cprHash).getLong())
                .getSingleResult();
    }
}
