package dk.opgang.network.knowledge.request;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question to the network.
 *
 * @param state a code of {@code knowledge-request-states}
 * @param answeredAt when it was answered first
 * @param helpful what the asker said when closing it
 */
@Schema(name = "KnowledgeQuestion")
record RequestView(
        UUID id,
        @JsonUnwrapped RequestForm form,
        String state,
        @Nullable Instant answeredAt,
        @Nullable Boolean helpful,
        @JsonUnwrapped Stored stored) {

    static RequestView of(KnowledgeRequest request) {
        return new RequestView(
                request.id(),
                request.form(),
                request.state(),
                request.answeredAt(),
                request.helpful(),
                Stored.of(request));
    }
}
