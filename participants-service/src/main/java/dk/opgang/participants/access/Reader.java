package dk.opgang.participants.access;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The one place that knows who may see which participant, and which of its data. A consent opens what is kept here only if it lets the
 * participant's municipality pass it on. The policies of the database repeat it.
 */
@Singleton
public class Reader {

    private static final String COVERING = """
             from Consent c where c.recipientParty = :consentParty and c.sourceParty = c.municipalityCode
            and c.withdrawnAt is null
            and c.from <= :consentDay and c.until > :consentDay
            and not exists (select l.id from ProcessingLimit l where l.participantId = c.participantId)""";

    private final EntityManager entities;
    private final BusinessClock clock;

    Reader(EntityManager entities, BusinessClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Participants: those of the calling municipality, and those whom a consent lets the caller read now. */
    public Restriction participants(Caller caller) {
        return restriction(caller, "id", "");
    }

    /** Participants of whom the caller may read that category. */
    public Restriction participantsOf(Caller caller, DataCategory category) {
        return restriction(caller, "id", naming(category));
    }

    /** Records of participants: of the calling municipality, and those of a category that a consent lets the caller read now. */
    public Restriction records(Caller caller, DataCategory category) {
        return restriction(caller, "participantId", naming(category) + of(category));
    }

    /** Those of whom the caller is the municipality, and so sees the keys of its own systems; a consent shows them to nobody. */
    public static Restriction ownSources(Caller caller) {
        return caller.isSystem()
                ? Restriction.all()
                : caller.municipality()
                        .map(code -> Restriction.of("e.municipalityCode = :ownSources", "ownSources", code))
                        .orElse(Restriction.none());
    }

    /** What the caller sees of the participant: everything if it is its municipality. */
    public Insight insight(Caller caller, UUID participantId, String municipalityCode) {
        return insights(caller, Map.of(participantId, municipalityCode)).get(participantId);
    }

    /** The same for the participants of a page. */
    public Map<UUID, Insight> insights(Caller caller, Map<UUID, String> municipalityOf) {
        Map<UUID, Insight> seen = new HashMap<>();
        Optional<String> own = caller.municipality();
        Set<UUID> foreign = new HashSet<>();
        municipalityOf.forEach((id, municipality) -> {
            if (caller.isSystem() || own.filter(municipality::equals).isPresent()) {
                seen.put(id, Insight.WHOLE);
            } else {
                foreign.add(id);
            }
        });
        if (!foreign.isEmpty()) {
            Map<UUID, Set<DataCategory>> consented = consented(caller, foreign);
            foreign.forEach(id -> seen.put(id, Insight.under(consented.getOrDefault(id, Set.of()))));
        }
        return seen;
    }

    private static String naming(DataCategory category) {
        return " and array_contains(c.dataCategories, '" + category.code() + "')";
    }

    /** Contacts can belong to an initiative: a consent that is bound to one opens none of another, nor those of none. */
    private static String of(DataCategory category) {
        return category == DataCategory.CONTACTS
                ? " and (c.initiativeId is null or c.initiativeId = e.form.initiativeId)"
                : "";
    }

    private Map<UUID, Set<DataCategory>> consented(Caller caller, Set<UUID> participants) {
        Map<UUID, Set<DataCategory>> categories = new HashMap<>();
        party(caller).ifPresent(party -> covering(party, participants).forEach(row -> categories
                .computeIfAbsent((UUID) row[0], id -> EnumSet.noneOf(DataCategory.class))
                .addAll(DataCategory.of((String[]) row[1]))));
        return categories;
    }

    private List<Object[]> covering(String party, Set<UUID> participants) {
        return entities.createQuery(
                        "select c.participantId, c.dataCategories" + COVERING + " and c.participantId in (:consentIds)",
                        Object[].class)
                .setParameter("consentParty", party)
                .setParameter("consentDay", clock.today())
                .setParameter("consentIds", participants)
                .getResultList();
    }

    private Restriction restriction(Caller caller, String property, String category) {
        if (caller.isSystem()) {
            return Restriction.all();
        }
        Restriction own = caller.municipality()
                .map(code -> Restriction.of("e.municipalityCode = :ownMunicipality", "ownMunicipality", code))
                .orElse(Restriction.none());
        // A municipality that no consent names is the common case: then its index alone answers.
        return party(caller)
                .filter(this::isNamed)
                .map(party -> own.or(Restriction.of(
                        "exists (select c.id" + COVERING + " and c.participantId = e." + property + category + ")",
                        Map.of("consentParty", party, "consentDay", clock.today()))))
                .orElse(own);
    }

    private boolean isNamed(String party) {
        return !entities.createQuery("select c.id" + COVERING, UUID.class)
                .setParameter("consentParty", party)
                .setParameter("consentDay", clock.today())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static Optional<String> party(Caller caller) {
        return caller.municipality().or(caller::organisation);
    }
}
