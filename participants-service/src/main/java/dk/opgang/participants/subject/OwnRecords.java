package dk.opgang.participants.subject;

import dk.opgang.participants.access.Reader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.FormResource;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.value.Source;
import dk.opgang.platform.visibility.Restriction;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The base of the repositories of what a municipality keeps under keys of its own, which a consent shows to nobody. */
public abstract class OwnRecords<E extends FormResource<?>> extends PostedRepository<E> {

    protected OwnRecords(Class<E> type, EntityManager entities) {
        super(type, entities);
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return Reader.own(caller);
    }

    /** A municipality finds what it posted among what is its own. */
    @Override
    protected Restriction postedBy(Caller caller) {
        return Reader.own(caller);
    }

    /** Goes on unless another record has the key that a record is to have: 409 with its id. */
    public void requireFree(Caller caller, E changed, @Nullable Source wanted) {
        if (!Objects.equals(wanted, changed.source())) {
            bySource(caller, wanted).ifPresent(other -> {
                throw ParticipantProblem.sourceInUse(other.id());
            });
        }
    }
}
