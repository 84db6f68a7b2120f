package dk.opgang.participants.consent;

import dk.opgang.participants.access.Reader;
import dk.opgang.participants.subject.CaseRecords;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;

/** The consents that a caller may see: a municipality those of its participants, a recipient those that let it read now. */
@Singleton
public class Consents extends CaseRecords<Consent> {

    /** How many are settled in one transaction. */
    static final int AT_ONCE = 200;

    private final EntityManager entities;

    Consents(EntityManager entities) {
        super(Consent.class, entities);
        this.entities = entities;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Reader.consents(caller);
    }

    /** The one that this one renews. */
    Optional<Consent> renewedBy(Caller caller, Consent renewal) {
        return renewal.renews() == null ? Optional.empty() : find(caller, renewal.renews());
    }

    /** The participant's consents that cover that day. */
    public List<Consent> covering(Caller caller, UUID participantId, LocalDate day) {
        return list(caller, Restriction.equal("participantId", participantId), Standing.ACTIVE.on(day));
    }

    /** Keeps it in mind no longer, once it is written: of a batch there are many. */
    void release(Consent written) {
        entities.detach(written);
    }

    /** Those of which something changes on a day that has come; each to one of those who ask at once. */
    List<Consent> due(LocalDate today) {
        return entities.createQuery(
                        "select c from Consent c where c.nextChangeOn <= :today order by c.id", Consent.class)
                .setParameter("today", today)
                .setMaxResults(AT_ONCE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList();
    }
}
