package dk.opgang.network.meeting;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The meetings. All of them are visible to whoever may read the network. */
@Singleton
class Meetings extends PostedRepository<Meeting> {

    Meetings(EntityManager entities) {
        super(Meeting.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }

    /** Those of a kind and a group that begin in the half-open period of days; what is null does not narrow. */
    static Restriction of(
            @Nullable String kind, @Nullable UUID groupId, @Nullable LocalDate from, @Nullable LocalDate to) {
        return Restriction.equal("form.kind", kind)
                .and(Restriction.equal("form.groupId", groupId))
                .and(Restriction.atLeast("form.startsAt", from == null ? null : BusinessClock.startOf(from)))
                .and(Restriction.below("form.startsAt", to == null ? null : BusinessClock.startOf(to)));
    }

    /** What is not cancelled. */
    static Restriction standing() {
        return Restriction.of("e.state <> 'cancelled'");
    }
}
