package dk.opgang.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Sort;
import dk.opgang.platform.visibility.VisibleRepository;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.util.TypeLiteral;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The first page of every list of a service as its planner reads it under row security, asked by a municipality: what is read in the order of
 * creation, passing over the rows of others, is read in the order of change just so, which is how others keep in step. A new list is among
 * them by itself, and so is a new function that is asked for several. A service extends it as a {@code @QuarkusTest} with its database.
 */
public abstract class OpgangListPlans {

    private static final Caller MUNICIPALITY = new Caller("clerk", "journal", new Tenant.Municipality("615"), Set.of());
    private static final ListQuery CREATED_FIRST = ListQuery.first();
    private static final ListQuery CHANGED_LAST =
            new ListQuery(ListQuery.DEFAULT_LIMIT, null, null, Sort.UPDATED_DESCENDING, false);
    private static final ListQuery CHANGED_SINCE =
            new ListQuery(ListQuery.DEFAULT_LIMIT, null, Instant.EPOCH, Sort.UPDATED_ASCENDING, false);

    /** Functions that give rows for arrays of values, which keep their plans or not; a migration says how they come to. */
    private static final String ASKED_FOR_SEVERAL = """
            select p.proname from pg_proc p
            where p.pronamespace = 'public'::regnamespace and p.proretset and p.pronargs > 0 and (p.prorows < 1000 and 'plan_cache_mode=force_generic_plan' = any(p.proconfig)) is %s true
              and not exists (select from unnest(p.proargtypes) given (type) join pg_type t on t.oid = given.type
                              where t.typcategory <> 'A')
              and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
            order by 1""";

    /** The repositories whose rows are read in the order of creation. */
    protected abstract Set<String> inOrder();

    /** Those of them whose order of change nobody asks for, each with its reason. */
    protected Map<String, String> unasked() {
        return Map.of();
    }

    @Test
    void whatIsReadInTheOrderOfCreationIsReadInThatOfChange() throws SQLException {
        // Given
        SortedMap<String, VisibleRepository<?>> large = new TreeMap<>();
        for (var handle : Arc.container().listAll(new TypeLiteral<VisibleRepository<?>>() {}, Any.Literal.INSTANCE)) {
            if (isInOrder(handle.get(), CREATED_FIRST)) {
                large.put(handle.getBean().getBeanClass().getSimpleName(), handle.get());
            }
        }

        // When
        Set<String> sorted = new HashSet<>();
        for (Map.Entry<String, VisibleRepository<?>> list : large.entrySet()) {
            for (ListQuery query : List.of(CHANGED_LAST, CHANGED_SINCE)) {
                if (!isInOrder(list.getValue(), query)) {
                    sorted.add(list.getKey());
                }
            }
        }

        // Then
        assertEquals(new TreeSet<>(inOrder()), large.keySet());
        assertEquals(unasked().keySet(), sorted);
    }

    @Test
    void whatIsAskedForSeveralIsPlannedOnce() {
        // When
        List<String> kept = TestDatabase.texts(ASKED_FOR_SEVERAL.formatted(""));
        List<String> plannedAnew = TestDatabase.texts(ASKED_FOR_SEVERAL.formatted("not"));

        // Then
        assertTrue(kept.contains("opgang_subject_keys"), kept.toString());
        assertEquals(List.of(), plannedAnew);
    }

    private static boolean isInOrder(VisibleRepository<?> repository, ListQuery query) throws SQLException {
        return !plan(asked(() -> repository.page(MUNICIPALITY, query))).contains("Sort Key");
    }

    /** The statement of the page, the last one that is asked for it. */
    private static String asked(Runnable page) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            Arc.container().select(CurrentCaller.class).get().become(MUNICIPALITY);
            List<String> statements = StatementsOfHibernate.of(
                    () -> QuarkusTransaction.requiringNew().run(page));
            return statements.getLast();
        } finally {
            request.terminate();
        }
    }

    /** As if the tables were large: what an index can give is taken from it. */
    private static String plan(String statement) throws SQLException {
        try (Connection connection = TestDatabase.asSuperuser();
                Statement at = connection.createStatement()) {
            connection.setAutoCommit(false);
            QueryPlan.become(at, "opgang_app", MUNICIPALITY.tenantKey());
            at.execute("set local enable_seqscan = off");
            at.execute("set local enable_sort = off");
            at.execute("set local enable_incremental_sort = off");
            at.execute("set local plan_cache_mode = force_generic_plan");
            at.execute("prepare asked as " + numbered(statement));
            long values = statement.chars().filter(c -> c == '?').count();
            String given =
                    values == 0 ? "" : Collections.nCopies((int) values, "null").toString();
            String plan =
                    QueryPlan.of(at, "execute asked" + given.replace('[', '(').replace(']', ')'));
            connection.rollback();
            return plan;
        }
    }

    private static String numbered(String statement) {
        StringBuilder numbered = new StringBuilder();
        int number = 0;
        for (char c : statement.toCharArray()) {
            if (c == '?') {
                number++;
                numbered.append('$').append(number);
            } else {
                numbered.append(c);
            }
        }
        return numbered.toString();
    }
}
