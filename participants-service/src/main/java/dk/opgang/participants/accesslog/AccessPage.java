package dk.opgang.participants.accesslog;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.participants.accesslog.AccessesElsewhere.Found;
import dk.opgang.platform.audit.AccessEntry;
import dk.opgang.platform.audit.AccessQuery;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.Paged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of the access logs of all services as one.
 *
 * @param complete whether all services answered
 */
@Schema(name = "AccessPage")
record AccessPage(
        List<AccessView> items,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(description = "The cursor of the next page; null on the last")
        @Nullable
        String next,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "How many accesses there are, if it was asked for")
        @Nullable
        Long count,

        @Schema(description = "Whether all services answered")
        boolean complete,

        @Schema(description = "The services whose accesses are missing because they did not answer")
        List<String> missing)
        implements Paged {

    @Override
    public AccessPage continuedAt(@Nullable String cursor) {
        return new AccessPage(items, cursor, count, complete, missing);
    }

    /** The first entries of both, in one order; a page that is not the last of either has a next one. */
    static AccessPage of(ListQuery wanted, Page<AccessEntry> here, Found elsewhere) {
        List<LoggedAccess> all = new ArrayList<>(elsewhere.items());
        here.items().forEach(entry -> all.add(new LoggedAccess(LoggedAccess.HERE, entry)));
        Comparator<LoggedAccess> byTime =
                Comparator.comparing((LoggedAccess access) -> access.entry().id());
        all.sort(wanted.sort().descending() ? byTime.reversed() : byTime);
        List<LoggedAccess> shown = all.subList(0, Math.min(wanted.limit(), all.size()));
        boolean more = all.size() > shown.size() || here.next() != null;
        return new AccessPage(
                shown.stream().map(AccessView::of).toList(),
                more ? AccessQuery.cursorAfter(shown.getLast().entry()) : null,
                here.count() == null ? null : here.count() + elsewhere.count(),
                elsewhere.missing().isEmpty(),
                elsewhere.missing());
    }
}
