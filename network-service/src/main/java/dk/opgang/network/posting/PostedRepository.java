package dk.opgang.network.posting;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.value.Source;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A repository that finds what a poster posted by the poster's own key. */
public abstract class PostedRepository<E extends Posted> extends VisibleRepository<E> {

    protected PostedRepository(Class<E> type, EntityManager entities) {
        super(type, entities);
    }

    /** What the caller posted under this key before, locked with the key until the transaction ends; nothing without a key. */
    public Optional<E> findPosted(Caller caller, @Nullable Source source) {
        return source == null
                ? Optional.empty()
                : posted(
                        caller,
                        caller.tenantKey(),
                        source,
                        Restriction.equal("postedBy", caller.tenantKey()),
                        Restriction.equal("sourceSystem", source.system()),
                        Restriction.equal("sourceId", source.id()));
    }
}
