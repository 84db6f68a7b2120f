package dk.opgang.initiatives.following;

import dk.opgang.initiatives.enrolment.AboutEnrolments;
import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.initiatives.enrolment.Enrolments;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Works out what follows of enrolments that have changed. */
@Singleton
@Transactional
public class FollowEnrolments {

    private static final AdvisoryLock TURN = new AdvisoryLock("following");

    private static final String TAKE = """
            with waiting as (select distinct f.enrolment_id from enrolments_to_follow f where f.due_on <= ? limit 200),
                 open as (select e.id from enrolments e where e.id in (select enrolment_id from waiting)
                          order by e.id for no key update skip locked),
                 taken as (delete from enrolments_to_follow f using open where f.enrolment_id = open.id and f.due_on <= ?)
            select id from open""";

    private final AgroalDataSource database;
    private final EntityManager entities;
    private final Enrolments enrolments;
    private final AboutEnrolments about;
    private final TemplatedInitiatives initiatives;
    private final List<Follower> followers;
    private final BusinessClock clock;

    FollowEnrolments(
            AgroalDataSource database,
            EntityManager entities,
            Enrolments enrolments,
            AboutEnrolments about,
            TemplatedInitiatives initiatives,
            @All List<Follower> followers,
            BusinessClock clock) {
        this.database = database;
        this.entities = entities;
        this.enrolments = enrolments;
        this.about = about;
        this.initiatives = initiatives;
        this.followers = followers;
        this.clock = clock;
    }

    /** Follows one enrolment in the running transaction, for a caller who sees all of it: the participant's municipality. */
    public void follow(Caller caller, Enrolment enrolment) {
        entities.flush();
        initiatives.find(caller, enrolment.initiativeId()).ifPresent(where -> follow(caller, enrolment, where));
    }

    /** The same for those of many that the caller sees. */
    public void follow(Caller caller, Set<UUID> ids) {
        entities.flush();
        Map<UUID, Optional<Templated>> known = new HashMap<>();
        for (Enrolment enrolment : enrolments.list(caller, Restriction.in("id", ids))) {
            known.computeIfAbsent(enrolment.initiativeId(), id -> initiatives.find(caller, id))
                    .ifPresent(where -> follow(caller, enrolment, where));
        }
    }

    /**
     * Follows some of the enrolments that the database has noted, as the system. One at a time does it, so that a reader waits for what is
     * under way; an enrolment that somebody is just changing is left for the next time.
     *
     * @return false if there was none
     */
    boolean some() {
        Set<UUID> ids = take();
        follow(Caller.system(), ids);
        return !ids.isEmpty();
    }

    private Set<UUID> take() {
        return Sql.on(database, connection -> {
            TURN.take(connection, "all");
            return Sql.idsOf(connection, TAKE, clock.today(), clock.today());
        });
    }

    private void follow(Caller caller, Enrolment enrolment, Templated where) {
        Followed followed = new Followed(enrolment, where, about.of(caller, enrolment));
        followers.forEach(follower -> follower.follow(caller, followed));
    }
}
