package dk.opgang.initiatives.template;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.opgang.platform.coded.Coded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a template, or a version of it, has come. */
public enum TemplateState {
    /** Not taken yet. */
    DRAFT,
    /** New initiatives take it, or will from its day on. */
    PUBLISHED,
    /** No new initiative takes it; those that run go on. */
    RETIRED;

    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }

    static TemplateState of(@Nullable LocalDate publishedOn, @Nullable LocalDate retiredOn, LocalDate today) {
        if (publishedOn == null) {
            return DRAFT;
        }
        return retiredOn == null || today.isBefore(retiredOn) ? PUBLISHED : RETIRED;
    }
}
