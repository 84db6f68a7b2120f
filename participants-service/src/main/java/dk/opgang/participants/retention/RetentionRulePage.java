package dk.opgang.participants.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.Paged;
import dk.opgang.platform.list.WholeList;
import java.util.List;
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
        // A default is what it was when the service was installed: nobody has written it.
        Page<RetentionRuleView> page =
                WholeList.page(all, wanted, RetentionRuleView::category, RetentionRuleView::updatedAt);
        return new RetentionRulePage(page.items(), page.next(), page.count());
    }

    @Override
    public RetentionRulePage continuedAt(@Nullable String cursor) {
        return new RetentionRulePage(items, cursor, count);
    }
}
