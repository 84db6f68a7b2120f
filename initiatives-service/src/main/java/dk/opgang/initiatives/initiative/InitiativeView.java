package dk.opgang.initiatives.initiative;

import dk.opgang.initiatives.template.Templates;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An initiative as clients see it. */
public record InitiativeView(
        UUID id,
        @Nullable Source source,
        String templateKey,

        @Schema(
                description =
                        "The template, which the key alone does not tell: municipalities may use one key for templates of their own")
        UUID templateId,

        String name,
        List<String> municipalityCodes,
        List<UUID> housingAreaIds,
        Period period,
        List<InitiativeDetails.Partner> partners,
        List<InitiativeDetails.Funding> funding,
        List<InitiativeDetails.Target> targets,
        List<InitiativeDetails.Baseline> baseline,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    public static InitiativeView of(Initiative initiative) {
        InitiativeRequest form = initiative.form();
        return new InitiativeView(
                initiative.id(),
                form.source(),
                form.templateKey(),
                Templates.idOf(initiative.templateKey(), initiative.ownTemplateId()),
                form.name(),
                form.municipalityCodes(),
                initiative.housingAreas(),
                form.period(),
                form.details().partners(),
                form.details().funding(),
                form.details().targets(),
                form.details().baseline(),
                initiative.createdAt(),
                initiative.updatedAt(),
                initiative.version());
    }
}
