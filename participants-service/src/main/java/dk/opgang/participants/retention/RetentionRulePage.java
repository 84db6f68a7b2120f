package dk.opgang.participants.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.list.Cursor;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Paged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of the rules: one for each category, in the order of the categories, or the other way round.
 *
 * @param next the cursor of the next page; null on the last
 * @param count how many there are, if it was asked for
 */
@Schema(name = "RetentionRules")
record RetentionRulePage(
        List<RetentionRuleView> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long count)
        implements Paged {

    /** @param all in the order of the categories */
    static RetentionRulePage of(List<RetentionRuleView> all, ListQuery wanted) {
        List<RetentionRuleView> asked = new ArrayList<>(all);
        Instant since = wanted.changedSince();
        if (since != null) {
            // A default is what it was when the service was installed.
            asked.removeIf(rule -> rule.updatedAt() == null || rule.updatedAt().isBefore(since));
        }
        if (wanted.sort().descending()) {
            Collections.reverse(asked);
        }
        int begin = begin(asked, wanted.cursor());
        int end = Math.min(asked.size(), begin + wanted.limit());
        List<RetentionRuleView> shown = asked.subList(begin, end);
        return new RetentionRulePage(
                List.copyOf(shown),
                end < asked.size() ? shown.getLast().category() : null,
                wanted.count() ? (long) asked.size() : null);
    }

    /** A page goes on after the category with which the one before ended. */
    private static int begin(List<RetentionRuleView> asked, @Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        return 1
                + IntStream.range(0, asked.size())
                        .filter(i -> asked.get(i).category().equals(cursor))
                        .findFirst()
                        .orElseThrow(Cursor::invalid);
    }

    @Override
    public RetentionRulePage continuedAt(@Nullable String cursor) {
        return new RetentionRulePage(items, cursor, count);
    }
}
