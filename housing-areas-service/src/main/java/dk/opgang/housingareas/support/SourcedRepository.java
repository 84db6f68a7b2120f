package dk.opgang.housingareas.support;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Resource;
import dk.opgang.platform.value.Source;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resources that everybody may see who has the scope, found again by their posters' keys: they have poster, sourceSystem and sourceId. */
public abstract class SourcedRepository<E extends Resource> extends VisibleRepository<E> {

    protected SourcedRepository(Class<E> type, EntityManager entities) {
        super(type, entities);
    }

    /** Areas and what belongs to them are public knowledge; the scopes decide who may ask at all. */
    @Override
    protected final Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }

    /** What the caller has posted under the key. */
    public Optional<E> bySource(Caller caller, @Nullable Source source) {
        return source == null
                ? Optional.empty()
                : first(
                        caller,
                        Restriction.equal("poster", caller.tenantKey()),
                        Restriction.equal("sourceSystem", source.system()),
                        Restriction.equal("sourceId", source.id()));
    }
}
