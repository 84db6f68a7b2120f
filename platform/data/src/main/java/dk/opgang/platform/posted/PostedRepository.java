package dk.opgang.platform.posted;

import dk.opgang.platform.caller.Caller;
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
public abstract class PostedRepository<E extends FormResource<?>> extends VisibleRepository<E> {

    private static final String SYSTEM = "form.source.system";
    private static final String ID = "form.source.id";

    protected PostedRepository(Class<E> type, EntityManager entities) {
        super(type, entities);
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
                        Restriction.equal(SYSTEM, source.system()),
                        Restriction.equal(ID, source.id()));
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
            case "sourceSystem" -> SYSTEM;
            case "sourceId" -> ID;
            case "name" -> "form.name";
            default -> property;
        };
    }
}
