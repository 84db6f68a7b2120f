package dk.opgang.participants.casefile;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Reader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.value.Source;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The base of the repositories of records: a caller sees those of its category of data. */
public abstract class SourcedRecords<E extends SourcedRecord> extends VisibleRepository<E> {

    private final Reader reader;
    private final DataCategory category;

    protected SourcedRecords(Class<E> type, DataCategory category, EntityManager entities, Reader reader) {
        super(type, entities);
        this.category = category;
        this.reader = reader;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return reader.records(caller, category);
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return Reader.ownSources(caller);
    }

    /** The participant's record, locked until the transaction ends, so that two changes of it follow each other; or 404. */
    public E lockOf(Caller caller, UUID participantId, UUID id) {
        E found = lock(caller, id);
        if (!found.participantId().equals(participantId)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return found;
    }

    /** Gives a record another key of the poster, unless another record has it: 409 {@code source-in-use}. */
    public void rename(Caller caller, E changed, @Nullable Source source) {
        if (!Objects.equals(source, changed.source())) {
            fromSource(caller, changed.municipalityCode(), source).ifPresent(other -> {
                throw ParticipantProblem.sourceInUse(other.id());
            });
            changed.comesFrom(source);
        }
    }

    /** The record that the municipality's own system knows by that key, locked with the key until the transaction ends; nothing without a key. */
    public Optional<E> fromSource(Caller caller, String municipalityCode, @Nullable Source source) {
        return source == null
                ? Optional.empty()
                : posted(
                        caller,
                        municipalityCode,
                        source,
                        Restriction.equal("municipalityCode", municipalityCode),
                        Restriction.equal("sourceSystem", source.system()),
                        Restriction.equal("sourceId", source.id()));
    }
}
