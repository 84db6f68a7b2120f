package dk.opgang.network.knowledge.request;

import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a question.
 *
 * @param articleIds articles that tell more
 */
@Embeddable
@Schema(
        name = "NewKnowledgeAnswer",
        example = "{\"text\": \"Vi har holdt tre forløb og deler gerne planen.\", \"articleIds\": []}")
record AnswerForm(
        @Nullable Source source,
        @NotBlank @Size(max = 20_000) String text,
        @Defaulted @Size(max = 50) @Distinct List<UUID> articleIds)
        implements PostedForm {

    AnswerForm {
        articleIds = articleIds == null ? List.of() : List.copyOf(articleIds);
    }
}
