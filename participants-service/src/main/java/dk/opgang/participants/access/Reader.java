package dk.opgang.participants.access;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The one place that knows who may see which participant, and which of its data. A consent opens what is kept here only if it lets the
 * participant's municipality pass it on. Which consents those are, and what they open of somebody protected, the database says, for its
 * policies too: {@link ConsentNow}. What a protection keeps from the municipality's own staff is said here: {@link ProtectionKind}.
 */
@Singleton
public class Reader {

    /** The scope of the few who may know what is protected. */
    public static final String TRUSTED = "participants.identify-protected";

    static final String OPENING = " from ConsentNow c where c.ofController = true";

    private static final Restriction CONSENTED = Restriction.of("e.id in (select c.id from ConsentNow c)");

    private final EntityManager entities;

    Reader(EntityManager entities) {
        this.entities = entities;
    }

    /** Participants: those of the calling municipality, and those whom a consent lets the caller read now. */
    public Restriction participants(Caller caller) {
        return restriction(caller, own(caller), "id", "");
    }

    /** The same for one participant named by its id: its row is found by that, so that nobody asks first whether any consent names the caller. */
    public Restriction participant(Caller caller) {
        return caller.isSystem() ? Restriction.all() : own(caller).or(Restriction.of(opened("id", "")));
    }

    /** Participants of whom the caller may read that category. */
    public Restriction participantsOf(Caller caller, DataCategory category) {
        return restriction(caller, own(caller).and(unprotected(caller, "e.id", category)), "id", naming(category));
    }

    /** Records of participants: of the calling municipality, and those of a category that a consent lets the caller read now. */
    public Restriction records(Caller caller, DataCategory category) {
        return restriction(
                caller,
                own(caller).and(unprotected(caller, "e.participantId", category)),
                "participantId",
                naming(category) + of(category));
    }

    /** Enrolments: of the calling municipality's participants, and those that a consent lets the caller read now, all or of an initiative. */
    public Restriction enrolments(Caller caller) {
        return openedTo(
                caller,
                own(caller),
                "exists (select c.id" + OPENING + " and c.participantId = e.participantId"
                        + " and c.dataCategories contains 'enrolments'"
                        + " and (c.initiativeId is null or c.initiativeId = e.initiativeId))");
    }

    /**
     * Households, and what belongs to them: of the calling municipality, and those of which every present member consents to it now.
     *
     * @param property where the entity keeps the id of the household
     */
    public Restriction households(Caller caller, String property) {
        return openedTo(
                caller, own(caller), "exists (select h.id from HouseholdNow h where h.id = e." + property + ")");
    }

    /**
     * The condition that a consent lets the caller read that category of a participant, for filters beyond what is asked for.
     *
     * @param participant where the query has the id of the participant
     */
    public static String consentOf(String participant, DataCategory category) {
        return "exists (select c.id" + OPENING + " and c.participantId = " + participant + naming(category) + ")";
    }

    /** Consents: those of the calling municipality, and those that let the caller read now. */
    public static Restriction consents(Caller caller) {
        return caller.isSystem() ? Restriction.all() : own(caller).or(CONSENTED);
    }

    /** Those of whom the caller is the municipality, and so sees the keys of its own systems; a consent shows them to nobody. */
    public static Restriction own(Caller caller) {
        return caller.isSystem()
                ? Restriction.all()
                : caller.municipality()
                        .map(code -> Restriction.of("e.municipalityCode = :ownMunicipality", "ownMunicipality", code))
                        .orElse(Restriction.none());
    }

    /** What the caller sees of the participant: everything if it is its municipality. */
    public Insight insight(Caller caller, UUID participantId, String municipalityCode) {
        return Objects.requireNonNull(
                insights(caller, Map.of(participantId, municipalityCode)).get(participantId));
    }

