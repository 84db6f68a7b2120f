package dk.opgang.network.knowledge.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What articles are narrowed by besides their words; what is null does not narrow. */
public record SearchFilters(
        @Nullable String field,
        @Nullable String targetGroup,
        @Nullable String theme,
        @Nullable String kind,
        @Nullable String design,
        @Nullable String municipalityCode) {

    /** As conditions over the columns of the article {@code a}; each with its value. */
    Map<String, String> conditions() {
        Map<String, String> conditions = new LinkedHashMap<>();
        put(conditions, "? = any (a.fields)", field);
        put(conditions, "? = any (a.target_groups)", targetGroup);
        put(conditions, "? = any (a.themes)", theme);
        put(conditions, "? = a.kind", kind);
        put(conditions, "? = a.evidence_design", design);
        put(conditions, "? = any (a.municipality_codes)", municipalityCode);
        return conditions;
    }

    private static void put(Map<String, String> conditions, String condition, @Nullable String value) {
        if (value != null) {
            conditions.put(condition, value);
        }
    }
}
