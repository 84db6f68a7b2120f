package dk.opgang.network.knowledge.request;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer to a question. */
@Schema(name = "KnowledgeAnswer")
record AnswerView(
        UUID id,
        UUID requestId,
        @JsonUnwrapped AnswerForm form,
        @JsonUnwrapped Stored stored) {

    static AnswerView of(Answer answer) {
        return new AnswerView(answer.id(), answer.requestId(), answer.form(), Stored.of(answer));
    }
}
