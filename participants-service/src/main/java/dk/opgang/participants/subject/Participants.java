package dk.opgang.participants.subject;

import dk.opgang.participants.access.Reader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.value.Source;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The participants that a caller may see. */
@Singleton
public class Participants extends VisibleRepository<Participant> {

    private final Reader reader;

    Participants(EntityManager entities, Reader reader) {
        super(Participant.class, entities);
        this.reader = reader;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return reader.participants(caller);
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return Reader.own(caller);
    }

    /** The municipality's participant with one of those keyed hashes of a CPR, one by each key. */
    public Optional<Participant> withCpr(Caller caller, String municipalityCode, List<byte[]> cprHashes) {
        return first(
                caller,
                Restriction.of(
                        "e.municipalityCode = :cprMunicipality and e.cprHash in :cprHashes",
                        Map.of("cprMunicipality", municipalityCode, "cprHashes", cprHashes)));
    }

    /** The municipality's participant that its own system knows by that key. */
    public Optional<Participant> from(Caller caller, String municipalityCode, Source source) {
        return first(
                caller,
                Restriction.equal("municipalityCode", municipalityCode),
                Restriction.equal("sourceSystem", source.system()),
                Restriction.equal("sourceId", source.id()));
    }
}
