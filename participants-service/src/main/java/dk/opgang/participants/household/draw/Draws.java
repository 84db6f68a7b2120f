package dk.opgang.participants.household.draw;

import dk.opgang.participants.access.Reader;
import dk.opgang.participants.household.FamilyRecords;
import dk.opgang.participants.household.HouseholdMembers;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The draws of the households that a caller may see. */
@Singleton
public class Draws extends FamilyRecords<Draw> {

    private final EntityManager entities;
    private final BusinessClock clock;

    Draws(EntityManager entities, Reader reader, BusinessClock clock) {
        super(Draw.class, entities, reader);
        this.entities = entities;
        this.clock = clock;
    }

    /** Who has left did not consent to what is read now: what was for one member alone others see as long as that member is there. */
    @Override
    protected Restriction visibleTo(Caller caller) {
        Restriction own = Reader.own(caller);
        return caller.isSystem()
                ? own
                : own.or(HouseholdMembers.isPresent("e.householdId", "e.form.participantId", clock.today())
                                .or(Restriction.of("e.form.participantId is null")))
                        .and(super.visibleTo(caller));
    }

    /** All draws of a kind in a year together. */
    public record Sum(String kind, int year, BigDecimal amountDkk) {}

    /** What a household drew in a year in which it drew anything, were it nothing in sum. */
    public record InYear(UUID householdId, int year, BigDecimal amountDkk) {}

    /** What the households drew in each of the years, as far as the caller may see them and the filter lets them through. */
    public List<InYear> inYears(Caller caller, Collection<Integer> years, Restriction filter) {
        Restriction all = visibleTo(caller).and(filter).and(Restriction.in("form.year", years));
        TypedQuery<InYear> query = entities.createQuery(
                "select new " + InYear.class.getName() + "(e.householdId, e.form.year, sum(e.form.amountDkk))"
                        + " from Draw e where " + all.condition() + " group by e.householdId, e.form.year",
                InYear.class);
        all.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /**
     * What the household drew from the first of the years to the last, by kind and year.
     *
     * @param fromYear from ever if null
     * @param toYear for ever if null
     */
    public List<Sum> sums(Caller caller, UUID household, @Nullable Integer fromYear, @Nullable Integer toYear) {
        Restriction all = visibleTo(caller)
                .and(Restriction.equal("householdId", household))
                .and(Restriction.atLeast("form.year", fromYear))
                .and(Restriction.atMost("form.year", toYear));
        TypedQuery<Sum> query = entities.createQuery(
                "select new " + Sum.class.getName() + "(e.form.kind, e.form.year, sum(e.form.amountDkk))"
                        + " from Draw e where " + all.condition() + " group by e.form.kind, e.form.year",
                Sum.class);
        all.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
