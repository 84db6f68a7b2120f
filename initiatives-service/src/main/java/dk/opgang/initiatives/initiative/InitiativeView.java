package dk.opgang.initiatives.initiative;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.initiatives.template.Templates;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;

/**
 * An initiative as it is answered.
 *
 * @param templateId the template, which the key alone does not tell: municipalities may use one key for templates of their own
 */
public record InitiativeView(
        UUID id,
        UUID templateId,
        @JsonUnwrapped InitiativeForm form,
        @JsonUnwrapped Stored stored) {

    public static InitiativeView of(Initiative it) {
        return new InitiativeView(
                it.id(), Templates.idOf(it.form().templateKey(), it.ownTemplateId()), it.form(), Stored.of(it));
    }
}
