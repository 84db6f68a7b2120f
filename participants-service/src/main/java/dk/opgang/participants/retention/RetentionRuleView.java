package dk.opgang.participants.retention;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.list.PageSchema;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a category.
 *
 * @param category a code of retention-categories
 * @param own whether the municipality has said so itself
 * @param source where a default comes from; null of an own rule
 * @param createdAt when the municipality said so first; null of a default
 * @param version 0 of a default; of an own rule it grows with each change
 */
@Schema(name = "RetentionRule")
@PageSchema("RetentionRules")
record RetentionRuleView(
        String category,
        @JsonUnwrapped RetentionRuleForm form,
        boolean own,
        @Nullable String source,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        long version) {

    static RetentionRuleView of(RetentionCategory category, Optional<RetentionRule> own) {
        return own.map(RetentionRuleView::of).orElseGet(() -> {
            DefaultRules.Rule rule = DefaultRules.of(category);
            return new RetentionRuleView(category.code(), rule.form(), false, rule.source(), null, null, 0);
        });
    }

    static RetentionRuleView of(RetentionRule rule) {
        return new RetentionRuleView(
                rule.category(), rule.form(), true, null, rule.createdAt(), rule.updatedAt(), rule.version() + 1);
    }
}
