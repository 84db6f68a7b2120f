package dk.opgang.network.knowledge.search;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What articles are narrowed by besides their words; what is null does not narrow.
 *
 * @param changedSince only those that were created or updated at or after this instant
 * @param sourceSystem the system of the poster
 * @param sourceId the key in the poster's system
 */
public record SearchFilters(
        @Nullable String field,
        @Nullable String targetGroup,
        @Nullable String theme,
        @Nullable String kind,
        @Nullable String design,
        @Nullable String municipalityCode,
        @Nullable Instant changedSince,
        @Nullable String sourceSystem,
        @Nullable String sourceId) {

    /** As conditions over the columns of the article {@code a}; each with its value. */
    Map<String, Object> conditions() {
        Map<String, Object> conditions = new LinkedHashMap<>();
        put(conditions, "? = any (a.fields)", field);
        put(conditions, "? = any (a.target_groups)", targetGroup);
        put(conditions, "? = any (a.themes)", theme);
        put(conditions, "? = a.kind", kind);
        put(conditions, "? = a.evidence_design", design);
        put(conditions, "? = any (a.municipality_codes)", municipalityCode);
        put(conditions, "a.updated_at >= ?", changedSince == null ? null : changedSince.atOffset(ZoneOffset.UTC));
        put(conditions, "? = a.source_system", sourceSystem);
        put(conditions, "? = a.source_id", sourceId);
        return conditions;
    }

    private static void put(Map<String, Object> conditions, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.put(condition, value);
        }
    }
}
