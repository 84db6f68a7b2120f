package dk.opgang.network.sharing;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shared initiatives: the published ones for everyone, the others for their owner. */
@Singleton
class SharedInitiatives extends PostedRepository<SharedInitiative> {

    SharedInitiatives(EntityManager entities) {
        super(SharedInitiative.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return caller.isSystem()
                ? Restriction.all()
                : Restriction.of("e.form.published = true or e.poster = :reader", "reader", caller.tenantKey());
    }

    /** The shared initiative, locked, if it is the caller's own: 404 if the caller may not see it, 403 if it is another's. */
    SharedInitiative lockOwn(Caller caller, UUID id) {
        return lockOwn(caller, id, postedBy(caller), SharingProblem.ANOTHERS_SHARED_INITIATIVE);
    }

    /** Those that belong to the field; without one no restriction. */
    static Restriction inField(@Nullable String field) {
        return Restriction.holding("form.fields", field);
    }

    /** Those that run in the municipality; without one no restriction. */
    static Restriction runsIn(@Nullable String municipalityCode) {
        return Restriction.holding("form.municipalityCodes", municipalityCode);
    }
}
