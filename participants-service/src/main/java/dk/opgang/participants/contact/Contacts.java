package dk.opgang.participants.contact;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Reader;
import dk.opgang.participants.subject.RecordsOfCategory;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The contacts that a caller may see. */
@Singleton
public class Contacts extends RecordsOfCategory<Contact> {

    /** A planned contact is none yet. */
    private static final Restriction HAPPENED = Restriction.of("e.form.attended is not null");

    private final EntityManager entities;

    Contacts(EntityManager entities, Reader reader) {
        super(Contact.class, DataCategory.CONTACTS, entities, reader);
        this.entities = entities;
    }

    /** What contacts can be counted by. */
    public enum Property {
        PLACE("form.place"),
        KIND("form.kind"),
        INITIATIVE("form.initiativeId");

        private final String path;

        Property(String path) {
            this.path = path;
        }
    }

    /**
     * Contacts of one value of the property.
     *
     * @param key the value; null for contacts without one
     */
    public record Tally(@Nullable String key, long contacts, long attended) {

        static Tally of(Object[] row) {
            String key = row[0] instanceof UUID id ? id.toString() : (String) row[0];
            return new Tally(key, (Long) row[1], (Long) row[2]);
        }

        /** One for each key, in the order of the keys, those without one last. */
        public static List<Tally> joined(List<Tally> tallies) {
            Map<Optional<String>, Tally> joined = new TreeMap<>(
                    Comparator.comparing(key -> key.orElse(null), Comparator.nullsLast(Comparator.naturalOrder())));
            tallies.forEach(tally -> joined.merge(Optional.ofNullable(tally.key), tally, Tally::and));
            return List.copyOf(joined.values());
        }

        private Tally and(Tally more) {
            return new Tally(key, contacts + more.contacts, attended + more.attended);
        }
    }

    /** Counts those that have taken place or were missed, which the caller may see and the filter lets through. */
    public List<Tally> tally(Caller caller, Property by, Restriction filter) {
        Restriction all = visibleTo(caller).and(HAPPENED).and(filter);
        String key = "e." + by.path;
        TypedQuery<Object[]> query = entities.createQuery(
                "select " + key + ", count(e), coalesce(sum(case when e.form.attended then 1 else 0 end), 0L)"
                        + " from Contact e where " + all.condition() + " group by " + key + " order by " + key,
                Object[].class);
        all.parameters().forEach(query::setParameter);
        return query.getResultList().stream().map(Tally::of).toList();
    }
}
