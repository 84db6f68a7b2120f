package dk.opgang.platform.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.list.Cursor;
import dk.opgang.platform.list.ListQuery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an access log, of this service or of another: their entries have one order, that of their ids, which grow with time.
 *
 * @param subjectId whose data were accessed
 * @param formerIds under which the same person was known as well, before it turned out to be the same; the log keeps them as they were
 * @param newestFirst the order
 * @param last the entry after which it goes on, in that order
 * @param since only accesses at or after this instant
 * @param limit entries at the most, one more than a page has, so that it shows whether there are more
 */
public record AccessQuery(
        @NotNull UUID subjectId,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<UUID> formerIds,

        @NotNull Boolean newestFirst,
        @Nullable UUID last,
        @NotNull Instant since,
        @NotNull @Min(1) @Max(AccessQuery.LIMIT_MAX) Integer limit) {

    static final int LIMIT_MAX = ListQuery.MAX_LIMIT + 1;

    /** The question behind a page of a list. */
    public static AccessQuery of(UUID subjectId, List<UUID> formerIds, ListQuery wanted) {
        return new AccessQuery(
                subjectId,
                formerIds,
                wanted.sort().descending(),
                wanted.cursor() == null ? null : Cursor.decode(wanted.cursor()).id(),
                wanted.changedSince() == null ? Instant.EPOCH : wanted.changedSince(),
                wanted.limit() + 1);
    }

    /** The same question about what comes after that entry. */
    public AccessQuery after(AccessEntry entry) {
        return new AccessQuery(subjectId, formerIds, newestFirst, entry.id(), since, limit);
    }

    /** All ids of the person. */
    List<UUID> ids() {
        return Stream.concat(Stream.of(subjectId), formerIds == null ? Stream.empty() : formerIds.stream())
                .toList();
    }

    /** The cursor of a page that ends with the entry. */
    public static String cursorAfter(AccessEntry last) {
        return new Cursor(last.at(), last.id()).encode();
    }
}
