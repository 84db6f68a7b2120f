package dk.opgang.platform.posted;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Resource;
import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.value.Source;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A repository that finds what a poster posted by the poster's own key. */
public abstract class PostedRepository<E extends Resource> extends VisibleRepository<E> {

    private final String systemPath;
    private final String idPath;

    /** Of resources that keep the key in their form. */
    protected PostedRepository(Class<E> type, EntityManager entities) {
        this(type, "form.source", entities);
    }

    /** @param source where the resource keeps the key */
    protected PostedRepository(Class<E> type, String source, EntityManager entities) {
        super(type, entities);
        this.systemPath = source + ".system";
        this.idPath = source + ".id";
    }

    /** What the caller posted under the key before, locked with the key until the transaction ends; nothing without a key. */
    public Optional<E> bySource(Caller caller, @Nullable Source source) {
        return source == null
                ? Optional.empty()
                : posted(
                        caller,
                        caller.tenantKey(),
                        source,
                        postedBy(caller),
                        Restriction.equal(systemPath, source.system()),
                        Restriction.equal(idPath, source.id()));
    }

    /** What the caller has posted, as a condition over {@code e}. */
    protected Restriction postedBy(Caller caller) {
        return Restriction.equal("poster", caller.tenantKey());
    }

    /** The resource, locked, if the caller may write it: 404 if there is none that the caller sees, the given problem if it is another's. */
    protected E lockOwn(Caller caller, UUID id, Restriction own, ProblemCode anothers) {
        if (count(caller, Restriction.equal("id", id), own) == 0) {
            get(caller, id);
            throw new ProblemException(anothers);
        }
        return lock(caller, id);
    }

    @Override
    protected String path(String property) {
        return switch (property) {
            case "sourceSystem" -> systemPath;
            case "sourceId" -> idPath;
            case "name" -> "form.name";
            default -> property;
        };
    }
}
