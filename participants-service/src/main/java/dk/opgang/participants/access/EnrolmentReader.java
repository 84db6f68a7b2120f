package dk.opgang.participants.access;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Knows who may see which enrolments of a participant, and what follows from enrolments. They are kept by another service, which shows
 * them under the same consents.
 */
@Singleton
public class EnrolmentReader {

    private static final String OPENING = Reader.OPENING + " and c.dataCategories contains 'enrolments'";

    private static final String OF_PARTY = "(e.firstParty = :party or e.secondParty = :party) and exists (select c.id"
            + OPENING + " and c.participantId = e.participantId and (c.initiativeId is null"
            + " or e.firstParty = :party and e.firstInitiatives contains c.initiativeId"
            + " or e.secondParty = :party and e.secondInitiatives contains c.initiativeId))";

    private final EntityManager entities;
    private final Reader reader;

    EnrolmentReader(EntityManager entities, Reader reader) {
        this.entities = entities;
        this.reader = reader;
    }

    /** Who calls, as consents and enrolments name it: a municipality by its code, an organisation by its CVR. */
    public static Optional<String> party(Caller caller) {
        return caller.municipality().or(caller::organisation);
    }

    /**
     * What two parties do with a participant: what belongs to the calling municipality, and what a party takes part in that may read the
     * participant's enrolment with itself now.
     */
    public Restriction betweenParties(Caller caller) {
        Restriction own = Reader.own(caller);
        return party(caller)
                .filter(party -> reader.isNamed())
                .map(party -> own.or(Restriction.of(OF_PARTY, "party", party)))
                .orElse(own);
    }

    /** Which enrolments of each participant the caller sees now. */
    public Map<UUID, EnrolmentInsight> insights(Caller caller, Map<UUID, String> municipalityOf) {
        Map<UUID, EnrolmentInsight> seen = new HashMap<>();
        Set<UUID> foreign = new HashSet<>();
        municipalityOf.forEach((id, municipality) -> {
            boolean own = caller.isSystem()
                    || caller.municipality().filter(municipality::equals).isPresent();
            seen.put(id, own ? EnrolmentInsight.WHOLE : EnrolmentInsight.NONE);
            if (!own) {
                foreign.add(id);
            }
        });
        if (!foreign.isEmpty()) {
            Reader.found(
                            entities,
                            "select c.participantId, c.initiativeId" + OPENING + " and ",
                            Restriction.among("c.participantId", foreign),
                            Object[].class)
                    .forEach(row ->
                            seen.merge((UUID) row[0], EnrolmentInsight.under((UUID) row[1]), EnrolmentInsight::and));
        }
        return seen;
    }
}
