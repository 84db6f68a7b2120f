package dk.opgang.participants.consent;

import dk.opgang.participants.access.Reader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.value.Source;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The consents that a caller may see: a municipality those of its participants, a recipient those that let it read now. */
@Singleton
public class Consents extends VisibleRepository<Consent> {

    Consents(EntityManager entities) {
        super(Consent.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Reader.consents(caller);
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return Reader.ownSources(caller);
    }

    /** The consent that the municipality's own system knows by that key; nothing without a key. */
    Optional<Consent> fromSource(Caller caller, String municipalityCode, @Nullable Source source) {
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
