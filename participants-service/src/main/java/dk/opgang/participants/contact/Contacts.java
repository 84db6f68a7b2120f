package dk.opgang.participants.contact;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Reader;
import dk.opgang.participants.subject.RecordsOfCategory;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contacts that a caller may see. */
@Singleton
public class Contacts extends RecordsOfCategory<Contact> {

    /** A planned contact is none yet. */
    private static final Restriction HAPPENED = Restriction.of("e.form.attended is not null");

    private static final String TALLY = """
            select t.shown, sum(t.attended), sum(t.missed), sum(t.cancelled), count(distinct t.person)
            from (select %s as shown, e.participantId as person,
                         case when e.form.attended = true then 1 else 0 end as attended,
                         case when e.form.attended = false and e.form.cancelledBy is null then 1 else 0 end as missed,
                         case when e.form.cancelledBy is not null then 1 else 0 end as cancelled
                  from Contact e%s where %s) t
            group by t.shown order by t.shown""";

    private static final String LIVING =
            "exists (select r.id from Residence r where r.form.housingAreaId = :livingIn and " + LivedThere.ENTITY
                    + ")";

    private final EntityManager entities;
    private final Reader reader;

    Contacts(EntityManager entities, Reader reader) {
        super(Contact.class, DataCategory.CONTACTS, entities, reader);
        this.entities = entities;
        this.reader = reader;
    }

    /** Counts those that have taken place, were missed or cancelled, which the caller may see and the filter lets through. */
    public List<Tally> tally(Caller caller, ContactKey by, ContactFilter filter) {
        Restriction counted = counted(caller, filter);
        Restriction readable = readable(caller, by.category());
        String key = "case when " + readable.condition() + " then " + by.path() + " end";
        TypedQuery<Object[]> query =
                entities.createQuery(TALLY.formatted(key, by.join(), counted.condition()), Object[].class);
        counted.and(readable).parameters().forEach(query::setParameter);
        return query.getResultList().stream().map(Tally::of).toList();
    }

    /** How many participants the same contacts were with. */
    public long persons(Caller caller, ContactFilter filter) {
        Restriction counted = counted(caller, filter);
        TypedQuery<Long> query = entities.createQuery(
                "select count(distinct e.participantId) from Contact e where " + counted.condition(), Long.class);
        counted.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** A municipality counts its own; where somebody lived finds nobody of whom the caller may not know it. */
    private Restriction counted(Caller caller, ContactFilter filter) {
        Restriction living = filter.housingAreaId() == null
                ? Restriction.all()
                : Restriction.of(LIVING, "livingIn", filter.housingAreaId())
                        .and(readable(caller, DataCategory.RESIDENCE));
        return visibleTo(caller)
                .and(HAPPENED)
                .and(filter.restriction())
                .and(living)
                .and(Restriction.equal("municipalityCode", caller.municipality().orElse(null)));
    }

    /** Contacts of whose participants the caller may read that category too; all of them if there is no other category. */
    private Restriction readable(Caller caller, @Nullable DataCategory category) {
        return category == null ? Restriction.all() : reader.records(caller, category);
    }
}
