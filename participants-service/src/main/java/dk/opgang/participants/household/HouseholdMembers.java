package dk.opgang.participants.household;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Reader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Years;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Who belongs to the households that a caller may see: to its municipality everybody who ever did, to others those of today. */
@Singleton
public class HouseholdMembers extends PostedRepository<HouseholdMember> {

    private static final AdvisoryLock PLACE = new AdvisoryLock("place-in-a-household");
    private static final String PRESENT =
            "%1$s.form.from <= :presentOn and (%1$s.form.to is null or %1$s.form.to > :presentOn)";

    private static final LocalDate FAR = LocalDate.of(Years.LAST, 12, 31);

    private final EntityManager entities;
    private final Reader reader;
    private final BusinessClock clock;

    HouseholdMembers(EntityManager entities, Reader reader, BusinessClock clock) {
        super(HouseholdMember.class, entities);
        this.entities = entities;
        this.reader = reader;
        this.clock = clock;
    }

    /** Who has left did not consent to what is read now. */
    @Override
    protected Restriction visibleTo(Caller caller) {
        Restriction own = Reader.own(caller);
        return caller.isSystem()
                ? own
                : own.or(present("e", clock.today())).and(reader.households(caller, "householdId"));
    }

    /** The condition that a member belongs to its household on the day. */
    static Restriction present(String alias, LocalDate day) {
        return Restriction.of(PRESENT.formatted(alias), "presentOn", day);
    }

    /**
     * The condition that a participant belongs to a household on the day.
     *
     * @param household where the query has the id of the household
     * @param participant where it has that of the participant
     */
    public static Restriction isPresent(String household, String participant, LocalDate day) {
        Restriction present = present("m", day);
        return new Restriction(
                "exists (select m.id from HouseholdMember m where m.householdId = " + household
                        + " and m.form.participantId = " + participant + " and " + present.condition() + ")",
                present.parameters());
    }

    /** Those of the households that the caller may see, who came first first. */
    public List<HouseholdMember> of(Caller caller, Collection<UUID> households) {
        return list(caller, Restriction.in("householdId", households));
    }

    /** Those of the household who belong to it today. */
    public List<HouseholdMember> present(Caller caller, UUID household) {
        return list(caller, Restriction.equal("householdId", household), present("e", clock.today()));
    }

    /** Whether the participant belonged to the household on a day of the year. */
    public boolean wasThereIn(Caller caller, UUID household, UUID participant, int year) {
        return exists(
                caller,
                Restriction.equal("householdId", household),
                Restriction.equal("form.participantId", participant),
                sharing(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
    }

    /** The housing areas in which the members of the municipality's households live today, without those of whom that is kept. */
    public Map<UUID, Set<UUID>> areas(Caller caller, String municipality) {
        Restriction all = visibleTo(caller)
                .and(Restriction.equal("municipalityCode", municipality))
                .and(present("e", clock.today()))
                .and(Reader.unprotected(caller, "p.id", DataCategory.RESIDENCE));
        TypedQuery<Object[]> query = entities.createQuery(
                "select distinct e.householdId, p.housingAreaId from HouseholdMember e, Participant p"
                        + " where p.id = e.form.participantId and p.housingAreaId is not null and " + all.condition(),
                Object[].class);
        all.parameters().forEach(query::setParameter);
        return query.getResultList().stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
    }

    /** The condition that nobody who belongs to the household today has the processing of its data restricted. */
    public Restriction unrestricted() {
        Restriction present = present("m", clock.today());
        return new Restriction(
                "not exists (select m.id from HouseholdMember m, ProcessingRestriction r where m.householdId = e.householdId"
                        + " and r.participantId = m.form.participantId and " + present.condition() + ")",
                present.parameters());
    }

    /** Lets nobody else give these participants a place in a household until the transaction ends. */
    void lockPlaces(Collection<UUID> participants) {
        entities.unwrap(Session.class).doWork(connection -> PLACE.take(connection, participants));
    }

    /** Another place of the participant that shares a day with the wanted one. */
    Optional<HouseholdMember> inTheWay(Caller caller, MemberForm wanted, Restriction others) {
        return first(
                caller,
                Restriction.equal("form.participantId", wanted.participantId()),
                sharing(wanted.from(), wanted.to() == null ? FAR : wanted.to()),
                others);
    }

    private static Restriction sharing(LocalDate from, LocalDate to) {
        return Restriction.of(
                "e.form.from < :sharingTo and (e.form.to is null or e.form.to > :sharingFrom)",
                Map.of("sharingFrom", from, "sharingTo", to));
    }
}
