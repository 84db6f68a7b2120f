package dk.opgang.housingareas.register.area;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Parts of one kind. Areas and what belongs to them are public knowledge; the scopes decide who may ask at all. */
public final class AreaPartRepository<E extends AreaPart<?>> extends PostedRepository<E> {

    AreaPartRepository(Class<E> type, EntityManager entities) {
        super(type, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }

    static Restriction of(UUID areaId) {
        return Restriction.equal("housingAreaId", areaId);
    }

    /** The part of that area, or 404. */
    E in(Caller caller, UUID areaId, UUID id) {
        return one(caller, Restriction.equal("id", id), of(areaId));
    }
}
