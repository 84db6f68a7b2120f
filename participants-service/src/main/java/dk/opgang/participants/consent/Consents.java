package dk.opgang.participants.consent;

import dk.opgang.participants.access.Reader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.value.Source;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The consents that a caller may see: a municipality those of its participants, a recipient those that let it read now. */
@Singleton
public class Consents extends VisibleRepository<Consent> {

    private final BusinessClock clock;

    Consents(EntityManager entities, BusinessClock clock) {
        super(Consent.class, entities);
        this.clock = clock;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        if (caller.isSystem()) {
            return Restriction.all();
        }
        Restriction own = caller.municipality()
                .map(code -> Restriction.of("e.municipalityCode = :ownMunicipality", "ownMunicipality", code))
                .orElse(Restriction.none());
        return caller.municipality()
                .or(caller::organisation)
                .map(party -> own.or(Restriction.of("""
                        e.recipientParty = :consentParty and e.withdrawnAt is null
                        and e.from <= :consentDay and e.until > :consentDay
                        and not exists (select l.id from ProcessingLimit l where l.participantId = e.participantId)""", Map.of("consentParty", party, "consentDay", clock.today()))))
                .orElse(own);
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
