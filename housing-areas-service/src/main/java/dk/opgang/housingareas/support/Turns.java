package dk.opgang.housingareas.support;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;

/** Lets writers of the same thing follow each other, where the thing has no row of its own that could be locked. */
@Singleton
public class Turns {

    private static final String TAKE = """
            select cast(pg_advisory_xact_lock(hashtextextended(name, 0)) as text)
            from (select unnest(cast(:names as text[])) as name order by 1) names""";

    private final EntityManager entities;

    Turns(EntityManager entities) {
        this.entities = entities;
    }

    /** Waits until no other transaction holds one of the names, and holds them until this one ends. */
    public void take(Collection<String> names) {
        entities.createNativeQuery(TAKE, String.class)
                .setParameter("names", names.toArray(String[]::new))
                .getResultList();
    }
}
