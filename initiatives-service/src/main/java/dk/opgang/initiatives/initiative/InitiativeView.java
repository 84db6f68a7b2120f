package dk.opgang.initiatives.initiative;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.initiatives.template.Templates;
import dk.opgang.platform.posted.Stored;
import java.util.List;
import java.util.UUID;

/**
 * An initiative as it is answered.
 *
 * @param remarks what keeps it from starting
 * @param templateVersion the version of the template with which it began
 * @param templateId the template, which the key alone does not tell: municipalities may use one key for templates of their own
 */
public record InitiativeView(
        UUID id,
        UUID templateId,
        int templateVersion,
        @JsonUnwrapped InitiativeForm form,
        List<InitiativeRemark> remarks,
        @JsonUnwrapped Stored stored) {

    static InitiativeView of(Initiative it, List<InitiativeRemark> remarks) {
        return new InitiativeView(
                it.id(),
                Templates.idOf(it.form().templateKey(), it.ownTemplateId()),
                it.templateVersion(),
                it.form(),
                remarks,
                Stored.of(it));
    }
}
