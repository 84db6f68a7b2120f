package dk.opgang.initiatives.template;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template as clients see it.
 *
 * @param builtIn whether it comes with the service; then it has neither id nor version
 */
public record TemplateView(
        @Nullable UUID id,
        boolean builtIn,
        @Nullable String municipalityCode,
        @JsonUnwrapped InitiativeTemplate template,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable Long version) {

    static TemplateView of(InitiativeTemplate template) {
        return new TemplateView(null, true, null, template, null, null, null);
    }

    static TemplateView of(OwnTemplate own) {
        return new TemplateView(
                own.id(),
                false,
                own.municipalityCode(),
                own.template(),
                own.createdAt(),
                own.updatedAt(),
                own.version());
    }
}
