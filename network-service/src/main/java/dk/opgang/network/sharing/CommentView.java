package dk.opgang.network.sharing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody says about a shared initiative, and on whose behalf. */
@Schema(name = "SharedInitiativeComment")
record CommentView(
        UUID id,
        UUID sharedInitiativeId,
        @JsonUnwrapped Owner author,
        @JsonUnwrapped CommentForm form,
        @JsonUnwrapped Stored stored) {

    static CommentView of(Comment comment) {
        return new CommentView(
                comment.id(),
                comment.sharedInitiativeId(),
                Owner.of(comment.poster()),
                comment.form(),
                Stored.of(comment));
    }
}
