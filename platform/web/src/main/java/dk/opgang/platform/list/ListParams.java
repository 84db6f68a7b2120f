package dk.opgang.platform.list;

import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ParameterFault;
import io.quarkus.arc.Arc;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters that every list takes; a resource method takes them as one {@code @BeanParam}. */
public record ListParams(
        @Parameter(description = "Items at the most, 1 to 500; 50 if missing") @QueryParam("limit") @Nullable
        Integer limit,

        @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable
        String cursor,

        @Parameter(description = CHANGED_SINCE) @QueryParam("changedSince") @Nullable
        Instant changedSince,

        @Parameter(description = SORT) @QueryParam("sort") @Nullable
        String sort,

        @Parameter(description = "Whether the total is wanted") @QueryParam("count") @Nullable
        Boolean count) {

    private static final String SORT =
            "createdAt or updatedAt, of things with a name also name, in the order of the Danish"
                    + " alphabet; the other way round with a hyphen before it";

    private static final String CHANGED_SINCE =
            "Only what was created or updated at or after this instant, or was being written then"
                    + " and is seen only since";

    /** Every list takes its query from here, so what was written late is missing in none. Without a database nothing is late. */
    private @Nullable Instant reach() {
        return changedSince == null
                ? null
                : Arc.container().select(ChangeReach.class).stream()
                        .findFirst()
                        .map(late -> late.of(changedSince))
                        .orElse(changedSince);
    }

    /** The query, oldest first if the client does not say; or 400 with every fault of it. */
    public ListQuery toQuery() {
        return toQuery(Sort.CREATED_ASCENDING);
    }

    /** The query, in the given order if the client does not say; or 400 with every fault of it. */
    public ListQuery toQuery(Sort unasked) {
        return toQuery(unasked, Sort.TIMES);
    }

    /** The query of a list whose places are no times: its cursor is one of its own, as its page gave it. */
    public ListQuery toQueryOfPlaces() {
        Sort order = order(Sort.CREATED_ASCENDING, Sort.TIMES);
        return query(order, CursorSeal.open(cursor));
    }

    /** The query of a list that is answered as a whole, up to what a page can hold, unless the client asks for less. */
    public ListQuery toQueryOfWhole() {
        int most = limit == null ? ListQuery.MAX_LIMIT : limit;
        return new ListParams(most, cursor, changedSince, sort, count).toQueryOfPlaces();
    }

    ListQuery toQuery(Sort unasked, List<Sort> offered) {
        Sort order = order(unasked, offered);
        return query(order, Walks.goOn(CursorSeal.open(cursor), order));
    }

    private ListQuery query(Sort order, @Nullable String place) {
        int wanted = limit == null ? ListQuery.DEFAULT_LIMIT : limit;
        return new ListQuery(wanted, place, reach(), order, Boolean.TRUE.equals(count));
    }

    /** The order; or 400 with every fault of the query. */
    private Sort order(Sort unasked, List<Sort> offered) {
        Faults faults = new Faults();
        check(limit, sort, offered, faults);
        faults.throwIfAny();
        return sort == null ? unasked : Sort.of(sort).orElseThrow();
    }

    /**
     * Adds what is wrong with the values, each of which is of its type, of a list that offers the usual orders.
     *
     * @param isNamed whether the list can be sorted by name, too
     */
    public static void check(@Nullable Integer limit, @Nullable String sort, boolean isNamed, Faults faults) {
        check(limit, sort, isNamed ? Sort.NAMED : Sort.TIMES, faults);
    }

    private static void check(@Nullable Integer limit, @Nullable String sort, List<Sort> offered, Faults faults) {
        if (limit != null && (limit < 1 || limit > ListQuery.MAX_LIMIT)) {
            faults.unreadable("?limit", CommonFault.OUT_OF_RANGE, "1 - 500");
        }
        if (sort != null && Sort.of(sort).filter(offered::contains).isEmpty()) {
            String names = offered.stream().map(Sort::parameter).collect(Collectors.joining(", "));
            faults.unreadable("?sort", ParameterFault.UNKNOWN_SORT, names);
        }
    }
}
