package dk.opgang.housingareas.register.area;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.persistence.EntityManager;

/** Parts of one kind. Areas and what belongs to them are public knowledge; the scopes decide who may ask at all. */
public abstract class PartRepository<E extends AreaPart<?>> extends PostedRepository<E> implements AreaParts<E> {

    protected PartRepository(Class<E> type, EntityManager entities) {
        super(type, entities);
    }

    @Override
    protected final Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }
}
