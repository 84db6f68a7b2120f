package dk.opgang.network.sharing;

import dk.opgang.network.posting.PostedRepository;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.ProblemException;
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
                : Restriction.of("e.published = true or e.postedBy = :reader", "reader", caller.tenantKey());
    }

    /** The shared initiative, locked, if it is the caller's own: 404 if the caller may not see it, 403 if it is another's. */
    SharedInitiative lockOwn(Caller caller, UUID id) {
        if (count(caller, Restriction.equal("id", id), Restriction.equal("postedBy", caller.tenantKey())) == 0) {
            get(caller, id);
            throw new ProblemException(SharingProblem.ANOTHERS_SHARED_INITIATIVE);
        }
        return lock(caller, id);
    }

    /** Those that belong to the field; without one no restriction. */
    static Restriction inField(@Nullable String field) {
        return field == null
                ? Restriction.all()
                : Restriction.of("array_contains(e.fields, :field) = true", "field", field);
    }

    /** Those that run in the municipality; without one no restriction. */
    static Restriction runsIn(@Nullable String municipalityCode) {
        return municipalityCode == null
                ? Restriction.all()
                : Restriction.of(
                        "array_contains(e.municipalityCodes, :municipality) = true", "municipality", municipalityCode);
    }
}
