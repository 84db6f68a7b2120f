package dk.opgang.housingareas.support;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Resource;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.persistence.EntityManager;

/** Resources that everybody may see who has the scope. */
public abstract class PublicRepository<E extends Resource> extends VisibleRepository<E> {

    protected PublicRepository(Class<E> type, EntityManager entities) {
        super(type, entities);
    }

    /** Areas and what belongs to them are public knowledge; the scopes decide who may ask at all. */
    @Override
    protected final Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }
}
