package dk.opgang.participants.notice;

import dk.opgang.participants.access.Reader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.LockOptions;

/** The notices: a municipality sees those about its participants, and everybody those to itself, whether or not a consent still covers. */
@Singleton
class ConsentNotices extends VisibleRepository<ConsentNotice> {

    /** How many are told of in one transaction. */
    static final int AT_ONCE = 200;

    private final EntityManager entities;
    private final AgroalDataSource database;

    ConsentNotices(EntityManager entities, AgroalDataSource database) {
        super(ConsentNotice.class, entities);
        this.entities = entities;
        this.database = database;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        Restriction received = caller.municipality()
                .or(caller::organisation)
                .map(party -> Restriction.of("e.recipientParty = :noticedParty", "noticedParty", party))
                .orElseGet(Restriction::none);
        return Reader.own(caller).or(received);
    }

    /** Those that were not answered in time, of which nobody was told yet; each to one of those who ask at once. */
    List<ConsentNotice> overdue(LocalDate today) {
        return entities.createQuery(
                        "select e from ConsentNotice e where e.acknowledgedAt is null and e.overdueTold = false"
                                + " and e.dueOn < :today order by e.id",
                        ConsentNotice.class)
                .setParameter("today", today)
                .setMaxResults(AT_ONCE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList();
    }

    /** Whether it is about somebody who was not erased. */
    boolean isOfKnown(ConsentNotice notice) {
        return Sql.one(database, "select participants_known(?)", row -> row.getBoolean(1), notice.participantId());
    }
}
