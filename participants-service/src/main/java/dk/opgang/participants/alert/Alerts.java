package dk.opgang.participants.alert;

import dk.opgang.participants.access.EnrolmentReader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The alerts: seen by the participant's municipality, and by a party that may read the participant's enrolment with it today. */
@Singleton
class Alerts extends VisibleRepository<Alert> {

    private static final String CONCERNED =
            "select distinct participant_id from coordination_alerts where participant_id = any(?)";

    private final EntityManager entities;
    private final AgroalDataSource database;
    private final EnrolmentReader reader;

    Alerts(EntityManager entities, AgroalDataSource database, EnrolmentReader reader) {
        super(Alert.class, entities);
        this.entities = entities;
        this.database = database;
        this.reader = reader;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return reader.betweenParties(caller);
    }

    /** All of those participants, locked, for the background: what is decided meanwhile waits, or has been waited for. */
    List<Alert> lockAll(Collection<UUID> participants) {
        // Of the thousands whose enrolments a poll tells of few have an alert.
        Set<UUID> concerned = Sql.idsOf(database, CONCERNED, SqlArrays.uuids(participants));
        return concerned.isEmpty() ? List.of() : lock(concerned);
    }

    private List<Alert> lock(Set<UUID> participants) {
        return entities.createQuery(
                        "select e from Alert e where is_among(:participants, e.participantId) order by e.id",
                        Alert.class)
                .setParameter("participants", participants.toArray(UUID[]::new))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