    /** The same for the participants of a page. */
    public Map<UUID, Insight> insights(Caller caller, Map<UUID, String> municipalityOf) {
        Map<UUID, Insight> seen = new HashMap<>();
        Optional<String> municipality = caller.municipality();
        Set<UUID> own = new HashSet<>();
        Set<UUID> foreign = new HashSet<>();
        municipalityOf.forEach((id, controller) -> {
            if (caller.isSystem()) {
                seen.put(id, Insight.WHOLE);
            } else {
                (municipality.filter(controller::equals).isPresent() ? own : foreign).add(id);
            }
        });
        if (!own.isEmpty()) {
            Map<UUID, ProtectionAhead> protections = protections(own);
            own.forEach(id -> seen.put(id, Insight.ofController(protections.get(id), caller.has(TRUSTED))));
        }
        if (!foreign.isEmpty()) {
            Map<UUID, Set<DataCategory>> consented = consented(caller, foreign);
            foreign.forEach(id -> seen.put(id, Insight.under(consented.getOrDefault(id, Set.of()))));
        }
        return seen;
    }

    /**
     * Those of the participants of whom no event and no other service tells where they live. It asks as whoever calls: the background
     * knows all of them.
     */
    public Set<UUID> inHiding(Collection<UUID> participants) {
        return protections(participants).values().stream()
                .filter(protection -> protection.keeps(DataCategory.RESIDENCE))
                .map(ProtectionAhead::participantId)
                .collect(Collectors.toSet());
    }

    /**
     * The condition that no protection keeps that category from the caller: of its own participants too a municipality shows most of its
     * staff nothing that one keeps from them, and counts for others are made without it.
     *
     * @param participant where the query has the id of the participant
     */
    public static Restriction unprotected(Caller caller, String participant, DataCategory category) {
        List<String> kinds = ProtectionKind.keeping(category);
        return caller.has(TRUSTED) || kinds.isEmpty()
                ? Restriction.all()
                : new Restriction(
                        "not exists (select kept.id from ProtectionAhead kept where kept.participantId = " + participant
                                + " and kept.inForce = true and kept.kind in ('" + String.join("', '", kinds) + "'))",
                        Map.of());
    }

    private Map<UUID, ProtectionAhead> protections(Collection<UUID> participants) {
        if (participants.isEmpty()) {
            return Map.of();
        }
        return found(
                        entities,
                        "select p from ProtectionAhead p where ",
                        Restriction.among("p.participantId", participants),
                        ProtectionAhead.class)
                .stream()
                .collect(Collectors.toMap(ProtectionAhead::participantId, Function.identity()));
    }

    private static String naming(DataCategory category) {
        return " and c.dataCategories contains '" + category.code() + "'";
    }

    /** Contacts can belong to an initiative: a consent that is bound to one opens none of another, nor those of none. */
    private static String of(DataCategory category) {
        return category == DataCategory.CONTACTS
                ? " and (c.initiativeId is null or c.initiativeId = e.form.initiativeId)"
                : "";
    }

    /** What a query finds, which ends where its restriction begins. */
    static <T> List<T> found(EntityManager entities, String query, Restriction restriction, Class<T> type) {
        TypedQuery<T> all = entities.createQuery(query + restriction.condition(), type);
        restriction.parameters().forEach(all::setParameter);
        return all.getResultList();
    }

    private Map<UUID, Set<DataCategory>> consented(Caller caller, Set<UUID> participants) {
        Map<UUID, Set<DataCategory>> categories = new HashMap<>();
        found(
                        entities,
                        "select c.participantId, c.dataCategories" + OPENING + " and ",
                        Restriction.among("c.participantId", participants),
                        Object[].class)
                .forEach(row -> categories
                        .computeIfAbsent((UUID) row[0], id -> EnumSet.noneOf(DataCategory.class))
                        .addAll(DataCategory.of((String[]) row[1])));
        return categories;
    }

    private Restriction restriction(Caller caller, Restriction own, String property, String category) {
        return openedTo(caller, own, opened(property, category));
    }

    private static String opened(String property, String category) {
        return "exists (select c.id" + OPENING + " and c.participantId = e." + property + category + ")";
    }

    private Restriction openedTo(Caller caller, Restriction own, String consented) {
        if (caller.isSystem()) {
            return Restriction.all();
        }
        // A municipality that no consent names is the common case: then its index alone answers.
        return isNamed() ? own.or(Restriction.of(consented)) : own;
    }

    /** Whether any consent names the caller now. */
    boolean isNamed() {
        return !entities.createQuery("select c.id" + OPENING, UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
