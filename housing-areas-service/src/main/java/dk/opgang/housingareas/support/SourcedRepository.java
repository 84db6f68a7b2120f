package dk.opgang.housingareas.support;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Resource;
import dk.opgang.platform.value.Source;
import dk.opgang.platform.visibility.Restriction;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Public resources that are found again by their posters' keys: they have poster, sourceSystem and sourceId. */
public abstract class SourcedRepository<E extends Resource> extends PublicRepository<E> {

    protected SourcedRepository(Class<E> type, EntityManager entities) {
        super(type, entities);
    }

    /** What the caller has posted under the key, locked with the key until the transaction ends. */
    public Optional<E> bySource(Caller caller, @Nullable Source source) {
        return source == null
                ? Optional.empty()
                : posted(
                        caller,
                        caller.tenantKey(),
                        source,
                        Restriction.equal("poster", caller.tenantKey()),
                        Restriction.equal("sourceSystem", source.system()),
                        Restriction.equal("sourceId", source.id()));
    }
}
